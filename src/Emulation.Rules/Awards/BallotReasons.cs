using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Awards;

/// <summary>What is said of ballots.</summary>
internal static class BallotReasons
{
    /// <summary>The sum that does not come out, written out.</summary>
    public static LocalizedText Sum(BallotCount count, BallotFlaw flaw)
    {
        var (written, recused, against, invalid) = (count.InWriting ?? 0, count.Recused ?? 0, count.Against ?? 0, count.Invalid ?? 0);
        return flaw == BallotFlaw.Members
            ? AwardTexts.MembersSum(count.Present, written, recused, count.Voters + recused, count.Members)
            : AwardTexts.VotesSum(
                (count.Votes, against, invalid, count.Votes + against + invalid), (count.Present, written, count.Voters));
    }

    /// <summary>Why a ballot did not carry; a tie has words of its own.</summary>
    public static LocalizedText WhyLost(BallotDefinition ballot, BallotCount count, BallotOutcome outcome) => outcome.Result switch
    {
        BallotResult.NoQuorum => AwardTexts.NoQuorum(count.Present, count.Deciding, $"{ballot.Quorum}"),
        BallotResult.Tied => AwardTexts.TiedVotes(count.Votes, count.Against ?? 0, outcome.Whole, $"{ballot.Threshold}"),
        BallotResult.Failed or BallotResult.Carried => AwardTexts.TooFewVotes(count.Votes, outcome.Whole, $"{ballot.Threshold}"),
    };
}
