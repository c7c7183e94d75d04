using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>A node of the criteria tree, ready to run.</summary>
internal sealed record CompiledCriterion
{
    public required CriterionDefinition Definition { get; init; }

    /// <summary>The slot its points go to.</summary>
    public required Slot Slot { get; init; }

    /// <summary>Whether the rules of its group or of the grades read its points.</summary>
    public required bool IsRead { get; init; }

    /// <summary>Null of a group, unless a workflow combines it.</summary>
    public CompiledWorkflow? Workflow { get; init; }

    public CompiledCondition? AppliesWhen { get; init; }

    /// <summary>The list scored item by item; null when the submission is scored as a whole.</summary>
    public Slot? PerItem { get; init; }

    /// <summary>The item field of which each value counts once.</summary>
    public Slot? OnePer { get; init; }

    /// <summary>What has to be given before its rules can run: what they read, the list, and the key of its items.</summary>
    public Slot[] Reads => field ??= [.. new[] { OnePer, PerItem }.OfType<Slot>(), .. Workflow?.Reads ?? []];

    public IReadOnlyList<CompiledPopulation> Population { get; init; } = [];

    /// <summary>Those of <see cref="Population"/> that its rules or params read.</summary>
    public IReadOnlyList<CompiledPopulation> ReadPopulation => field ??= [.. Population.Where(value => Workflow!.Reads.Contains(value.Slot))];

    public IReadOnlyList<CompiledCriterion> Children { get; init; } = [];
}
