using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>A node of the criteria tree, ready to run.</summary>
internal sealed record CompiledCriterion
{
    public required CriterionDefinition Definition { get; init; }

    /// <summary>The slot its points go to.</summary>
    public required Slot Slot { get; init; }

    /// <summary>The highest points, null for no maximum; where they follow a choice, the highest of all.</summary>
    public required decimal? Maximum { get; init; }

    /// <summary>The lowest points.</summary>
    public required decimal Minimum { get; init; }

    /// <summary>Where the highest points stand that follow a choice; null where they are the same for everybody.</summary>
    public Slot? MaximumSlot { get; init; }

    /// <summary>The least that highest points may be that follow a choice; 0 where they follow none.</summary>
    public decimal LeastMaximum { get; init; }

    /// <summary>Null of a group, unless a workflow combines it.</summary>
    public CompiledWorkflow? Workflow { get; init; }

    public CompiledCondition? AppliesWhen { get; init; }

    /// <summary>The list scored item by item; null when the submission is scored as a whole.</summary>
    public Slot? PerItem { get; init; }

    /// <summary>The item field of which each value counts once.</summary>
    public Slot? OnePer { get; init; }

    /// <summary>What has to be given before its rules can run: what they read, the list, and the key of its items.</summary>
    public Slot[] Reads => field ??= [.. new[] { OnePer, PerItem, MaximumSlot }.OfType<Slot>(), .. Workflow?.Reads ?? []];

    /// <summary>The highest points for the participant whose values are in the row; null for no maximum.</summary>
    public decimal? MaximumIn(Row row) => MaximumSlot is { } slot && row.Given[slot.Ordinal] ? row.Numbers[slot.Index] : Maximum;

    /// <summary>
    /// Whether its highest points follow a choice that was not made. A sum that nothing limits has those of its children.
    /// </summary>
    public bool LacksMaximum(Row row) => MaximumSlot is { } slot && !row.Given[slot.Ordinal]
        && Definition is not { IsGroup: true, Combine: CombineMode.Sum, Cap: false };

    public IReadOnlyList<CompiledPopulation> Population
    {
        get;
        init => (field, _readPopulation) = (value, null);
    } = [];

    /// <summary>Those of <see cref="Population"/> that its rules or params read.</summary>
    public IReadOnlyList<CompiledPopulation> ReadPopulation =>
        _readPopulation ??= [.. Population.Where(value => Workflow!.Reads.Contains(value.Slot))];

    private IReadOnlyList<CompiledPopulation>? _readPopulation;

    public IReadOnlyList<CompiledCriterion> Children { get; init; } = [];

    /// <summary>The host's functions that it calls, itself or in what stands below it.</summary>
    public IReadOnlyCollection<string> Called { get; init; } = [];

    /// <summary>Whether there was nothing to say about it when it was compiled.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>What it shares with what it was before it was moved, and with nothing else.</summary>
    public object Origin { get; } = new();
}
