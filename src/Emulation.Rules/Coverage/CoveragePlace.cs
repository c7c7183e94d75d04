using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Coverage;

/// <summary>A place in the rules that cases can reach, and what of it none of them shows.</summary>
internal sealed record CoveragePlace
{
    public required CoveragePlaceKind Kind { get; init; }

    /// <summary>The id of the criterion, disqualification or award; of a grade rule, the level's.</summary>
    public required string Owner { get; init; }

    /// <summary>The owner's name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The rule's name; null where the place is a condition that is no rule.</summary>
    public string? Rule { get; init; }

    /// <summary>The rule's label; null where it has none.</summary>
    public LocalizedText? Label { get; init; }

    public required SourcePosition Position { get; init; }

    /// <summary>Empty of a place that is covered.</summary>
    public required IReadOnlyList<CoverageLack> Lacks { get; init; }
}
