using System.Linq.Expressions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>The rules of one use of a workflow over the cells of what they read.</summary>
internal sealed class RuleSet
{
    private const int MostAxesOfExtremes = 8;

    private readonly RulePlace _place;
    private readonly WorkBudget _budget;
    private readonly RuleHit[] _hits;
    private readonly ConditionShape _shape;
    private readonly IReadOnlyList<Expression?> _conditions;
    private readonly Lazy<RangeScope> _scope;

    private RuleSet(
        RulePlace place, IReadOnlyList<Axis> axes, ConditionShape shape, IReadOnlyList<Expression?> conditions, WorkBudget budget)
    {
        _place = place;
        _budget = budget;
        Axes = axes;
        _shape = shape;
        _conditions = conditions;
        _hits = new RuleHit[Math.Max(1, place.Workflow.Rules.Count)];
        Grid = new Grid(axes);
        _scope = new Lazy<RangeScope>(() => WithGlobals(place.Scope));
    }

    public IReadOnlyList<Axis> Axes { get; }

    public Grid Grid { get; }

    /// <summary>What trying the rules for one value of each name takes.</summary>
    public long WorkOfOne => Axes.Count + Characters(Workflow.Stock);

    public IReadOnlyList<CompiledRule> Rules => _place.Workflow.Rules;

    public CompiledWorkflow Workflow => _place.Workflow;

    /// <summary>What the names of rules can come to, global params included.</summary>
    public RangeScope Scope => _scope.Value;

    /// <summary>Whether what is found holds for every value: no condition changes inside a cell, and every cell is tried.</summary>
    public bool IsExact => _shape.IsExact && Grid.IsComplete && _shape.Names.All(name => Axes.Any(axis => axis.Name == name));

    /// <summary>The set; null when it reads what cannot be varied, such as lists or the figures of others.</summary>
    public static RuleSet? Of(RulePlace place, WorkBudget budget)
    {
        var shape = new ConditionShape(place.Values.Constants);
        var conditions = new List<Expression?>();
        foreach (var rule in place.Workflow.Rules)
        {
            conditions.Add(ResolvedCondition.Of(rule.Written, place.Workflow.Named, out var nodes));
            if (!budget.TrySpend(nodes))
            {
                budget.LeaveOut(place.Position, place.Id);
                return null;
            }
        }

        conditions.ForEach(shape.Add);
        var axes = place.Workflow.Reads.Select(slot => place.AxisOf(slot, shape)).ToList();
        if (axes.Exists(axis => axis is null || axis.Cells.Count == 0))
        {
            return null;
        }

        var rules = new RuleSet(place, [.. axes.OfType<Axis>().DistinctBy(a => a.Name, StringComparer.Ordinal)], shape, conditions, budget);
        if (!budget.TrySpend(rules.Work))
        {
            budget.LeaveOut(place.Position, place.Id);
            return null;
        }

        return rules;
    }

    /// <summary>
    /// What trying every cell takes: its values and the characters of every expression, and a comparison of every two rules.
    /// </summary>
    public long Work => (Grid.Count * WorkOfOne) + ((long)Rules.Count * Rules.Count / 2);

