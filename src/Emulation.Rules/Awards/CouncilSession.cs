using Emulation.Rules.Definitions;

namespace Emulation.Rules.Awards;

/// <summary>A council going through the recommendations, award by award.</summary>
internal sealed class CouncilSession(
    IReadOnlyDictionary<(string Award, string Participant), CouncilDecision> decisions, DecisionChecks checks)
{
    /// <summary>Settles what comes of the recommendations on one award.</summary>
    public void Decide(AwardDefinition award, IReadOnlyList<RecommendationDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (decisions.TryGetValue((award.Id, draft.Participant), out var decision))
            {
                checks.Check(decision, award, draft.Status, draft.Holds);
                draft.Decision = decision;
            }
        }

        foreach (var line in drafts.Where(d => d.Line is not null).GroupBy(d => d.Line!))
        {
            checks.CheckQuota(award, line.Key, [.. line]);
        }
    }
}
