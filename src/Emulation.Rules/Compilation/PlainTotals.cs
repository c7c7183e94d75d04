using System.Linq.Expressions;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// The sums of a campaign in which everything applies and only the first rule that holds counts: criteria compiled together, without
/// recording which rule it was. Whatever is not so, and whatever fails, goes the general way.
/// </summary>
internal sealed class PlainTotals
{
    /// <summary>Sums of numbers with so few decimals are exact, in whatever order they are added.</summary>
    private const int ExactDecimals = 10;

    /// <summary>The runtime optimises methods up to a size: so many criteria are compiled into one.</summary>
    private const int Together = 16;

    private readonly int[] _reads;
    private readonly Func<Row, decimal, decimal>[] _base;
    private readonly Func<Row, decimal, decimal>[] _bonus;
    private readonly Func<Row, decimal, decimal>[] _penalty;

    private PlainTotals(CompiledCampaign campaign, List<CompiledCriterion> leaves)
    {
        _reads = [.. leaves.SelectMany(l => l.Workflow!.Reads).Select(slot => slot.Ordinal).Distinct().Order()];
        _base = Compile(CriterionKind.Base);
        _bonus = Compile(CriterionKind.Bonus);
        _penalty = Compile(CriterionKind.Penalty);
        Maximum = leaves.Where(l => l.Definition.Kind == CriterionKind.Base).Sum(l => l.Definition.MaxPoints);

        Func<Row, decimal, decimal>[] Compile(CriterionKind kind) =>
            [.. leaves.Where(l => l.Definition.Kind == kind).Chunk(Together).Select(chunk => Sum(chunk, campaign.Definition.Rounding))];
    }

    /// <summary>The highest base total: everything applies.</summary>
    public decimal Maximum { get; }

    /// <summary>The sums of a plain campaign; null of any other.</summary>
    public static PlainTotals? Of(CompiledCampaign campaign)
    {
        // A group is added up on its own: unrounded points could come out otherwise in the last digit when they are added in a row.
        if (campaign.Definition.Rounding.Criterion is not <= ExactDecimals && campaign.Criteria.Any(c => c.Definition.IsGroup))
        {
            return null;
        }

        var leaves = new List<CompiledCriterion>();
        return campaign.Criteria.All(criterion => Gather(criterion, leaves)) ? new PlainTotals(campaign, leaves) : null;
    }

    /// <summary>The sums; false when a value is missing or a rule fails.</summary>
    public bool TryRun(Row row, out (decimal Base, decimal Bonus, decimal Penalty) sums)
    {
        sums = default;
        foreach (var ordinal in _reads)
        {
            if (!row.Given[ordinal])
            {
                return false;
            }
        }

        try
        {
            sums = (Sum(_base, row), Sum(_bonus, row), Sum(_penalty, row));
            return true;
        }
        catch (Exception exception) when (exception is ArithmeticException or ArgumentOutOfRangeException)
        {
            // The general way finds out which rule it was.
            return false;
        }
    }

    /// <summary>Thrown for points of the wrong sign, which the general way reports.</summary>
    public static decimal RefusePositive(decimal points) => points > 0m ? throw new ArithmeticException("A penalty gave more than 0 points.") : points;

    private static bool Gather(CompiledCriterion criterion, List<CompiledCriterion> leaves)
    {
        var definition = criterion.Definition;
        if (criterion.AppliesWhen is not null || criterion.IsRead)
        {
            return false;
        }

        if (definition.IsGroup)
        {
            return definition is { Combine: CombineMode.Sum, Cap: false } && criterion.Children.All(child => Gather(child, leaves));
        }

        leaves.Add(criterion);
        return criterion.PerItem is null && criterion.Workflow?.Points is not null;
    }

    private static decimal Sum(Func<Row, decimal, decimal>[] parts, Row row)
    {
        var sum = 0m;
        foreach (var part in parts)
        {
            sum = part(row, sum);
        }

        return sum;
    }

    private static Func<Row, decimal, decimal> Sum(CompiledCriterion[] leaves, RoundingDefinition rounding)
    {
        var row = Expression.Parameter(typeof(Row), "row");
        var sum = Expression.Parameter(typeof(decimal), "sum");
        var points = Expression.Variable(typeof(decimal), "points");
        var steps = new List<Expression>();
        foreach (var leaf in leaves)
        {
            var (low, high) = (Expression.Constant(leaf.Definition.MinPoints), Expression.Constant(leaf.Definition.MaxPoints));
            Expression raw = Expression.Invoke(leaf.Workflow!.Points!, row);
            if (leaf.Definition.Kind == CriterionKind.Penalty)
            {
                raw = Expression.Call(typeof(PlainTotals), nameof(RefusePositive), null, raw);
            }

            steps.Add(Expression.Assign(points, raw));
            Expression clamped = Expression.Condition(Expression.GreaterThan(points, high), high, Expression.Condition(Expression.LessThan(points, low), low, points));
            if (rounding.Criterion is not null)
            {
                clamped = Expression.Call(Expression.Constant(rounding), nameof(RoundingDefinition.RoundOnly), null, clamped, Expression.Constant(rounding.Criterion, typeof(int?)));
            }

            steps.Add(Expression.Assign(sum, Expression.Add(sum, clamped)));
        }

        return Expression.Lambda<Func<Row, decimal, decimal>>(Expression.Block([points], [.. steps, sum]), row, sum).Compile();
    }
}
