using System.Linq.Expressions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Values for which rules may fail: the numbers they mention, where what is divided by or handed to a function passes 0, and, where an
/// indicator has no bound, numbers far out.
/// </summary>
internal sealed class FaultSearch(RuleSet rules, WorkBudget budget)
{
    private const int MostValues = 400;

    private static readonly decimal[] FarOut = [-1_000_000m, -1000m, -1m, 0m, 1m, 1000m, 1_000_000m];

    public IEnumerable<IReadOnlyList<IndicatorValue>> Values()
    {
        var named = rules.Workflow.Arguments.Concat(rules.Workflow.Globals).Select(name => name.Expression);
        var parts = rules.Rules.SelectMany(rule => Parts(rule.Written)).Concat(named).ToList();
        var risks = parts.SelectMany(part => Risks.In(part.Body)).ToList();
        var work = (rules.WorkOfOne + ((long)risks.Count * rules.Axes.Count)) * MostValues;
        if (risks.Count == 0 || rules.Axes.Count == 0 || !budget.TrySpend(work))
        {
            return [];
        }

        return Combine(parts, risks).Take(MostValues);
    }

    private IEnumerable<IReadOnlyList<IndicatorValue>> Combine(List<ParsedExpression> parts, List<Expression> risks)
    {
        var middle = rules.Axes.Select(axis => axis.Cells[axis.Cells.Count / 2].Middle).ToArray();
        var mentioned = parts.SelectMany(part => Numbers.In(part.Body)).Distinct().ToList();
        var numbers = Enumerable.Range(0, rules.Axes.Count).Where(i => rules.Axes[i].IsNumber).ToList();
        foreach (var at in numbers)
        {
            var candidates = Roots(risks, middle, at).Concat(mentioned).Concat(FarOut);
            foreach (var value in candidates.Where(value => IsAllowed(rules.Axes[at], value)).Distinct())
            {
                yield return [.. middle.Select((other, i) => i == at ? value : other)];

                // What is less its like is 0.
                yield return [.. middle.Select((other, i) => rules.Axes[i].IsNumber && IsAllowed(rules.Axes[i], value) ? value : other)];
            }
        }
    }

    /// <summary>Where an expression along one axis, taken for a straight line, is 0, and either side of that.</summary>
    private IEnumerable<decimal> Roots(List<Expression> risks, IndicatorValue[] middle, int axis)
    {
        var (atZero, atOne) = (Scopes(middle, axis, 0m), Scopes(middle, axis, 1m));
        foreach (var risk in risks.Where(risk => !Mentions.NoName(risk)))
        {
            for (var i = 0; i < atZero.Count; i++)
            {
                if (Root(RangeReader.Read(risk, atZero[i]).Numbers, RangeReader.Read(risk, atOne[i]).Numbers) is { } root)
                {
                    yield return root;
                    yield return root - 1m;
                    yield return root + 1m;
                }
            }
        }
    }

    /// <summary>A scope for the params of each rule.</summary>
    private List<RangeScope> Scopes(IndicatorValue[] middle, int axis, decimal value)
    {
        var scope = rules.ScopeAt([.. middle.Select((other, i) => i == axis ? value : other)]);
        return [scope, .. rules.Rules.Where(r => r.Named.Count > 0).Select(r => new RuleReach(r.Written, scope).Within)];
    }

    private static decimal? Root(NumberRange? atZero, NumberRange? atOne)
    {
        if (atZero is not { IsPoint: true, Low: { } start } || atOne is not { IsPoint: true, Low: { } next } || start == next)
        {
            return null;
        }

        return RangeMath.Of(ExpressionType.Divide, NumberRange.Only(start), NumberRange.Only(start - next)).Numbers?.Low is { } root
            && Math.Abs(root) < ConditionShape.Farthest ? root : null;
    }

    private bool IsAllowed(Axis axis, decimal value) =>
        (rules.Scope.Find(axis.Name).Numbers ?? NumberRange.All).Contains(value) && (axis.Step is not { } step || value % step == 0m);

    private static IEnumerable<ParsedExpression> Parts(WrittenRule rule) => [
        .. new[] { rule.Condition, rule.Points }.OfType<ParsedExpression>(),
        .. rule.Locals.Select(local => local.Expression),
        .. rule.Children.SelectMany(Parts)];
}
