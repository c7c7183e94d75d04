namespace Emulation.Rules.Diagnostics;

/// <summary>
/// Faults that are one mistake made many times, such as a column whose every cell is wrong: told once, with their number and the first
/// places. What it keeps does not grow with the number of faults.
/// </summary>
/// <param name="mostPlaces">How many places are told of each.</param>
internal sealed class FaultGroups(int mostPlaces = 3)
{

    /// <summary>Made for the first fault: hardly any data have one.</summary>
    private Dictionary<(string Code, string Key), Group>? _groups;

    /// <param name="descriptor">The kind of fault.</param>
    /// <param name="key">What makes faults of the kind one mistake, such as a column.</param>
    /// <param name="shown">What stands there; empty where nothing does.</param>
    /// <param name="position">Where.</param>
    /// <param name="arguments">Of the message about the first.</param>
    public void Add(DiagnosticDescriptor descriptor, string key, string shown, SourcePosition position, params object?[] arguments) =>
        AddWith(descriptor, key, shown, position, () => arguments);

    /// <summary>
    /// The same, where the arguments cost work that only the first fault is worth, such as looking for a name that is near.
    /// </summary>
    public void AddWith(DiagnosticDescriptor descriptor, string key, string shown, SourcePosition position, Func<object?[]> arguments)
    {
        _groups ??= [];
        if (!_groups.TryGetValue((descriptor.Code, key), out var group))
        {
            group = new Group(descriptor.At(position, arguments()));
            _groups.Add((descriptor.Code, key), group);
        }

        group.Count++;
        if (group.Places.Count < mostPlaces)
        {
            group.Places.Add((shown, position));
        }
    }

    /// <summary>Counts <paramref name="more"/> faults of a kind that was told with its places already.</summary>
    public void Count(DiagnosticDescriptor descriptor, string key, int more) => _groups![(descriptor.Code, key)].Count += more;

    public void ReportTo(DiagnosticBag bag)
    {
        foreach (var group in _groups?.Values ?? Enumerable.Empty<Group>())
        {
            bag.Add(group.Told());
        }

        _groups = null;
    }

    private sealed class Group(Diagnostic first)
    {
        public int Count { get; set; }

        public List<(string Shown, SourcePosition Position)> Places { get; } = [];

        public Diagnostic Told() => Count == 1 ? first : first.WithPlaces(Places, Count);
    }
}
