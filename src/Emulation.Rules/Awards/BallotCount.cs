using Emulation.Rules.Definitions;

namespace Emulation.Rules.Awards;

/// <summary>The result of a ballot in a council.</summary>
public sealed record BallotCount
{
    /// <summary>The votes for it, from 0 to <see cref="Present"/>.</summary>
    public required int Votes { get; init; }

    /// <summary>The members present, from 0 to <see cref="Members"/>.</summary>
    public required int Present { get; init; }

    /// <summary>All members of the council, at least 1.</summary>
    public required int Members { get; init; }

    /// <summary>Whether the numbers can be those of a ballot.</summary>
    public bool IsPossible => Votes >= 0 && Votes <= Present && Present <= Members && Members >= 1;

    /// <summary>What the ballot comes to. Shares are compared exactly: 4 of 5 reach 80 %.</summary>
    /// <exception cref="InvalidOperationException">The numbers cannot be those of a ballot.</exception>
    public BallotOutcome Under(BallotDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (!IsPossible)
        {
            throw new InvalidOperationException($"A ballot cannot have {Votes} votes, {Present} present and {Members} members.");
        }

        return new BallotOutcome
        {
            HasQuorum = definition.Quorum?.IsReached(Present, Members) ?? true,
            ReachesThreshold = definition.Threshold.IsReached(Votes, definition.Of == BallotBase.Members ? Members : Present),
        };
    }
}
