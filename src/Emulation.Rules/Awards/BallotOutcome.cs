namespace Emulation.Rules.Awards;

/// <summary>What a ballot comes to.</summary>
public sealed record BallotOutcome
{
    /// <summary>Whether enough members were present.</summary>
    public required bool HasQuorum { get; init; }

    /// <summary>Whether the votes reach the threshold.</summary>
    public required bool ReachesThreshold { get; init; }

    /// <summary>Whether as many voted for it as against; false where votes against were not counted apart.</summary>
    public bool IsTied { get; init; }

    /// <summary>How many the votes are taken as a share of.</summary>
    public required int Whole { get; init; }

    /// <summary>Whether the ballot carries: quorum and threshold both.</summary>
    public bool Carried => HasQuorum && ReachesThreshold;

    /// <summary>The same in one word.</summary>
    public BallotResult Result =>
        !HasQuorum ? BallotResult.NoQuorum : ReachesThreshold ? BallotResult.Carried : IsTied ? BallotResult.Tied : BallotResult.Failed;
}
