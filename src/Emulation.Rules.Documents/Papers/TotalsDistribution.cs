namespace Emulation.Rules.Documents.Papers;

/// <summary>How totals are spread: counts in ranges of equal width.</summary>
public sealed record TotalsDistribution
{
    /// <summary>The ranges, lowest first; empty when there is no complete sheet.</summary>
    public required IReadOnlyList<DistributionBin> Bins { get; init; }

    /// <summary>Grades that somebody holds, best first, with the lowest total that goes with each.</summary>
    public IReadOnlyList<GradeCount> Borders { get; init; } = [];

    /// <summary>
    /// The borders to draw as lines, best grade first: somebody's total lies below, and no better grade begins there or below. Where
    /// something else than points gives a grade, its lowest total borders on nothing.
    /// </summary>
    public IReadOnlyList<GradeCount> Lines
    {
        get
        {
            var lines = new List<GradeCount>();
            var lowest = Borders.Min(border => border.LowestTotal);
            var above = decimal.MaxValue;
            foreach (var border in Borders)
            {
                if (border.LowestTotal is { } begins && begins < above)
                {
                    above = begins;
                    if (begins > lowest)
                    {
                        lines.Add(border);
                    }
                }
            }

            return lines;
        }
    }
}
