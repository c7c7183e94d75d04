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
internal sealed class Scorer<TRecorder>
    where TRecorder : struct, IRecorder
{
    private readonly CompiledCampaign _campaign;
    private readonly ScoringRoom _room;
    private readonly ScoringPlan _plan;
    private readonly NodeScore[] _scores;
    private readonly Applicability[] _applicability;
    private readonly bool[] _isDecided;
    private readonly SheetTotals _totals = new();
    private readonly LeafScorer<TRecorder> _leaves;
    private readonly FigureRules _figures;
    private readonly SlotFaults _faults;
    private readonly RoundingDefinition _rounding;
    private TRecorder _recorder;
    private ImmutableArray<Adjustment> _adjustments = [];

    /// <param name="campaign">The campaign.</param>
    /// <param name="population">The values over all participants that are known.</param>
    /// <param name="room">The memory to score in, which nobody else has meanwhile.</param>
    /// <param name="recorder">Takes what is found out.</param>
    public Scorer(CompiledCampaign campaign, PopulationTable population, ScoringRoom room, TRecorder recorder)
    {
        (_campaign, _room, _plan, _recorder) = (campaign, room, campaign.Plan, recorder);
        (_scores, _applicability, _isDecided, _faults) = (room.Scores, room.Applicability, room.IsDecided, room.Faults);
        _leaves = new LeafScorer<TRecorder>(campaign, room, recorder);
        _figures = new FigureRules(campaign, room) { Population = population };
        _rounding = campaign.Definition.Rounding;
    }

    /// <summary>Why figures failed, of the participant scored last.</summary>
    public SlotFaults Faults => _faults;

    /// <summary>The values over all participants that are known.</summary>
    public PopulationTable Population { set => _figures.Population = value; }

    private Row Row => _room.Row;

    /// <summary>The points at a place of the plan, of the participant scored last; null while they are not settled.</summary>
    public decimal? PointsAt(int node) => _scores[node].IsSettled ? DecimalText.Normalize(_scores[node].Points) : null;

    /// <summary>Scores the participant whose values are in the row.</summary>
    /// <param name="adjustments">A reviewer's points.</param>
    /// <param name="stage">The last stage wanted: what comes later waits for values over all participants that are not known yet.</param>
    public SheetTotals Run(ImmutableArray<Adjustment> adjustments, int stage = int.MaxValue)
    {
        Begin();
        _adjustments = adjustments;
        foreach (var step in _plan.Steps)
        {
            if (step.Stage <= stage)
            {
                Run(step);
            }
        }

        return _totals;
    }

    /// <summary>Scores some criteria alone, which read no points of others, of a participant without a reviewer's points.</summary>
    public void RunAlone(int[] nodes)
    {
        Begin();
        _adjustments = [];
        foreach (var node in nodes)
        {
            Score(_plan.Nodes[node]);
        }
    }

    /// <summary>Forgets the participant before: the row holds another one's values.</summary>
    public void Begin()
    {
        Array.Clear(_isDecided);
        _faults.Clear();
    }

    /// <summary>Whether the criterion at this place applies; what a group does not settle, its children's own conditions do.</summary>
    public ref readonly Applicability ApplicabilityOf(int index)
    {
        if (!_isDecided[index])
        {
            var node = _plan.Nodes[index];
            var decided = Applicability.Of(node.Criterion, node.Parent < 0 ? Applicability.Applies : ApplicabilityOf(node.Parent), Row);
            _applicability[index] = decided.Lacking is { } lacking && _faults.In(lacking) is { } fault
                ? new Applicability(CriterionStatus.Faulted, decided.Policy, null, fault)
                : decided;
            _isDecided[index] = true;
        }

        return ref _applicability[index];
    }

    private void Run(PlanStep step)
    {
        Row.Work.Step();
        switch (step.Kind)
        {
            case PlanStepKind.Criterion:
                Score(_plan.Nodes[step.Index]);
                break;
            case PlanStepKind.Figure:
                _figures.Run(_campaign.Figures[step.Index]);
                break;
            case PlanStepKind.Population:
                _figures.Run(_plan.Populations[step.Index].Population);
                break;
            case PlanStepKind.Totals:
                Total();
                break;
            case PlanStepKind.Disqualification:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(step));
        }
    }

    private void Score(PlanNode node)
    {
        ref readonly var applicability = ref ApplicabilityOf(node.Index);
        var score = node.Children.Length > 0 ? Group(node, applicability) : Leaf(node, applicability);
        _scores[node.Index] = score;
        if (node.IsRead)
        {
            Row.Set(node.Criterion.Slot, score.IsSettled ? score.Points : null);
        }
    }

    /// <summary>Adds up everything; where something reads the figures of the sheet, they are there once it is complete.</summary>
    private void Total()
    {
        _totals.Clear();
        foreach (var index in _plan.ChildrenFirst)
        {
            Total(_plan.Nodes[index]);
        }

        if (_plan.TotalsAreRead)
        {
            ParticipantRow.SetFigures(_campaign, _totals.Figures(_rounding), Row);
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

        if (score is { Status: CriterionStatus.Scored, Maximum: { } most } && definition.TakesOff)
        {
            _totals.Deduct(most - score.Points);
        }
    }

    private NodeScore Group(PlanNode node, in Applicability applicability)
    {
        var definition = node.Criterion.Definition;
        var leastLimit = node.Criterion.LacksMaximum(Row) ? node.Criterion.LeastMaximum : (decimal?)null;
        var sum = new GroupSum(node.Criterion, node.Criterion.MaximumIn(Row), leastLimit);
        foreach (var child in node.Children)
        {
            sum.Add(_plan.Nodes[child].Criterion.Definition.Kind, _scores[child]);
        }

        if (sum.CanRun(applicability))
        {
            // Its own condition has let its children be scored, or to be told each for itself that it does not apply.
            return Leaf(node, Applicability.Applies, sum.Status);
        }

        var score = sum.Result(applicability, _rounding);
        if (score.Status == CriterionStatus.Faulted && _faults.In(_plan.Behind[node.Criterion.Slot]) is { } fault)
        {
            _faults.Add(node.Criterion.Slot, fault);
        }

        Mark(node, _campaign.HasPopulation && HasProvisional(node));
        var isAside = score.Status == CriterionStatus.NotApplicable && applicability.Status == CriterionStatus.NotApplicable
            && definition.Combine != CombineMode.Sum;
        _recorder.Group(node, score, isAside ? score.Points : sum.Raw, applicability, _scores);
        return score;
    }

    /// <param name="node">The criterion, or a group whose workflow decides.</param>
    /// <param name="applicability">Whether it applies.</param>
    /// <param name="best">What it is once it is scored: a group is what its worst child is.</param>
    private NodeScore Leaf(PlanNode node, in Applicability applicability, CriterionStatus best = CriterionStatus.Scored)
    {
        var score = _leaves.Score(node.Criterion, applicability, _adjustments);
        if (best != CriterionStatus.Scored && score.Node.Status == CriterionStatus.Scored)
        {
            score = score with { Node = NodeScore.Settled(best, score.Node.Points, score.Node.Maximum) };
        }

        if (score.Fault is { } fault)
        {
            _faults.Add(node.Criterion.Slot, fault);
        }

        Mark(node, IsProvisional(node, score));
        _recorder.Leaf(node, score, applicability);
        return score.Node;
    }

    /// <summary>A group rests on what its children rest on, those of another kind included: its line shows their points too.</summary>
    private bool HasProvisional(PlanNode group)
    {
        foreach (var child in group.Children)
        {
            if (Row.Provisional[_plan.Nodes[child].Criterion.Slot.Ordinal])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Notes for its line, and for those who read the points, whether they may still change; what a reviewer settled does not.
    /// </summary>
    private void Mark(PlanNode node, bool isProvisional) => Row.Provisional[node.Criterion.Slot.Ordinal] = isProvisional;

    private bool IsProvisional(PlanNode node, in LeafScore score) =>
        _campaign.HasPopulation && score.Adjustment is null && score.Node.Status switch
    {
        CriterionStatus.Scored => Row.RestsOnOthers(_plan.Behind[node.Criterion.Slot]) || HasProvisional(node),
        CriterionStatus.NotApplicable => Row.RestsOnOthers(node.Conditions) || HasProvisional(node),
        CriterionStatus.NotEvaluated or CriterionStatus.Faulted => false,
        _ => throw new ArgumentOutOfRangeException(nameof(score)),
    };
}
