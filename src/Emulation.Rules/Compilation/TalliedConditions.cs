using System.Linq.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// The conditions of a workflow over numbers of items: an item that goes changes some of these numbers by one, and nothing has to be looked
/// at again.
/// </summary>
/// <param name="Tallies">What is counted.</param>
/// <param name="Code">Whether all conditions hold for a row and these counts.</param>
internal sealed record TalliedConditions(IReadOnlyList<Tally> Tallies, Deferred<Func<Row, int[], bool>> Code)
{
    /// <summary>The conditions of these rules; null where something but counts rests on the items, or may.</summary>
    public static TalliedConditions? Of(IReadOnlyList<ParsedRule> rules)
    {
        if (!rules.All(CanTally)
            || !rules.SelectMany(rule => rule.Conditions).Any(c => c.Condition.StandIns.Any(s => s.Function is not null)))
        {
            return null;
        }

        var (row, counts) = (Expression.Parameter(typeof(Row), "row"), Expression.Parameter(typeof(int[]), "counts"));
        List<Tally> tallies = [];
        var conditions = rules.Select(rule => WorkflowCompiler.Join(
            rule, leaf => new TallyBinder(row, leaf.Binding, counts, tallies).Bind(leaf.Condition!)));
        var all = conditions.Aggregate(Expression.AndAlso);
        return new TalliedConditions(
            tallies, rules[0].Binding.Defer(Expression.Lambda<Func<Row, int[], bool>>(all, row, counts)));
    }

    /// <summary>Params are worked out before the conditions, and may rest on items too.</summary>
    private static bool CanTally(ParsedRule rule) =>
        rule.Locals.Count == 0
        && (rule.Condition is null || TallyBinder.CanBind(rule.Condition))
        && rule.Children.Where(child => child.Definition.Enabled).All(CanTally);
}
