namespace Emulation.Rules.Store.Figures;

/// <summary>A period of a campaign for which figures are entered: a year, a quarter, a month.</summary>
public sealed record StorePeriod
{
    /// <summary>The campaign's id.</summary>
    public required string Campaign { get; init; }

    /// <summary>What it is called: <c>2026</c>, <c>2026-Q1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; its figures are scored by the rules in force on it.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Until when figures can pass a stage.</summary>
    public PeriodDeadlines Deadlines { get; init; } = new();

    /// <summary>What a change has to name; null for one that is new.</summary>
    public string? ETag { get; init; }

    /// <summary>How many participants have figures in each stage; empty for a period that is new.</summary>
    public IReadOnlyDictionary<FigureStage, int> Counts { get; init; } = new Dictionary<FigureStage, int>();
}
