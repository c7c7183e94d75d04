using Emulation.Rules.Awards;

namespace Emulation.Rules.Documents.Papers;

/// <summary>What comes of recommendations and decisions together.</summary>
internal static class Decided
{
    /// <exception cref="ArgumentException">There are two decisions on one recommendation.</exception>
    public static Dictionary<(string Award, string Participant), CouncilDecision> ByAwardAndParticipant(IReadOnlyList<CouncilDecision> decisions)
    {
        var found = new Dictionary<(string Award, string Participant), CouncilDecision>();
        foreach (var decision in decisions)
        {
            if (!found.TryAdd((decision.Award, decision.Participant), decision))
            {
                throw new ArgumentException(
                    $"There are two decisions on award '{decision.Award}' for '{decision.Participant}'.", nameof(decisions));
            }
        }

        return found;
    }

    public static CandidateResult ResultOf(Recommendation recommendation, CouncilDecision? decision) => decision?.Verdict switch
    {
        CouncilVerdict.Changes => CandidateResult.Given,
        CouncilVerdict.Refuses => CandidateResult.NotGiven,
        CouncilVerdict.Confirms =>
            recommendation.Status == RecommendationStatus.Recommended ? CandidateResult.Given : CandidateResult.NotGiven,
        null => recommendation.Status switch
        {
            RecommendationStatus.Recommended => CandidateResult.Proposed,
            RecommendationStatus.OverQuota or RecommendationStatus.NotEligible => CandidateResult.NotGiven,
            RecommendationStatus.TieForCouncil or RecommendationStatus.Undetermined => CandidateResult.Open,
        },
    };
}
