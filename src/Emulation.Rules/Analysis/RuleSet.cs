using System.Linq.Expressions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>The rules of one use of a workflow over the cells of what they read.</summary>
internal sealed class RuleSet
{
    private const int MostAxesOfExtremes = 8;

    private readonly CompiledWorkflow _workflow;
    private readonly Func<IReadOnlyList<Axis>, IReadOnlyList<IndicatorValue>, Row> _row;
    private readonly RuleHit[] _hits;
    private readonly ConditionShape _shape;
    private readonly List<Expression?> _conditions;

    private RuleSet(
        CompiledWorkflow workflow, IReadOnlyList<Axis> axes, ConditionShape shape, List<Expression?> conditions, Func<IReadOnlyList<Axis>, IReadOnlyList<IndicatorValue>, Row> row)
    {
        _workflow = workflow;
        Axes = axes;
        _shape = shape;
        _conditions = conditions;
        _row = row;
        _hits = new RuleHit[Math.Max(1, workflow.Rules.Count)];
        Grid = new Grid(axes);
    }

    public IReadOnlyList<Axis> Axes { get; }

    public Grid Grid { get; }

    public IReadOnlyList<CompiledRule> Rules => _workflow.Rules;

    /// <summary>Whether what is found holds for every value: no condition changes inside a cell, and every cell is tried.</summary>
    public bool IsExact => _shape.IsExact && Grid.IsComplete && _shape.Names.All(name => Axes.Any(axis => axis.Name == name));

    /// <summary>The set; null when it reads what cannot be varied, such as lists or the figures of others.</summary>
    /// <param name="workflow">The rules.</param>
    /// <param name="constants">The campaign's constants.</param>
    /// <param name="axisOf">The axis of a slot that is read; null when there is none.</param>
    /// <param name="row">A row with the values of the axes.</param>
    /// <param name="budget">What the analysis may take.</param>
    /// <param name="owner">The place and id to name when it would take more.</param>
    public static RuleSet? Of(
        CompiledWorkflow workflow,
        IReadOnlyDictionary<string, decimal> constants,
        Func<Slot, ConditionShape, Axis?> axisOf,
        Func<IReadOnlyList<Axis>, IReadOnlyList<IndicatorValue>, Row> row,
        WorkBudget budget,
        (SourcePosition Position, string Id) owner)
    {
        var shape = new ConditionShape(constants);
        var conditions = new List<Expression?>();
        foreach (var rule in workflow.Rules)
        {
            conditions.Add(Resolve(workflow, rule, out var nodes));
            if (!budget.TrySpend(nodes))
            {
                budget.LeaveOut(owner.Position, owner.Id);
                return null;
            }
        }

        conditions.ForEach(shape.Add);
        var axes = workflow.Reads.Select(slot => axisOf(slot, shape)).ToList();
        if (axes.Exists(axis => axis is null || axis.Cells.Count == 0))
        {
            return null;
        }

        var rules = new RuleSet(workflow, [.. axes.OfType<Axis>().DistinctBy(a => a.Name, StringComparer.Ordinal)], shape, conditions, row);
        if (!budget.TrySpend(rules.Work))
        {
            budget.LeaveOut(owner.Position, owner.Id);
            return null;
        }

        return rules;
    }

    /// <summary>What trying every cell takes: its values and the characters of every expression, and a comparison of every two rules.</summary>
    private long Work => (Grid.Count * (Axes.Count + Characters(_workflow.Stock))) + ((long)Rules.Count * Rules.Count / 2);

    /// <summary>The rules that hold in a cell, whether or not they decide; only of an exact set.</summary>
    public IReadOnlyList<int> Holding(int[] point)
    {
        var values = Axes.Select((axis, i) => (axis.Name, Value: axis.Cells[point[i]].Middle)).ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
        var evaluator = new ConditionEvaluator(_shape, values);
        return [.. _conditions.Select((condition, i) => evaluator.Holds(condition!) ? i : -1).Where(i => i >= 0)];
    }

    /// <summary>What the rules give for values; the fault when they fail.</summary>
    public (IReadOnlyList<RuleHit> Hits, Fault? Fault) Run(IReadOnlyList<IndicatorValue> values)
    {
        var row = _row(Axes, values);
        try
        {
            return (_hits[.._workflow.Run(row, _hits)], null);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return ([], RuleFault.Of(exception, _workflow, row));
        }
    }

    /// <summary>Values out of every cell: along one axis also those at the ends of each.</summary>
    public IEnumerable<IReadOnlyList<IndicatorValue>> Samples() => Grid.Points().SelectMany(Corners);

    /// <summary>Every combination of the least and the greatest value of each axis; none where there are too many.</summary>
    public IEnumerable<IReadOnlyList<IndicatorValue>> Extremes() => Axes.Count is 0 or > MostAxesOfExtremes
        ? []
        : Enumerable.Range(0, 1 << Axes.Count).Select(ends =>
            (IReadOnlyList<IndicatorValue>)[.. Axes.Select((axis, i) => (ends >> i) % 2 == 0 ? axis.Cells[0].Samples[0] : axis.Cells[^1].Samples[^1])]);

    /// <summary>Values out of a cell.</summary>
    private IEnumerable<IReadOnlyList<IndicatorValue>> Corners(int[] point) => Axes.Count == 1
        ? Axes[0].Cells[point[0]].Samples.Select(sample => (IReadOnlyList<IndicatorValue>)[sample])
        : [Middle(point)];

    /// <summary>The values that stand for a cell.</summary>
    public IReadOnlyList<IndicatorValue> Middle(int[] point) => [.. Axes.Select((axis, i) => axis.Cells[point[i]].Middle)];

    private static long Characters(WorkflowDefinition workflow) =>
        workflow.GlobalParams.Sum(p => (long)p.Expression.Text.Length) + workflow.Rules.Sum(Characters);

    private static long Characters(RuleDefinition rule) =>
        (rule.Condition?.Text.Length ?? 0) + (rule.Points?.Text.Length ?? 0) + rule.LocalParams.Sum(p => (long)p.Expression.Text.Length) + rule.Rules.Sum(Characters);

    private static Expression? Resolve(CompiledWorkflow workflow, CompiledRule rule, out int nodes)
    {
        if (NamedExpressions.Replace(rule.Condition, rule.Named, out nodes) is not { } overGlobals)
        {
            return null;
        }

        var resolved = NamedExpressions.Replace(overGlobals, workflow.Named, out var more);
        nodes += more;
        return resolved;
    }
}
