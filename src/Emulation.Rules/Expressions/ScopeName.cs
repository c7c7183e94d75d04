using System.Linq.Expressions;

namespace Emulation.Rules.Expressions;

/// <summary>A name an expression may use.</summary>
/// <param name="Parameter">The parameter that stands for it; its name and type.</param>
/// <param name="Values">The only texts it can be compared with; null when any.</param>
internal sealed record ScopeName(ParameterExpression Parameter, IReadOnlyList<string>? Values = null)
{
    /// <summary>Whether names declared nearer may be the same: then those stand.</summary>
    public bool MayBeHidden { get; init; }

    public string Name => Parameter.Name!;

    public Type Type => Parameter.Type;

    public static ScopeName Of<T>(string name, IReadOnlyList<string>? values = null) => new(Expression.Parameter(typeof(T), name), values);
}
