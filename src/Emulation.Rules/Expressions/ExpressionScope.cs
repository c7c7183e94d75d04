using System.Linq.Expressions;

namespace Emulation.Rules.Expressions;

/// <summary>The names an expression may use, in the order they were added. Immutable.</summary>
internal sealed class ExpressionScope
{
    private readonly Dictionary<string, ScopeName> _names;
    private readonly IReadOnlyList<ListName> _lists;

    public ExpressionScope(IEnumerable<ScopeName> names, IReadOnlyList<ListName>? lists = null)
    {
        _lists = lists ?? [];
        _names = new Dictionary<string, ScopeName>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            // A clash is reported where the names are declared; the first one stands.
            _names.TryAdd(name.Name, name);
        }

        Parameters = [.. _names.Values.Select(n => n.Parameter)];
    }

    public ParameterExpression[] Parameters { get; }

    public IEnumerable<string> Names => _names.Keys.Concat(_lists.Select(l => l.Name));

    public ScopeName? Find(string name) => _names.GetValueOrDefault(name);

    public ListName? FindList(string name) => _lists.FirstOrDefault(l => l.Name == name);

    /// <summary>A scope with more names; those that are here already stand.</summary>
    public ExpressionScope With(IEnumerable<ScopeName> more) => new(_names.Values.Concat(more), _lists);

    /// <summary>The scope inside an aggregate: the item's fields before the names around them, and no lists.</summary>
    public ExpressionScope Inside(ListName list) => new(list.Fields.Concat(_names.Values));
}
