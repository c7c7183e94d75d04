namespace Emulation.Rules.Impact;

/// <summary>What the edit of one criterion did to all.</summary>
internal sealed record CriterionImpact
{
    public required string Criterion { get; init; }

    public required bool IsAdded { get; init; }

    public required bool IsRemoved { get; init; }

    /// <summary>How many it moved.</summary>
    public required int Participants { get; init; }

    /// <summary>The sum of the shifts, all participants together.</summary>
    public required decimal Shift { get; init; }

    /// <summary>Which rules gave way to which, the most frequent first.</summary>
    public required IReadOnlyList<RuleChange> Rules { get; init; }
}
