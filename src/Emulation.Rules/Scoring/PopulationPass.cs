using Emulation.Rules.Compilation;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Gathers the population values, participant by participant in ordinal order: in rounds, for a value may rest on points and figures that
/// rest on values themselves.
/// </summary>
internal sealed class PopulationPass(CompiledCampaign campaign)
{
    private readonly Row _row = new(campaign.Layout);
    private readonly RuleHit[] _hits = new RuleHit[Math.Max(1, campaign.MostRules)];

    public IReadOnlyList<PopulationValue> Run(IReadOnlyList<Submission> sorted)
    {
        List<PopulationValue> known = [];
        for (var round = 0; round < campaign.Plan.Rounds; round++)
        {
            known.AddRange(Gather(sorted, round, new PopulationTable(known)));
        }

        return [.. known
            .OrderBy(v => v.Criterion, StringComparer.Ordinal)
            .ThenBy(v => v.Id, StringComparer.Ordinal)
            .ThenBy(v => v.Cluster, StringComparer.Ordinal)];
    }

    private IEnumerable<PopulationValue> Gather(IReadOnlyList<Submission> sorted, int round, PopulationTable known)
    {
        var wanted = campaign.Plan.Populations.Where(p => p.Stage == round).ToList();
        var gathered = new Dictionary<(string Criterion, string Id, string? Cluster), GatheredValue>();
        var scorer = new Scorer<NoLines>(campaign, known, _row, _hits, default);
        foreach (var submission in sorted)
        {
            ParticipantRow.Fill(campaign, submission, known, _row);
            if (wanted.Exists(p => p.ReadsResults))
            {
                scorer.Run(submission.Adjustments, round);
            }
            else
            {
                scorer.Begin();
            }

            Add(submission, wanted, gathered, scorer);
        }

        return gathered.Select(g => g.Value.Result(g.Key.Criterion, g.Key.Id, g.Key.Cluster));
    }

    /// <summary>Who is unranked is in no population; of whom that cannot be told is left out, and the readers are told.</summary>
    private void Add(
        Submission submission,
        List<PlanPopulation> wanted,
        Dictionary<(string Criterion, string Id, string? Cluster), GatheredValue> gathered,
        Scorer<NoLines> scorer)
    {
        var verdict = DisqualificationVerdict.Of(campaign, _row);
        var cluster = (submission.Cluster ?? "").Normalize();
        foreach (var (population, node, _, _) in wanted)
        {
            // Values are there for every cluster in which somebody is, also where nobody counts.
            var key = (population.Criterion, population.Definition.Id, population.Definition.OverCluster ? cluster : null);
            if (!gathered.TryGetValue(key, out var value))
            {
                gathered.Add(key, value = new GatheredValue(population.Definition));
            }

            var applies = node < 0 ? CriterionStatus.Scored : scorer.ApplicabilityOf(node).Status;
            if (verdict.Unranks || applies == CriterionStatus.NotApplicable)
            {
                continue;
            }

            if (verdict.MayUnrank || applies != CriterionStatus.Scored)
            {
                value.LeaveOut();
            }
            else
            {
                Add(submission.Participant.Normalize(), population, value);
            }
        }
    }

    private void Add(string participant, CompiledPopulation population, GatheredValue value)
    {
        try
        {
            if (population.Where is { } where && !_row.Has(where.Reads))
            {
                value.LeaveOut();
            }
            else if (population.Where?.Holds(_row) is false)
            {
                return;
            }
            else if (!_row.Has(population.Reads))
            {
                value.LeaveOut();
            }
            else
            {
                value.Add(participant, population.Value?.Invoke(_row) ?? 1m);
            }
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            // The member's own criterion faults by it; for the others the member is left out, and they are told.
            value.LeaveOut();
        }
    }
}
