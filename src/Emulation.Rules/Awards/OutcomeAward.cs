namespace Emulation.Rules.Awards;

/// <summary>What was recommended on an award for a participant, and what came of it.</summary>
public sealed record OutcomeAward
{
    /// <summary>The award's id.</summary>
    public required string Award { get; init; }

    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>What was recommended, once the awards before it were decided.</summary>
    public required RecommendationStatus Recommended { get; init; }

    /// <summary>What came of it.</summary>
    public required AwardResult Result { get; init; }
}
