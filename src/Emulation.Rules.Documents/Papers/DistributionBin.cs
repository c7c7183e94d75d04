namespace Emulation.Rules.Documents.Papers;

/// <summary>The totals from one number up to, but not including, another; the last range includes its end.</summary>
public sealed record DistributionBin
{
    /// <summary>The lower end, included.</summary>
    public required decimal From { get; init; }

    /// <summary>The upper end.</summary>
    public required decimal To { get; init; }

    /// <summary>How many totals are in it.</summary>
    public required int Count { get; init; }
}
