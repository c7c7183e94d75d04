namespace Emulation.Rules.Documents.Papers;

/// <summary>How totals are spread: counts in ranges of equal width.</summary>
public sealed record TotalsDistribution
{
    /// <summary>The ranges, lowest first; empty when there is no complete sheet.</summary>
    public required IReadOnlyList<DistributionBin> Bins { get; init; }

    /// <summary>Grades that somebody holds, best first, with the lowest total that goes with each.</summary>
    public IReadOnlyList<GradeCount> Borders { get; init; } = [];
}
