using System.Linq.Expressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;
using Emulation.Rules.Source;

namespace Emulation.Rules.Compilation;

/// <summary>The delegates that rules become: which of them hold, in order.</summary>
internal sealed partial class WorkflowCompiler
{
    /// <summary>if (c0) { hits[0] = (0, p0); return 1; } if (c1) …; return 0</summary>
    private static Expression FirstMatch(List<ParsedRule> rules, ParameterExpression row, ParameterExpression hits)
    {
        Expression body = Expression.Constant(0);
        for (var i = rules.Count - 1; i >= 0; i--)
        {
            var hit = Expression.Block(Record(hits, Expression.Constant(0), i, rules[i], row), Expression.Constant(1));
            body = Expression.Block([Step(row, i), .. AssignLocals(rules[i], row), Expression.Condition(Holds(rules[i], row), hit, body)]);
        }

        return body;
    }

    /// <summary>c0 ? p0 : c1 ? p1 : … : 0</summary>
    private static Expression FirstPoints(List<ParsedRule> rules, ParameterExpression row)
    {
        Expression body = Expression.Constant(0m);
        for (var i = rules.Count - 1; i >= 0; i--)
        {
            var points = new RowBinder(row, rules[i].Binding).Bind(rules[i].Points!);
            body = Expression.Condition(Holds(rules[i], row), points, body);
            var locals = AssignLocals(rules[i], row).ToList();
            body = locals.Count == 0 ? body : Expression.Block([.. locals, body]);
        }

        return body;
    }

    /// <summary>sum = 0; if (c0) { sum = sum + p0; } if (c1) …; sum</summary>
    private static BlockExpression SumOfPoints(List<ParsedRule> rules, ParameterExpression row)
    {
        var sum = Expression.Variable(typeof(decimal), "sum");
        List<Expression> steps = [Expression.Assign(sum, Expression.Constant(0m))];
        foreach (var rule in rules)
        {
            var points = new RowBinder(row, rule.Binding).Bind(rule.Points!);
            steps.AddRange(AssignLocals(rule, row));
            steps.Add(Expression.IfThen(Holds(rule, row), Expression.Assign(sum, Expression.Add(sum, points))));
        }

        steps.Add(sum);
        return Expression.Block([sum], steps);
    }

    /// <summary>n = 0; if (c0) { hits[n] = (0, p0); n++; } if (c1) …; return n</summary>
    private static BlockExpression Gather(List<ParsedRule> rules, ParameterExpression row, ParameterExpression hits)
    {
        var count = Expression.Variable(typeof(int), "count");
        List<Expression> steps = [Expression.Assign(count, Expression.Constant(0))];
        for (var i = 0; i < rules.Count; i++)
        {
            steps.Add(Step(row, i));
            steps.AddRange(AssignLocals(rules[i], row));
            steps.Add(Expression.IfThen(
                Holds(rules[i], row),
                Expression.Block(Record(hits, count, i, rules[i], row), Expression.PreIncrementAssign(count))));
        }

        steps.Add(count);
        return Expression.Block([count], steps);
    }

    /// <summary>A rule's condition; of nested rules, the enabled ones joined. None enabled hold for And and fail for Or.</summary>
    public static Expression Holds(ParsedRule rule, ParameterExpression row) =>
        Join(rule, leaf => new RowBinder(row, leaf.Binding).Bind(leaf.Condition!));

    private static Expression ConditionOf(ParsedRule rule) => Join(rule, leaf => leaf.Condition!.Body);

    private static Dictionary<string, Expression> BodiesOf(IEnumerable<BoundName> names) =>
        names.ToDictionary(n => n.Name, n => n.Expression.Body, StringComparer.Ordinal);

    public static Expression Join(ParsedRule rule, Func<ParsedRule, Expression> condition)
    {
        if (rule.Condition is not null)
        {
            return condition(rule);
        }

        var all = rule.Definition.Operator is RuleOperator.And or RuleOperator.AndAlso;
        var children = rule.Children.Where(c => c.Definition.Enabled).Select(c => Join(c, condition)).ToList();
        return children.Count == 0 ? Expression.Constant(all) : Halves(children, 0, children.Count, all);
    }

    /// <summary>Joined as a tree that is as deep as it must be: what walks it recurses.</summary>
    private static Expression Halves(List<Expression> conditions, int first, int count, bool all)
    {
        if (count == 1)
        {
            return conditions[first];
        }

        var half = count / 2;
        var (left, right) = (Halves(conditions, first, half, all), Halves(conditions, first + half, count - half, all));
        return all ? Expression.AndAlso(left, right) : Expression.OrElse(left, right);
    }

    private static BinaryExpression Step(ParameterExpression row, int rule) =>
        Expression.Assign(Expression.Field(row, nameof(Row.Step)), Expression.Constant(rule));

    private static IEnumerable<Expression> AssignLocals(ParsedRule rule, ParameterExpression row) =>
        Assign(rule.Locals, row, new RowBinder(row, rule.Binding)).Concat(
            rule.Children.Where(c => c.Definition.Enabled).SelectMany(child => AssignLocals(child, row)));

    private static IEnumerable<Expression> Assign(IEnumerable<BoundName> names, ParameterExpression row, RowBinder binder) =>
        names.Select(name => Expression.Assign(RowBinder.Place(row, name.Slot), binder.Bind(name.Expression)));

    private static BinaryExpression Record(ParameterExpression hits, Expression at, int index, ParsedRule rule, ParameterExpression row)
    {
        var points = rule.Points is null ? Expression.Constant(0m) : new RowBinder(row, rule.Binding).Bind(rule.Points);
        var constructor = typeof(RuleHit).GetConstructor([typeof(int), typeof(decimal)])!;
        return Expression.Assign(Expression.ArrayAccess(hits, at), Expression.New(constructor, Expression.Constant(index), points));
    }
}
