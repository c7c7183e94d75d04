using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>Gathers the population values of one round, participant by participant in ordinal order.</summary>
internal sealed class PopulationRound
{
    private readonly CompiledCampaign _campaign;
    private readonly PopulationTable _known;
    private readonly int _round;
    private readonly Row _row;
    private readonly Scorer<NoLines> _scorer;
    private readonly List<PlanPopulation> _wanted;
    private readonly bool _readResults;
    private readonly Dictionary<(string Criterion, string Id, string? Cluster), GatheredValue> _gathered = [];

    /// <param name="campaign">The campaign.</param>
    /// <param name="round">Which round it is, from 0.</param>
    /// <param name="known">The values of the rounds before.</param>
    /// <param name="work">What it asks at its steps.</param>
    public PopulationRound(CompiledCampaign campaign, int round, PopulationTable known, WorkMeter work)
    {
        (_campaign, _round, _known) = (campaign, round, known);
        _row = new Row(campaign.Layout) { Work = work };
        _scorer = new Scorer<NoLines>(campaign, known, new ScoringRoom(campaign, _row), default);
        _wanted = [.. campaign.Plan.Populations.Where(p => p.Stage == round)];
        _readResults = _wanted.Exists(p => p.ReadsResults);
    }

    public void Add(Submission submission)
    {
        ParticipantRow.Fill(_campaign, submission, _known, _row);
        if (_readResults)
        {
            _scorer.Run(submission.Adjustments, _round);
        }
        else
        {
            _scorer.Begin();
        }

        AddMember(submission);
    }

    /// <summary>The values of those who were added.</summary>
    public IEnumerable<PopulationValue> Result() =>
        _row.Work.Each(_gathered).Select(g => g.Value.Result(g.Key.Criterion, g.Key.Id, g.Key.Cluster));

    /// <summary>Who is unranked is in no population; of whom that cannot be told is left out, and the readers are told.</summary>
    private void AddMember(Submission submission)
    {
        var verdict = DisqualificationVerdict.Of(_campaign, _row);
        var cluster = submission.Cluster ?? "";
        foreach (var (population, node, _, _) in _wanted)
        {
            _row.Work.Step();
            // Values are there for every cluster in which somebody is, also where nobody counts.
            var key = (population.Criterion, population.Definition.Id, population.Definition.OverCluster ? cluster : null);
            if (!_gathered.TryGetValue(key, out var value))
            {
                _gathered.Add(key, value = new GatheredValue(population.Definition));
            }

            var applies = node < 0 ? CriterionStatus.Scored : _scorer.ApplicabilityOf(node).Status;
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
                AddValue(submission.Participant, population, value);
            }
        }
    }

    private void AddValue(string participant, CompiledPopulation population, GatheredValue value)
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
