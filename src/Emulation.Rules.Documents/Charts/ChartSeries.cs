namespace Emulation.Rules.Documents.Charts;

/// <summary>One series of bars: a value for each category.</summary>
internal sealed record ChartSeries
{
    public required string Name { get; init; }

    public required IReadOnlyList<decimal> Values { get; init; }

    /// <summary>The cells the values stand in; null when they stand in the chart alone.</summary>
    public string? ValuesAt { get; init; }
}