    /// <summary>The names that a rule's condition compares, of those that vary.</summary>
    public IReadOnlySet<string> NamesOf(int rule)
    {
        var mentioned = _conditions[rule] is { } condition ? Mentions.Names(condition) : [];
        var varying = Axes.Select(axis => axis.Name);
        return mentioned.Select(name => name.Name!).Intersect(varying, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The condition of a rule over names that stand for themselves; null when it was too large to look at.</summary>
    public Expression? ConditionOf(int rule) => _conditions[rule];

    /// <summary>The rules that hold in a cell, whether or not they decide; null where that cannot be told of one.</summary>
    public IReadOnlyList<int>? Holding(int[] point)
    {
        _budget.Check();
        return IsExact ? HoldingExactly(point) : HoldingAt(Middle(point));
    }

    /// <summary>What names can come to where the axes have these values.</summary>
    public RangeScope ScopeAt(IReadOnlyList<IndicatorValue> values)
    {
        var scope = _place.Values.ScopeWith(_place.Scope, Axes, values);
        var arguments = Workflow.Arguments.ToDictionary(a => a.Name, a => RangeReader.Read(a.Expression, scope), StringComparer.Ordinal);
        return WithGlobals(scope.With(arguments));
    }

    /// <summary>Whether the rules may be asked where the axes have these values.</summary>
    public bool MayApply(IReadOnlyList<IndicatorValue> values) =>
        _place.Applies is not { } condition || RangeReader.Read(condition, ScopeAt(values)) is { Fault: not null } or { CanHold: true };

    /// <summary>What the rules give for values; the fault when they fail.</summary>
    public (IReadOnlyList<RuleHit> Hits, Fault? Fault) Run(IReadOnlyList<IndicatorValue> values)
    {
        _budget.Check();
        var row = _place.Values.With(Axes, values);
        try
        {
            return (_hits[..Workflow.Try(row, _hits)], null);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return ([], RuleFault.Of(exception, Workflow, row));
        }
    }

    /// <summary>Values out of every cell: along one axis also those at the ends of each.</summary>
    public IEnumerable<IReadOnlyList<IndicatorValue>> Samples() => Grid.Points().SelectMany(Corners);

    /// <summary>Every combination of the least and the greatest value of each axis; none where there are too many.</summary>
    public IEnumerable<IReadOnlyList<IndicatorValue>> Extremes() => Axes.Count is 0 or > MostAxesOfExtremes
        ? []
        : Enumerable.Range(0, 1 << Axes.Count).Select(ends =>
            (IReadOnlyList<IndicatorValue>)[
                .. Axes.Select((axis, i) => (ends >> i) % 2 == 0 ? axis.Cells[0].Samples[0] : axis.Cells[^1].Samples[^1]),
            ]);

    /// <summary>The values that stand for a cell.</summary>
    public IReadOnlyList<IndicatorValue> Middle(int[] point) => [.. Axes.Select((axis, i) => axis.Cells[point[i]].Middle)];

    /// <summary>Values out of a cell.</summary>
    private IEnumerable<IReadOnlyList<IndicatorValue>> Corners(int[] point) => Axes.Count == 1
        ? Axes[0].Cells[point[0]].Samples.Select(sample => (IReadOnlyList<IndicatorValue>)[sample])
        : [Middle(point)];

    private IReadOnlyList<int> HoldingExactly(int[] point)
    {
        var values = new Dictionary<string, IndicatorValue>(StringComparer.Ordinal);
        for (var i = 0; i < Axes.Count; i++)
        {
            values[Axes[i].Name] = Axes[i].Cells[point[i]].Middle;
        }

        var evaluator = new ConditionEvaluator(_shape, values);
        return [.. _conditions.Select((condition, i) => evaluator.Holds(condition!) ? i : -1).Where(i => i >= 0)];
    }

    private List<int>? HoldingAt(IReadOnlyList<IndicatorValue> values)
    {
        var scope = ScopeAt(values);
        var holding = new List<int>();
        for (var i = 0; i < Rules.Count; i++)
        {
            var reach = new RuleReach(Rules[i].Written, scope);
            if (reach.Fault is not null || reach.CanHold == reach.CanFail)
            {
                return null;
            }

            if (reach.CanHold)
            {
                holding.Add(i);
            }
        }

        return holding;
    }

    private RangeScope WithGlobals(RangeScope scope)
    {
        foreach (var global in Workflow.Globals)
        {
            scope = scope.With(global.Name, RangeReader.Read(global.Expression, scope));
        }

        return scope;
    }

    private static long Characters(WorkflowDefinition workflow) =>
        workflow.GlobalParams.Sum(p => (long)p.Expression.Text.Length) + workflow.Rules.Sum(Characters);

    private static long Characters(RuleDefinition rule) =>
        (rule.Condition?.Text.Length ?? 0)
        + (rule.Points?.Text.Length ?? 0)
        + rule.LocalParams.Sum(p => (long)p.Expression.Text.Length)
        + rule.Rules.Sum(Characters);
}
