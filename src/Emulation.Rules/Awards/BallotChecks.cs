using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

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

        var isPlain = (count.InWriting ?? count.Recused ?? count.Against ?? count.Invalid) is null;
        if (count.Flaw is { } flaw)
        {
            bag.Add(
                isPlain || flaw == BallotFlaw.Numbers
                    ? Codes.ImpossibleBallot.At(at, decision.Subject, decision.Participant, count.Votes, count.Present, count.Members)
                    : Codes.BallotSum.At(at, decision.Subject, decision.Participant, BallotReasons.Sum(count, flaw)));
        }
        else if (ballot is { Of: BallotBase.Valid } && count.Against is null)
        {
            bag.Add(Codes.BallotSum.At(at, decision.Subject, decision.Participant, AwardTexts.AgainstNeeded));
        }
        else if (ballot is not null && isGiven && count.Under(ballot) is { Carried: false } outcome)
        {
            bag.Add(Codes.BallotLost.At(at, decision.Subject, decision.Participant, BallotReasons.WhyLost(ballot, count, outcome)));
        }
    }
}
