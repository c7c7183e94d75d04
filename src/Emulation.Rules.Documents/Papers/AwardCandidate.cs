using Emulation.Rules.Awards;

namespace Emulation.Rules.Documents.Papers;

/// <summary>Somebody who comes into question for an award.</summary>
public sealed record AwardCandidate
{
    /// <summary>The place in the queue of the eligible; null without one.</summary>
    public int? Place { get; init; }

    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>The participant's name.</summary>
    public required string Name { get; init; }

    /// <summary>The cluster; empty when there is none.</summary>
    public required string Cluster { get; init; }

    /// <summary>The total.</summary>
    public required decimal Total { get; init; }

    /// <summary>The grade's name; null without one.</summary>
    public string? Grade { get; init; }

    /// <summary>What was recommended.</summary>
    public required RecommendationStatus Recommended { get; init; }

    /// <summary>Why it was recommended or not.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>What it rests on: the conditions that hold, with the values they read, and what it uses up.</summary>
    public IReadOnlyList<string> Grounds { get; init; } = [];

    /// <summary>What the council decided; null when it has not.</summary>
    public CouncilDecision? Decision { get; init; }

    /// <summary>What the ballot came to; null without one, or where the award asks for none.</summary>
    public BallotResult? Ballot { get; init; }

    /// <summary>The documents the decision rests on, by number.</summary>
    public IReadOnlyList<string> DecisionBasis { get; init; } = [];

    /// <summary>What comes of both.</summary>
    public required AwardResult Result { get; init; }
}
