namespace Emulation.Rules.Compilation;

/// <summary>What the names of one criterion's expressions stand for: a constant, or a slot, its own before the campaign's.</summary>
internal sealed class NameBinding(
    RowLayout layout, IReadOnlyDictionary<string, decimal> constants, IReadOnlyDictionary<string, Slot>? own = null)
{
    private readonly Dictionary<string, Slot> _own = own is null ? new(StringComparer.Ordinal) : new(own, StringComparer.Ordinal);
    private readonly Dictionary<Slot, Slot[]> _readsBehind = [];
    private readonly HashSet<string> _varying = new(StringComparer.Ordinal);

    public RowLayout Layout => layout;

    public decimal? Constant(string name) => !_own.ContainsKey(name) && constants.TryGetValue(name, out var value) ? value : null;

    public Slot? Find(string name) => _own.GetValueOrDefault(name) ?? layout.Find(name);

    /// <summary>Adds a name that stands for an expression: who reads it reads what the expression reads.</summary>
    public void Add(string name, Slot slot, Slot[]? readsBehind = null)
    {
        _own[name] = slot;
        if (readsBehind is not null)
        {
            _readsBehind[slot] = readsBehind;
        }
    }

    /// <summary>Whether anything here is another for each item of a list.</summary>
    public bool HasVarying => _varying.Count > 0;

    /// <summary>Whether the name stands for something else for each item of the list that is scored.</summary>
    public bool Varies(string name) => _varying.Contains(name);

    /// <summary>Marks a name as another for each item.</summary>
    public void AddVarying(string name) => _varying.Add(name);

    /// <summary>The slots that names read, in ordinal order of the names, expressions behind names resolved.</summary>
    public Slot[] ReadsOf(IEnumerable<string> names) =>
        [.. names.Select(Find).OfType<Slot>()
            .SelectMany(slot => _readsBehind.TryGetValue(slot, out var behind) ? behind : [slot])
            .Distinct()
            .OrderBy(slot => slot.Name, StringComparer.Ordinal)];

    /// <summary>A copy to which names can be added without the others seeing them.</summary>
    public NameBinding Own()
    {
        var copy = new NameBinding(layout, constants, _own);
        foreach (var (slot, behind) in _readsBehind)
        {
            copy._readsBehind[slot] = behind;
        }

        copy._varying.UnionWith(_varying);

        return copy;
    }

    /// <summary>This binding with the fields of a list's items by their own names.</summary>
    public NameBinding Inside(string list)
    {
        var prefix = list + ".";
        var inside = Own();
        foreach (var slot in layout.Slots.Where(s => s.Name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            inside.Add(slot.Name[prefix.Length..], slot);
            inside.AddVarying(slot.Name[prefix.Length..]);
        }

        return inside;
    }
}
