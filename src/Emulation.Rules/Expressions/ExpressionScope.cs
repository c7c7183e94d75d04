using System.Linq.Expressions;

namespace Emulation.Rules.Expressions;

/// <summary>The names an expression may use, in the order they were added. Immutable.</summary>
internal sealed class ExpressionScope
{
    private readonly Dictionary<string, ScopeName> _names;

    public ExpressionScope(IEnumerable<ScopeName> names)
    {
        _names = new Dictionary<string, ScopeName>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            // A clash is reported where the names are declared; the first one stands.
            _names.TryAdd(name.Name, name);
        }

        Parameters = [.. _names.Values.Select(n => n.Parameter)];
    }

    public ParameterExpression[] Parameters { get; }

    public IEnumerable<string> Names => _names.Keys;

    public ScopeName? Find(string name) => _names.GetValueOrDefault(name);

    public ExpressionScope With(IEnumerable<ScopeName> more) => new(_names.Values.Concat(more));
}
