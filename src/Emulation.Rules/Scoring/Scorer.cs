using System.Collections.Immutable;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// What a criterion, a group, an adjustment and a status mean. Sheets with lines, totals alone, ranges and population values all come
/// from here. Reuses its memory: one for each thread.
/// </summary>
/// <typeparam name="TRecorder">Takes what is found out.</typeparam>
internal sealed class Scorer<TRecorder>(CompiledCampaign campaign, Row row, RuleHit[] hits, TRecorder recorder)
    where TRecorder : struct, IRecorder
{
    private readonly ScoringPlan _plan = campaign.Plan;
    private readonly NodeScore[] _scores = new NodeScore[campaign.Plan.Nodes.Length];
    private readonly Applicability[] _applicability = new Applicability[campaign.Plan.Nodes.Length];
    private readonly bool[] _isDecided = new bool[campaign.Plan.Nodes.Length];
    private readonly SheetTotals _totals = new();
    private readonly LeafRules<TRecorder> _rules = new(row, hits, recorder);
    private readonly RoundingDefinition _rounding = campaign.Definition.Rounding;
    private ImmutableArray<Adjustment> _adjustments = [];

    /// <summary>Scores the participant whose values are in the row.</summary>
    public SheetTotals Run(ImmutableArray<Adjustment> adjustments)
    {
        Begin();
        _adjustments = adjustments;
        foreach (var index in _plan.ChildrenFirst)
        {
            Score(_plan.Nodes[index]);
        }

        _totals.Clear();
        foreach (var index in _plan.ChildrenFirst)
        {
            Total(_plan.Nodes[index]);
        }

        return _totals;
    }

    /// <summary>Forgets the participant before: the row holds another one's values.</summary>
    public void Begin() => Array.Clear(_isDecided);

    /// <summary>Whether the criterion at this place applies; what a group does not settle, its children's own conditions do.</summary>
    public ref readonly Applicability ApplicabilityOf(int index)
    {
        if (!_isDecided[index])
        {
            var node = _plan.Nodes[index];
            _applicability[index] = Applicability.Of(node.Criterion, node.Parent < 0 ? Applicability.Applies : ApplicabilityOf(node.Parent), row);
            _isDecided[index] = true;
        }

        return ref _applicability[index];
    }

    private void Score(PlanNode node)
    {
        ref readonly var applicability = ref ApplicabilityOf(node.Index);
        var score = node.Children.Length > 0 ? Group(node, applicability) : Leaf(node, applicability);
        _scores[node.Index] = score;
        if (node.Criterion.IsRead)
        {
            row.Set(node.Criterion.Slot, score.IsSettled ? score.Points : null);
        }
    }

    /// <summary>Kinds are added up apart, children before their groups, so that sums round alike wherever they are worked out.</summary>
    private void Total(PlanNode node)
    {
        ref readonly var score = ref _scores[node.Index];
        var definition = node.Criterion.Definition;
        if (node.CountsInTotals)
        {
            _totals.Add(definition.Kind, score);
        }

        if (score.Status == CriterionStatus.Scored && definition.TakesOff)
        {
            _totals.Deduct(definition.MaxPoints - score.Points);
        }
    }

    private NodeScore Group(PlanNode node, in Applicability applicability)
    {
        var definition = node.Criterion.Definition;
        var sum = new GroupSum(definition);
        foreach (var child in node.Children)
        {
            sum.Add(_plan.Nodes[child].Criterion.Definition.Kind, _scores[child]);
        }

        if (definition.Combine == CombineMode.Workflow && sum.Status == CriterionStatus.Scored)
        {
            // Its own condition has let its children be scored.
            return Leaf(node, Applicability.Applies);
        }

        var score = sum.Result();
        recorder.Group(node, score, sum.Raw, applicability, _scores);
        return score;
    }

    private NodeScore Leaf(PlanNode node, in Applicability applicability)
    {
        var score = Adjusted(node.Criterion.Definition, ByRules(node.Criterion, applicability));
        recorder.Leaf(node, score, applicability);
        return score.Node;
    }

    /// <summary>A reviewer settles what lacks values, but neither a rule that fails nor whether a criterion applies.</summary>
    private LeafScore Adjusted(CriterionDefinition leaf, in LeafScore byRules)
    {
        foreach (var adjustment in _adjustments)
        {
            if (adjustment.Criterion != leaf.Id)
            {
                continue;
            }

            if (byRules.Node.Status == CriterionStatus.NotApplicable)
            {
                return Faulted(leaf, new Fault { Rule = RuleFault.Adjustments, Kind = FaultKind.AdjustedNotApplicable }) with { Adjustment = adjustment };
            }

            var adjusted = byRules with { Adjustment = adjustment, ByRules = byRules.Node.Status == CriterionStatus.Scored ? byRules.Node.Points : null };
            return byRules.Node.Status == CriterionStatus.Faulted
                ? adjusted
                : adjusted with { Node = NodeScore.Settled(CriterionStatus.Scored, Rounded(adjustment.Points), leaf.MaxPoints), Lacking = null };
        }

        return byRules;
    }

    private LeafScore ByRules(CompiledCriterion leaf, in Applicability applicability)
    {
        var definition = leaf.Definition;
        switch (applicability.Status)
        {
            case CriterionStatus.NotApplicable:
                return new LeafScore(NodeScore.Settled(
                    CriterionStatus.NotApplicable,
                    applicability.Policy == NotApplicablePolicy.Full ? definition.MaxPoints : 0m,
                    applicability.Policy == NotApplicablePolicy.Exclude ? 0m : definition.MaxPoints));
            case CriterionStatus.NotEvaluated or CriterionStatus.Faulted:
                return Unsettled(definition, applicability.Status, applicability.Policy) with { Lacking = applicability.Lacking, Fault = applicability.Fault };
        }

        if (leaf.ReadPopulation.Count > 0 && PopulationFault.Of(campaign, leaf, row) is { } populationFault)
        {
            return Faulted(definition, populationFault);
        }

        if (!row.Has(leaf.Reads))
        {
            return Unsettled(definition, CriterionStatus.NotEvaluated, null) with { Lacking = leaf.Reads };
        }

        return _rules.TryRun(leaf, out var raw, out var fault) ? Settled(definition, raw) : Faulted(definition, fault);
    }

    private LeafScore Settled(CriterionDefinition leaf, decimal raw)
    {
        var limited = raw > leaf.MaxPoints ? leaf.MaxPoints : raw < leaf.MinPoints ? leaf.MinPoints : raw;
        return new LeafScore(NodeScore.Settled(CriterionStatus.Scored, Rounded(limited), leaf.MaxPoints)) { Raw = raw, Clamped = limited != raw };
    }

    private LeafScore Faulted(CriterionDefinition leaf, Fault fault) => Unsettled(leaf, CriterionStatus.Faulted, null) with { Fault = fault };

    /// <summary>A leaf that adds nothing for now; if it may turn out not to apply, what it would then give is possible too.</summary>
    private LeafScore Unsettled(CriterionDefinition leaf, CriterionStatus status, NotApplicablePolicy? policy)
    {
        var (low, high) = (Rounded(leaf.MinPoints), Rounded(leaf.MaxPoints));
        if (policy is not null)
        {
            var otherwise = policy == NotApplicablePolicy.Full ? leaf.MaxPoints : 0m;
            (low, high) = (Math.Min(low, otherwise), Math.Max(high, otherwise));
        }

        return new LeafScore(new NodeScore(status, 0m, leaf.MaxPoints, low, high));
    }

    private decimal Rounded(decimal points) => _rounding.RoundOnly(points, _rounding.Criterion);
}
