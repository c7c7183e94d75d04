namespace Emulation.Rules.Documents.Charts;

/// <summary>Bars for a spreadsheet or a Word document: stacked series over one list of categories.</summary>
internal sealed record BarChart
{
    public required string Title { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The cells the categories stand in; null when they stand in the chart alone.</summary>
    public string? CategoriesAt { get; init; }

    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Whether bars lie, the first category at the top.</summary>
    public bool IsHorizontal { get; init; }
}
