namespace Emulation.Rules.Documents.Papers;

/// <summary>A total below a score sheet.</summary>
public sealed record SheetTotal
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The most it can be; null where that means nothing.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>As self-assessed; null when that is not shown.</summary>
    public decimal? SelfAssessed { get; init; }

    /// <summary>The total.</summary>
    public required decimal Points { get; init; }

    /// <summary>The total less the self-assessed one; null when that is not shown.</summary>
    public decimal? Difference { get; init; }
}
