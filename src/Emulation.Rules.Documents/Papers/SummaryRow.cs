namespace Emulation.Rules.Documents.Papers;

/// <summary>One participant of the summary.</summary>
public sealed record SummaryRow
{
    /// <summary>The place; null without one.</summary>
    public int? Rank { get; init; }

    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>The participant's name.</summary>
    public required string Name { get; init; }

    /// <summary>The cluster; empty when there is none.</summary>
    public required string Cluster { get; init; }

    /// <summary>The points of base criteria.</summary>
    public required decimal BaseTotal { get; init; }

    /// <summary>The points on top.</summary>
    public required decimal BonusTotal { get; init; }

    /// <summary>The points taken off, 0 or negative.</summary>
    public required decimal PenaltyTotal { get; init; }

    /// <summary>The total.</summary>
    public required decimal Total { get; init; }

    /// <summary>The highest base total that applies; null when a criterion that applies has no maximum.</summary>
    public required decimal? MaxTotal { get; init; }

    /// <summary>100 × base total / maximum; null when the maximum is 0 or there is none.</summary>
    public decimal? Percent { get; init; }

    /// <summary>What was lost, as the score sheet tells it: no bonus makes up for it.</summary>
    public required decimal Lost { get; init; }

    /// <summary>The grade's name; null without one.</summary>
    public string? Grade { get; init; }

    /// <summary>The names of the awards it is recommended for, or was given.</summary>
    public IReadOnlyList<string> Awards { get; init; } = [];

    /// <summary>What has to be known beside the figures.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
