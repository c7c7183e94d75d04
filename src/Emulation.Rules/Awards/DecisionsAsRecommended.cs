using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Awards;

/// <summary>
/// Judges decisions on an evaluation that was read back: each on what was recommended and left open there, without what the others come to,
/// for which the submissions are needed.
/// </summary>
internal static class DecisionsAsRecommended
{
    public static IReadOnlyList<Diagnostic> Check(
        CampaignDefinition definition, Evaluation evaluation, IReadOnlyList<CouncilDecision> decisions, WorkMeter work)
    {
        var bag = new DiagnosticBag(work);
        var index = new DecisionIndex(definition, work.Each(evaluation.Sheets).Select(s => s.Participant), decisions, bag);
        var checks = new DecisionChecks(bag);
        var statuses = work.Each(evaluation.Recommendations).ToDictionary(r => (r.Award, r.Participant), r => r.Status);
        foreach (var ((award, participant), decision) in index.Awards)
        {
            checks.Check(decision, definition.Awards.First(a => a.Id == award), statuses[(award, participant)], []);
        }

        var pending = evaluation.Sheets.Where(s => s.GradePending is not null).Select(s => (s.Participant, s.GradePending!)).ToHashSet();
        foreach (var (key, decision) in index.Grades)
        {
            checks.CheckOpen(decision, pending.Contains(key));
        }

        var tied =
            evaluation.Standings.Where(s => definition.Ranking.TiesToCouncil && s is { Tied: true, Pending: true })
                .Select(s => s.Participant)
                .ToHashSet(StringComparer.Ordinal);
        foreach (var (participant, decision) in index.Places)
        {
            checks.CheckPlace(decision, tied.Contains(participant));
        }

        return bag.ToSortedList();
    }
}
