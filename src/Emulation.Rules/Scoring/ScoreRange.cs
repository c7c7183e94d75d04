namespace Emulation.Rules.Scoring;

/// <summary>The lowest and highest total still possible.</summary>
public sealed record ScoreRange
{
    /// <summary>The lowest.</summary>
    public required decimal Low { get; init; }

    /// <summary>The highest; null when a criterion that is not settled has no maximum, so that there is none.</summary>
    public required decimal? High { get; init; }
}
