namespace Emulation.Rules.Scoring;

/// <summary>The lowest and highest total still possible.</summary>
public sealed record ScoreRange
{
    /// <summary>The lowest.</summary>
    public required decimal Low { get; init; }

    /// <summary>The highest.</summary>
    public required decimal High { get; init; }
}
