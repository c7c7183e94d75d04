using System.Linq.Expressions;

namespace Emulation.Rules.Source;

/// <summary>A name an expression may use.</summary>
/// <param name="Parameter">The parameter that stands for it; its name and type.</param>
/// <param name="Values">The only texts it can be compared with; null when any.</param>
internal sealed record ScopeName(ParameterExpression Parameter, IReadOnlyList<string>? Values = null)
{
    private readonly HashSet<string>? _values = Values is null ? null : new(Values, StringComparer.Ordinal);

    public string Name => Parameter.Name!;

    public ValueKind Kind => KindNames.KindOf(Parameter.Type);

    /// <summary>Whether it is compared with declared values only, and this is one.</summary>
    public bool Declares(string text) => _values?.Contains(text) == true;

    public static ScopeName Of<T>(string name, IReadOnlyList<string>? values = null) => new(Expression.Parameter(typeof(T), name), values);
}
