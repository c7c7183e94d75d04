using System.Linq.Expressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>Parses each workflow once and compiles it for each criterion that uses it.</summary>
internal sealed class WorkflowCompiler(RowLayout layout, DiagnosticBag bag)
{
    private readonly ExpressionParser _parser = new();
    private readonly Dictionary<string, List<ParsedRule>?> _parsed = new(StringComparer.Ordinal);

    /// <summary>The delegate of a workflow; null when a rule of it was refused.</summary>
    public CompiledWorkflow? Compile(WorkflowDefinition workflow, CombineMode combine, ExpressionScope scope, IReadOnlyDictionary<string, decimal> constants)
    {
        if (!_parsed.TryGetValue(workflow.Name, out var rules))
        {
            rules = Parse(workflow, scope);
            _parsed.Add(workflow.Name, rules);
        }

        if (rules is null || bag.HasErrors)
        {
            return null;
        }

        var row = Expression.Parameter(typeof(Row), "row");
        var hits = Expression.Parameter(typeof(RuleHit[]), "hits");
        var binder = new RowBinder(row, layout, constants);
        var body = combine == CombineMode.Sum ? Gather(rules, binder, row, hits) : FirstMatch(rules, binder, row, hits);
        return new CompiledWorkflow(
            [.. rules.Select(r => new CompiledRule(r.Definition, [.. r.Names]))],
            Expression.Lambda<Func<Row, RuleHit[], int>>(body, row, hits).Compile(),
            ReadsOf(rules.SelectMany(r => r.Names)));
    }

    /// <summary>The delegate of a condition; null when it was refused.</summary>
    public CompiledCondition? Compile(RuleExpression condition, ExpressionScope scope, IReadOnlyDictionary<string, decimal> constants)
    {
        if (_parser.Condition(condition, scope, bag) is not { } parsed || bag.HasErrors)
        {
            return null;
        }

        var row = Expression.Parameter(typeof(Row), "row");
        var body = new RowBinder(row, layout, constants).Bind(parsed);
        return new CompiledCondition(Expression.Lambda<Func<Row, bool>>(body, row).Compile(), ReadsOf(parsed.Names));
    }

    private List<ParsedRule>? Parse(WorkflowDefinition workflow, ExpressionScope scope)
    {
        var rules = new List<ParsedRule>();
        var complete = true;
        foreach (var rule in workflow.Rules)
        {
            var condition = _parser.Condition(rule.Condition, scope, bag);
            var points = rule.Points is null ? null : _parser.Points(rule.Points, scope, bag);
            complete &= condition is not null && (rule.Points is null || points is not null);
            if (condition is not null && rule.Enabled)
            {
                rules.Add(new ParsedRule(rule, condition, points));
            }
        }

        return complete ? rules : null;
    }

    private List<Slot> ReadsOf(IEnumerable<string> names) =>
        [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(layout.Find).OfType<Slot>()];

    /// <summary>if (c0) { hits[0] = (0, p0); return 1; } if (c1) …; return 0</summary>
    private static Expression FirstMatch(List<ParsedRule> rules, RowBinder binder, ParameterExpression row, ParameterExpression hits)
    {
        Expression body = Expression.Constant(0);
        for (var i = rules.Count - 1; i >= 0; i--)
        {
            var hit = Expression.Block(Record(hits, Expression.Constant(0), i, rules[i], binder), Expression.Constant(1));
            body = Expression.Block(Step(row, i), Expression.Condition(binder.Bind(rules[i].Condition), hit, body));
        }

        return body;
    }

    /// <summary>n = 0; if (c0) { hits[n] = (0, p0); n++; } if (c1) …; return n</summary>
    private static BlockExpression Gather(List<ParsedRule> rules, RowBinder binder, ParameterExpression row, ParameterExpression hits)
    {
        var count = Expression.Variable(typeof(int), "count");
        var steps = new List<Expression>();
        for (var i = 0; i < rules.Count; i++)
        {
            steps.Add(Step(row, i));
            steps.Add(Expression.IfThen(
                binder.Bind(rules[i].Condition),
                Expression.Block(Record(hits, count, i, rules[i], binder), Expression.PreIncrementAssign(count))));
        }

        steps.Add(count);
        return Expression.Block([count], steps);
    }

    private static BinaryExpression Step(ParameterExpression row, int rule) =>
        Expression.Assign(Expression.Field(row, nameof(Row.Step)), Expression.Constant(rule));

    private static BinaryExpression Record(ParameterExpression hits, Expression at, int index, ParsedRule rule, RowBinder binder)
    {
        var points = rule.Points is null ? Expression.Constant(0m) : binder.Bind(rule.Points);
        var constructor = typeof(RuleHit).GetConstructor([typeof(int), typeof(decimal)])!;
        return Expression.Assign(Expression.ArrayAccess(hits, at), Expression.New(constructor, Expression.Constant(index), points));
    }

    private sealed record ParsedRule(RuleDefinition Definition, ParsedExpression Condition, ParsedExpression? Points)
    {
        public IEnumerable<string> Names => Condition.Names.Concat(Points?.Names ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }
}
