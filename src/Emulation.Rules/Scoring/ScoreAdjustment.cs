namespace Emulation.Rules.Scoring;

/// <summary>A reviewer's points that stand in place of those of the rules; the line's points are the reviewer's.</summary>
public sealed record ScoreAdjustment
{
    /// <summary>What the rules gave; null when they could not be evaluated.</summary>
    public decimal? ByRules { get; init; }

    /// <summary>What the reviewer gave, before rounding.</summary>
    public required decimal Points { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }
}
