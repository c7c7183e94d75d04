using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Awards;

/// <summary>Checks the ballots that decisions rest on.</summary>
internal sealed class BallotChecks(DiagnosticBag bag)
{
    /// <param name="decision">The decision.</param>
    /// <param name="ballot">What the award asks for; null when it asks for no ballot.</param>
    /// <param name="isGiven">Whether the decision gives the award.</param>
    public void Check(CouncilDecision decision, BallotDefinition? ballot, bool isGiven)
    {
        var at = decision.Position;
        if (decision.Ballot is not { } count)
        {
            if (ballot is not null && isGiven)
            {
                bag.Add(Codes.BallotMissing.At(at, decision.Subject, decision.Participant));
            }

            return;
        }

        if (!count.IsPossible)
        {
            bag.Add(Codes.ImpossibleBallot.At(at, decision.Subject, decision.Participant, count.Votes, count.Present, count.Members));
        }
        else if (ballot is not null && isGiven && count.Under(ballot) is { Carried: false } outcome)
        {
            bag.Add(Codes.BallotLost.At(at, decision.Subject, decision.Participant, WhyLost(ballot, count, outcome)));
        }
    }

    private static LocalizedText WhyLost(BallotDefinition ballot, BallotCount count, BallotOutcome outcome)
    {
        var whole = ballot.Of == BallotBase.Members ? count.Members : count.Present;
        return outcome.HasQuorum
            ? new LocalizedText { Vietnamese = $"{count.Votes} phiếu trên {whole}, cần {ballot.Threshold}", English = $"{count.Votes} votes of {whole}, {ballot.Threshold} needed" }
            : new LocalizedText { Vietnamese = $"{count.Present} người dự trên {count.Members} ủy viên, cần {ballot.Quorum}", English = $"{count.Present} of {count.Members} members present, {ballot.Quorum} needed" };
    }
}
