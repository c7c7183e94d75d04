using Emulation.Rules.Compilation;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>Gathers the population values, participant by participant in ordinal order.</summary>
internal sealed class PopulationPass
{
    private readonly CompiledCampaign _campaign;
    private readonly Row _row;
    private readonly Scorer<NoLines> _scorer;
    private readonly Dictionary<(string Criterion, string Id, string? Cluster), GatheredValue> _gathered = [];

    public PopulationPass(CompiledCampaign campaign)
    {
        _campaign = campaign;
        _row = new Row(campaign.Layout);
        _scorer = new Scorer<NoLines>(campaign, _row, new RuleHit[Math.Max(1, campaign.MostRules)], default);
    }

    public IReadOnlyList<PopulationValue> Run(IEnumerable<Submission> sorted)
    {
        foreach (var submission in sorted)
        {
            Add(submission);
        }

        return [.. _gathered
            .OrderBy(g => g.Key.Criterion, StringComparer.Ordinal).ThenBy(g => g.Key.Id, StringComparer.Ordinal).ThenBy(g => g.Key.Cluster, StringComparer.Ordinal)
            .Select(g => g.Value.Result(g.Key.Criterion, g.Key.Id, g.Key.Cluster))];
    }

    /// <summary>Who is unranked is in no population; of whom that cannot be told is left out, and the readers are told.</summary>
    private void Add(Submission submission)
    {
        ParticipantRow.Fill(_campaign, submission, PopulationTable.Empty, _row);
        _scorer.Begin();
        var verdict = DisqualificationVerdict.Of(_campaign, _row);
        var cluster = (submission.Cluster ?? "").Normalize();
        foreach (var node in _campaign.Plan.Nodes)
        {
            foreach (var population in node.Criterion.Population)
            {
                var gathered = Find(population, cluster);
                var applies = _scorer.ApplicabilityOf(node.Index).Status;
                if (verdict.Unranks || applies == CriterionStatus.NotApplicable)
                {
                    continue;
                }

                if (verdict.MayUnrank || applies != CriterionStatus.Scored)
                {
                    gathered.LeaveOut();
                }
                else
                {
                    Gather(population, gathered);
                }
            }
        }
    }

    /// <summary>Values are there for every cluster in which somebody is, also where nobody counts.</summary>
    private GatheredValue Find(CompiledPopulation population, string cluster)
    {
        var key = (population.Criterion, population.Definition.Id, population.Definition.OverCluster ? cluster : null);
        if (!_gathered.TryGetValue(key, out var gathered))
        {
            gathered = new GatheredValue(population.Definition);
            _gathered.Add(key, gathered);
        }

        return gathered;
    }

    private void Gather(CompiledPopulation population, GatheredValue gathered)
    {
        try
        {
            if (population.Where is { } where && !_row.Has(where.Reads))
            {
                gathered.LeaveOut();
            }
            else if (population.Where?.Holds(_row) is false)
            {
                return;
            }
            else if (!_row.Has(population.Reads))
            {
                gathered.LeaveOut();
            }
            else
            {
                gathered.Add(population.Value?.Invoke(_row) ?? 1m);
            }
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            // The member's own criterion faults by it; for the others the member is left out, and they are told.
            gathered.LeaveOut();
        }
    }
}
