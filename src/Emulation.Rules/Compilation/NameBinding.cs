using System.Linq.Expressions;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// What the names of one criterion's expressions stand for: a constant, or a slot, its own before those around it, and these before the
/// campaign's. What is made inside shares the names around it instead of copying them.
/// </summary>
internal sealed class NameBinding
{
    private readonly NameBinding? _around;
    private readonly IReadOnlyDictionary<string, decimal> _constants;
    private readonly Dictionary<string, decimal> _bounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Slot> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<Slot, Slot[]> _readsBehind = [];
    private readonly HashSet<string> _varying = new(StringComparer.Ordinal);

    public NameBinding(RowLayout layout, IReadOnlyDictionary<string, decimal> constants) => (Layout, _constants) = (layout, constants);

    private NameBinding(NameBinding around)
        : this(around.Layout, around._constants) => _around = around;

    public RowLayout Layout { get; }

    public decimal? Constant(string name)
    {
        for (var here = this; here is not null; here = here._around)
        {
            if (here._own.ContainsKey(name))
            {
                return null;
            }

            if (here._bounds.TryGetValue(name, out var bound))
            {
                return bound;
            }
        }

        return _constants.TryGetValue(name, out var value) ? value : null;
    }

    public Slot? Find(string name)
    {
        for (var here = this; here is not null; here = here._around)
        {
            if (here._own.TryGetValue(name, out var slot))
            {
                return slot;
            }
        }

        return Layout.Find(name);
    }

    /// <summary>Adds a name that stands for an expression: who reads it reads what the expression reads.</summary>
    public void Add(string name, Slot slot, Slot[]? readsBehind = null)
    {
        _own[name] = slot;
        if (readsBehind is not null)
        {
            _readsBehind[slot] = readsBehind;
        }
    }

    /// <summary>Adds a name that stands for a number of its own, such as a bound of the criterion.</summary>
    public void AddConstant(string name, decimal value) => _bounds[name] = value;

    /// <summary>Whether anything here is another for each item of a list.</summary>
    public bool HasVarying => _varying.Count > 0 || _around?.HasVarying == true;

    /// <summary>Whether the name stands for something else for each item of the list that is scored.</summary>
    public bool Varies(string name) => _varying.Contains(name) || _around?.Varies(name) == true;

    /// <summary>Marks a name as another for each item.</summary>
    public void AddVarying(string name) => _varying.Add(name);

    /// <summary>The slots that names read, in ordinal order of the names, expressions behind names resolved.</summary>
    public Slot[] ReadsOf(IEnumerable<string> names) =>
        [.. names.Select(Find).OfType<Slot>()
            .SelectMany(slot => ReadsBehind(slot) ?? [slot])
            .Distinct()
            .OrderBy(slot => slot.Name, StringComparer.Ordinal)];

    /// <summary>A binding to which names can be added without those around it seeing them.</summary>
    public NameBinding Own() => new(this);

    /// <summary>This binding with the fields of a list's items by their own names.</summary>
    public NameBinding Inside(string list)
    {
        var inside = Own();
        var isList = Layout.Find(list)?.Type == RowLayout.ListType;
        foreach (var (field, slot) in isList ? Layout.FieldsOf(Layout[list].Index) : [])
        {
            inside.Add(field.Id, slot);
            inside.AddVarying(field.Id);
        }

        return inside;
    }

    /// <summary>Code over rows of the layout, compiled when it is first run.</summary>
    public Deferred<T> Defer<T>(Expression<T> tree)
        where T : Delegate => new(tree, Layout.IsOnTrial);

    private Slot[]? ReadsBehind(Slot slot) =>
        _readsBehind.TryGetValue(slot, out var behind) ? behind : _around?.ReadsBehind(slot);
}
