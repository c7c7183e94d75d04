namespace Emulation.Rules.Awards;

/// <summary>What a ballot comes to.</summary>
public sealed record BallotOutcome
{
    /// <summary>Whether enough members were present.</summary>
    public required bool HasQuorum { get; init; }

    /// <summary>Whether the votes reach the threshold.</summary>
    public required bool ReachesThreshold { get; init; }

    /// <summary>Whether the ballot carries: both.</summary>
    public bool Carried => HasQuorum && ReachesThreshold;
}
