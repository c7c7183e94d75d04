using System.Linq.Expressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Compilation;

/// <summary>
/// The sums of a campaign in which everything applies and the first rule that holds counts, or all that do: criteria compiled together,
/// without recording which rules these were. Of penalties that are added up, each rule's points have a sign of their own to be looked at.
/// Whatever is not so, and whatever fails, goes the general way.
/// </summary>
internal sealed class PlainTotals
{
    /// <summary>Sums of numbers with so few decimals are exact, in whatever order they are added.</summary>
    private const int ExactDecimals = 10;

    /// <summary>The runtime optimises methods up to a size: so many criteria are compiled into one.</summary>
    private const int Together = 8;

    private readonly Slot[] _reads;
    private readonly int[] _counted;
    private readonly Func<Row, decimal, decimal>[] _base;
    private readonly Func<Row, decimal, decimal>[] _bonus;
    private readonly Func<Row, decimal, decimal>[] _penalty;

    private PlainTotals(List<CompiledCriterion> leaves, Slot[] reads, CountedNumbers numbers, PointsSum sum, WorkMeter work)
    {
        _reads = reads;
        _base = Compile(CriterionKind.Base);
        _bonus = Compile(CriterionKind.Bonus);
        _penalty = Compile(CriterionKind.Penalty);
        _counted = numbers.Places;
        Maximum = leaves.Where(l => l.Definition.Kind == CriterionKind.Base).Sum(l => l.Definition.MaxPoints!.Value);

        Func<Row, decimal, decimal>[] Compile(CriterionKind kind) =>
            [.. work.Each(leaves.Where(l => l.Definition.Kind == kind).Chunk(Together)).Select(sum.Compile)];
    }

    /// <summary>The highest base total: everything applies.</summary>
    public decimal Maximum { get; }

    /// <summary>The sums of a plain campaign; null of any other.</summary>
    public static PlainTotals? Of(CompiledCampaign campaign, WorkMeter work)
    {
        if (!Array.TrueForAll(campaign.Plan.Nodes, IsPlain))
        {
            return null;
        }

        var leaves = campaign.Plan.Nodes.Where(node => node.Children.Length == 0).Select(node => node.Criterion).ToList();
        Slot[] reads = [.. leaves.SelectMany(l => l.Workflow!.Reads).Distinct()];
        var row = Expression.Parameter(typeof(Row), "row");
        var numbers = new CountedNumbers(row, reads.Where(slot => slot.Type == typeof(decimal)).Select(slot => slot.Index).ToHashSet());
        var rounding = campaign.Definition.Rounding;
        var isExact = rounding.Criterion is <= ExactDecimals
            || leaves.TrueForAll(
                leaf => HasExactBounds(leaf.Definition) && numbers.DecimalsOf(leaf.Workflow!.Points!(row)) is <= ExactDecimals);

        // A group is added up on its own: sums that are not exact could come out otherwise in the last digit when they are added in a row.
        var areMaximaExact = leaves.TrueForAll(leaf => leaf.Definition.MaxPoints!.Value.Scale <= ExactDecimals);
        return (isExact && areMaximaExact) || !campaign.Criteria.Any(c => c.Definition.IsGroup)
            ? new PlainTotals(leaves, reads, numbers, new PointsSum(row, numbers, rounding, isExact), work)
            : null;
    }

    /// <summary>Points that are brought to a limit have its decimals.</summary>
    private static bool HasExactBounds(CriterionDefinition leaf) =>
        leaf.MaxPoints!.Value.Scale <= ExactDecimals && leaf.MinPoints.Scale <= ExactDecimals;

    /// <summary>The sums; false when a value is missing or has too many digits, or a rule fails.</summary>
    public bool TryRun(Row row, out (decimal Base, decimal Bonus, decimal Penalty) sums)
    {
        sums = default;
        if (!row.Has(_reads) || !row.TryCount(_counted))
        {
            return false;
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

    private static bool IsPlain(PlanNode node)
    {
        var (criterion, definition) = (node.Criterion, node.Criterion.Definition);
        return criterion.AppliesWhen is null && !node.IsRead && definition is { MaxPointsConstant: null, MaxPoints: not null }
            && (definition.IsGroup
                ? definition is { Combine: CombineMode.Sum, Cap: false }
                : !definition.TakesOff
                    && criterion.PerItem is null
                    && criterion.Population.Count == 0
                    && (definition.Combine == CombineMode.FirstMatch || definition.Kind != CriterionKind.Penalty)
                    && criterion.Workflow?.Points is not null);
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
}
