using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Awards;

/// <summary>Checks a council's decisions against the recommendations they are about.</summary>
internal sealed class DecisionChecks(CampaignDefinition definition, IReadOnlyList<Recommendation> recommendations, DiagnosticBag bag)
{
    private readonly Dictionary<(string Award, string Participant), Recommendation> _recommendations =
        recommendations.ToDictionary(r => (r.Award, r.Participant));

    public void Run(IReadOnlyList<CouncilDecision> decisions)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var decision in decisions)
        {
            var at = decision.Position;
            if (definition.Awards.FirstOrDefault(a => a.Id == decision.Award) is not { } award)
            {
                bag.Add(Codes.UnknownAward.At(at, decision.Award, Suggestion.For(decision.Award, definition.Awards.Select(a => a.Id))));
            }
            else if (!_recommendations.TryGetValue((decision.Award, decision.Participant), out var recommendation))
            {
                var participants = recommendations.Where(r => r.Award == decision.Award).Select(r => r.Participant);
                bag.Add(Codes.UnknownParticipant.At(at, decision.Participant, Suggestion.For(decision.Participant, participants)));
            }
            else if (!seen.Add((decision.Award, decision.Participant)))
            {
                bag.Add(Codes.DuplicateDecision.At(at, decision.Award, decision.Participant));
            }
            else
            {
                Check(decision, award, recommendation, at);
            }
        }
    }

    private void Check(CouncilDecision decision, AwardDefinition award, Recommendation recommendation, SourcePosition at)
    {
        var isRecommended = recommendation.Status == RecommendationStatus.Recommended;
        var isOpen = recommendation.Status is RecommendationStatus.TieForCouncil or RecommendationStatus.Undetermined;
        var verdict = Word(decision.Verdict);
        if (decision.Verdict == CouncilVerdict.Confirms)
        {
            if (isOpen)
            {
                bag.Add(Codes.NothingToConfirm.At(at, decision.Award, decision.Participant, Word(recommendation.Status)));
            }
        }
        else if (!isOpen && decision.Verdict == CouncilVerdict.Changes == isRecommended)
        {
            bag.Add(Codes.NothingToChange.At(at, decision.Award, decision.Participant, verdict));
        }

        if (decision.Verdict != CouncilVerdict.Confirms && string.IsNullOrWhiteSpace(decision.Reason))
        {
            bag.Add(Codes.UnexplainedDecision.At(at, decision.Award, decision.Participant, verdict));
        }

        if (decision.Verdict == CouncilVerdict.Changes && !decision.Basis.Any(basis => !string.IsNullOrWhiteSpace(basis)))
        {
            bag.Add(Codes.DecisionWithoutBasis.At(at, decision.Award, decision.Participant));
        }

        var isGiven = decision.Verdict == CouncilVerdict.Changes || (decision.Verdict == CouncilVerdict.Confirms && isRecommended);
        CheckBallot(decision, award.Ballot, isGiven, at);
    }

    private void CheckBallot(CouncilDecision decision, BallotDefinition? ballot, bool isGiven, SourcePosition at)
    {
        if (decision.Ballot is not { } count)
        {
            if (ballot is not null && isGiven)
            {
                bag.Add(Codes.BallotMissing.At(at, decision.Award, decision.Participant));
            }

            return;
        }

        if (!count.IsPossible)
        {
            bag.Add(Codes.ImpossibleBallot.At(at, decision.Award, decision.Participant, count.Votes, count.Present, count.Members));
        }
        else if (ballot is not null && isGiven && count.Under(ballot) is { Carried: false } outcome)
        {
            bag.Add(Codes.BallotLost.At(at, decision.Award, decision.Participant, WhyLost(ballot, count, outcome)));
        }
    }

    private static LocalizedText WhyLost(BallotDefinition ballot, BallotCount count, BallotOutcome outcome)
    {
        var whole = ballot.Of == BallotBase.Members ? count.Members : count.Present;
        return outcome.HasQuorum
            ? new LocalizedText { Vietnamese = $"{count.Votes} phiếu trên {whole}, cần {ballot.Threshold}", English = $"{count.Votes} votes of {whole}, {ballot.Threshold} needed" }
            : new LocalizedText { Vietnamese = $"{count.Present} người dự trên {count.Members} ủy viên, cần {ballot.Quorum}", English = $"{count.Present} of {count.Members} members present, {ballot.Quorum} needed" };
    }

    /// <summary>As the JSON writes it.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
