using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>Gathers the population values, participant by participant in ordinal order.</summary>
internal sealed class PopulationPass(CompiledCampaign campaign)
{
    /// <summary>Who is unranked is in no population; of whom that cannot be told is left out, and the readers are told.</summary>
    private static readonly Applicability NoMember = new(CriterionStatus.NotApplicable, null, [], null);

    private static readonly Applicability MaybeMember = new(CriterionStatus.NotEvaluated, null, [], null);

    private readonly Row _row = new(campaign.Layout);
    private readonly Dictionary<(string Criterion, string Id, string? Cluster), Gathered> _gathered = [];

    public IReadOnlyList<PopulationValue> Run(IEnumerable<Submission> sorted)
    {
        foreach (var submission in sorted)
        {
            ParticipantRow.Bind(campaign, submission, PopulationTable.Empty, _row);
            var verdict = DisqualificationVerdict.Of(campaign, _row);
            var membership = verdict.Unranks ? NoMember : verdict.MayUnrank ? MaybeMember : Applicability.Applies;
            foreach (var criterion in campaign.Criteria)
            {
                Visit(criterion, membership, submission);
            }
        }

        return [.. _gathered
            .OrderBy(g => g.Key.Criterion, StringComparer.Ordinal).ThenBy(g => g.Key.Id, StringComparer.Ordinal).ThenBy(g => g.Key.Cluster, StringComparer.Ordinal)
            .Select(g => g.Value.Result(g.Key.Criterion, g.Key.Id, g.Key.Cluster))];
    }

    private void Visit(CompiledCriterion criterion, Applicability inherited, Submission submission)
    {
        var applicability = Applicability.Of(criterion, inherited, _row);
        foreach (var population in criterion.Population)
        {
            Gather(population, applicability.Status, (submission.Cluster ?? "").Normalize());
        }

        foreach (var child in criterion.Children)
        {
            Visit(child, applicability, submission);
        }
    }

    private void Gather(CompiledPopulation population, CriterionStatus applies, string cluster)
    {
        var key = (population.Criterion, population.Definition.Id, population.Definition.OverCluster ? cluster : null);
        if (!_gathered.TryGetValue(key, out var gathered))
        {
            gathered = new Gathered(population.Definition);
            _gathered.Add(key, gathered);
        }

        if (applies == CriterionStatus.NotApplicable)
        {
            return;
        }

        try
        {
            if (applies != CriterionStatus.Scored || IsMissing(population.Where?.Reads))
            {
                gathered.LeaveOut();
            }
            else if (population.Where is null || population.Where.Holds(_row))
            {
                if (IsMissing(population.Reads))
                {
                    gathered.LeaveOut();
                }
                else
                {
                    gathered.Add(population.Value?.Invoke(_row) ?? 1m);
                }
            }
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            // The member's own criterion faults by it; for the others the member is left out, and they are told.
            gathered.LeaveOut();
        }
    }

    private bool IsMissing(IReadOnlyList<Slot>? reads) => reads is not null && MissingNames.Of(reads, _row).Count > 0;

    private sealed class Gathered(PopulationDefinition definition)
    {
        private readonly List<decimal> _values = [];
        private bool _provisional;

        public void Add(decimal value) => _values.Add(value);

        public void LeaveOut() => _provisional = true;

        public PopulationValue Result(string criterion, string id, string? cluster)
        {
            var value = PopulationMath.Of(definition, _values, out var overflowed);
            return new PopulationValue
            {
                Criterion = criterion,
                Id = id,
                Cluster = cluster,
                Value = value is { } known ? DecimalText.Normalize(known) : overflowed ? null : definition.Default,
                Members = _values.Count,
                Provisional = _provisional,
                Overflowed = overflowed,
            };
        }
    }
}
