namespace Emulation.Rules.Documents.Charts;

/// <summary>Bars for a spreadsheet or a Word document: a number for each category.</summary>
internal sealed record BarChart
{
    public required string Title { get; init; }

    /// <summary>Whether the title stands in the chart; else it only describes it to who cannot see it.</summary>
    public bool ShowsTitle { get; init; } = true;

    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The cells the categories stand in; null when they stand in the chart alone.</summary>
    public string? CategoriesAt { get; init; }

    /// <summary>What the bars are.</summary>
    public required string Series { get; init; }

    /// <summary>A value for each category.</summary>
    public required IReadOnlyList<decimal> Values { get; init; }

    /// <summary>The cells the values stand in; null when they stand in the chart alone.</summary>
    public string? ValuesAt { get; init; }

    /// <summary>Whether bars lie, the first category at the top.</summary>
    public bool IsHorizontal { get; init; }
}
