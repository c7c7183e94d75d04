using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Awards;

/// <summary>
/// The result of a ballot in a council. Each member present votes, and each absent one asked in writing; those recused do not, and leave
/// the council the decision is taken by. Where votes against or invalid ones are counted, all votes together are those of all who vote.
/// </summary>
public sealed record BallotCount
{
    /// <summary>The votes for it, 0 or more.</summary>
    public required int Votes { get; init; }

    /// <summary>The members present who vote.</summary>
    public required int Present { get; init; }

    /// <summary>All members of the council, at least 1.</summary>
    public required int Members { get; init; }

    /// <summary>The absent members who were asked in writing; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? InWriting { get; init; }

    /// <summary>The members who may not vote, because it concerns them; they are not among those present; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Recused { get; init; }

    /// <summary>The votes against it; null when they were not counted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Against { get; init; }

    /// <summary>The invalid votes, blank ones too; null when they were not counted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Invalid { get; init; }

    /// <summary>Whether the numbers can be those of a ballot.</summary>
    public bool IsPossible => Flaw is null;

    /// <summary>Those who vote.</summary>
    internal int Voters => Present + (InWriting ?? 0);

    /// <summary>The council without those recused.</summary>
    internal int Deciding => Members - (Recused ?? 0);

    /// <summary>What does not add up; null when everything does.</summary>
    internal BallotFlaw? Flaw =>
        Members < 1 || new[] { Votes, Present, InWriting ?? 0, Recused ?? 0, Against ?? 0, Invalid ?? 0 }.Min() < 0 ? BallotFlaw.Numbers
        : Deciding < 1 || Voters > Deciding ? BallotFlaw.Members
        : (Against ?? Invalid) is null ? (Votes > Voters ? BallotFlaw.Votes : null)
        : Votes + (Against ?? 0) + (Invalid ?? 0) != Voters ? BallotFlaw.Votes
        : null;

    /// <summary>What the ballot comes to. Shares are compared exactly: 4 of 5 reach 80 %.</summary>
    /// <exception cref="InvalidOperationException">The numbers cannot be those of a ballot, or votes against were not counted and the valid
    /// ones are asked for.</exception>
    public BallotOutcome Under(BallotDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (!IsPossible)
        {
            throw new InvalidOperationException($"A ballot cannot have {Votes} votes, {Present} present and {Members} members.");
        }

        var whole = definition.Of switch
        {
            BallotBase.Members => Deciding,
            BallotBase.Present => Voters,
            BallotBase.Valid =>
                Votes + (Against
                    ?? throw new InvalidOperationException("The valid votes are for and against, and those against were not counted.")),
        };
        return new BallotOutcome
        {
            HasQuorum = definition.Quorum?.IsReached(Present, Deciding) ?? true,
            ReachesThreshold = whole > 0 && definition.Threshold.IsReached(Votes, whole),
            IsTied = Votes == Against,
            Whole = whole,
        };
    }
}
