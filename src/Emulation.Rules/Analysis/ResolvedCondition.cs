using System.Linq.Expressions;
using Emulation.Rules.Compilation;

namespace Emulation.Rules.Analysis;

/// <summary>
/// A rule's condition over names that stand for themselves: nested rules joined, arguments and params replaced by what they stand for.
/// </summary>
internal static class ResolvedCondition
{
    /// <summary>The condition; null when that is too large to look at.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="named">What names around it stand for.</param>
    /// <param name="nodes">How many nodes were looked at.</param>
    public static Expression? Of(WrittenRule rule, IReadOnlyDictionary<string, Expression> named, out int nodes)
    {
        if (rule.Locals.Count > 0)
        {
            // The params of one nested rule are not those of the next, though they may be called the same.
            var own = new Dictionary<string, Expression>(named, StringComparer.Ordinal);
            foreach (var local in rule.Locals)
            {
                own[local.Name] = local.Expression.Body;
            }

            named = own;
        }

        return rule.Condition is { } condition ? NamedExpressions.Replace(condition.Body, named, out nodes) : Join(rule, named, out nodes);
    }

    private static Expression? Join(WrittenRule rule, IReadOnlyDictionary<string, Expression> named, out int nodes)
    {
        nodes = 0;
        var conditions = new List<Expression>();
        foreach (var child in rule.Children)
        {
            var condition = Of(child, named, out var more);
            nodes += more;
            if (condition is null)
            {
                return null;
            }

            conditions.Add(condition);
        }

        return conditions.Count == 0 ? Expression.Constant(rule.WantsAll) : Halves(conditions, 0, conditions.Count, rule.WantsAll);
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
}
