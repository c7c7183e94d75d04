using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>
/// The points that criteria, groups and totals of a sheet without open criteria can have, from the bounds of each and from what may not
/// apply. What rules make of them is not asked: the true points lie inside.
/// </summary>
internal sealed class PointRanges
{
    private readonly CampaignDefinition _definition;
    private readonly Dictionary<string, NumberRange> _points = new(StringComparer.Ordinal);
    private readonly Dictionary<CriterionKind, NumberRange> _totals = [];
    private NumberRange _deducted = NumberRange.Only(0m);
    private NumberRange _childMaximum = NumberRange.Only(0m);
    private bool _mayPassMaximum;

    public PointRanges(CampaignDefinition definition)
    {
        _definition = definition;
        foreach (var kind in Enum.GetValues<CriterionKind>())
        {
            _totals[kind] = NumberRange.Only(0m);
        }

        var maximum = NumberRange.Only(0m);
        foreach (var criterion in definition.Criteria)
        {
            var node = Add(criterion, []);
            Count(criterion.Kind, node.Points);
            maximum = criterion.Kind == CriterionKind.Base ? Sum(maximum, node.Maximum) : maximum;
        }

        Maximum = Rounded(Sum(maximum, _childMaximum), definition.Rounding.Total);
    }

    /// <summary>The maximum of what applies.</summary>
    public NumberRange Maximum { get; }

    public NumberRange Total => Rounded(
        Sum(Sum(_totals[CriterionKind.Base], _totals[CriterionKind.Bonus]), _totals[CriterionKind.Penalty]), _definition.Rounding.Total);

    /// <summary>What penalties and deductions took off, as a positive number.</summary>
    public NumberRange Deducted => Rounded(
        Sum(_deducted, _totals[CriterionKind.Penalty].Falling(value => -value)), _definition.Rounding.Total);

    /// <summary>Where a maximum has more digits than points keep, rounding may pass it.</summary>
    public NumberRange Percent => new(_totals[CriterionKind.Base].Low >= 0m ? 0m : null, _mayPassMaximum ? null : 100m);

    public NumberRange Of(CriterionKind kind) => Rounded(_totals[kind], _definition.Rounding.Total);

    /// <summary>The points of a criterion or group.</summary>
    public NumberRange Of(string criterion) => _points[criterion];

    private NodeRange Add(CriterionDefinition criterion, IReadOnlyCollection<NotApplicablePolicy> around)
    {
        var mayNotApply = criterion.AppliesWhen is not null && criterion.NotApplicable is not null;
        IReadOnlyCollection<NotApplicablePolicy> policies = mayNotApply ? [.. around, criterion.NotApplicable!.Value] : around;
        var node = criterion.IsGroup ? AddGroup(criterion, policies) : Leaf(criterion, policies);
        _points[criterion.Id] = node.Points;
        return node;
    }

    private NodeRange Leaf(CriterionDefinition leaf, IReadOnlyCollection<NotApplicablePolicy> policies)
    {
        var points = Bounds(leaf);
        _mayPassMaximum |= leaf.Kind == CriterionKind.Base && points.High > leaf.MaxPoints;
        if (leaf.TakesOff)
        {
            var off = new NumberRange(MaximumOf(leaf).Low - points.High, leaf.MaxPoints - points.Low);
            _deducted = Sum(_deducted, policies.Count > 0 ? off.Hull(NumberRange.Only(0m)) : off);
        }

        var maximum = MaximumOf(leaf);
        return new NodeRange(OrAside(points, leaf, policies), OrNone(maximum, policies), policies);
    }

    private NodeRange AddGroup(CriterionDefinition group, IReadOnlyCollection<NotApplicablePolicy> policies)
    {
        var siblings = new List<NodeRange>();
        foreach (var child in group.Criteria)
        {
            var node = Add(child, policies);
            if (child.Kind == group.Kind)
            {
                siblings.Add(node);
                continue;
            }

            Count(child.Kind, node.Points);
            _childMaximum = child.Kind == CriterionKind.Base ? Sum(_childMaximum, node.Maximum) : _childMaximum;
        }

        var points =
            group.Combine == CombineMode.Max
                ? Highest(siblings)
                : siblings.Aggregate(NumberRange.Only(0m), (sum, node) => Sum(sum, node.Points));
        var maximum = siblings.Aggregate(NumberRange.Only(0m), (sum, node) => Sum(sum, node.Maximum));

        // A group may not apply where none of its children does.
        policies =
            siblings.TrueForAll(node => node.Policies.Count > 0) ? [.. policies, .. siblings.SelectMany(node => node.Policies)] : policies;
        if (group.Combine == CombineMode.Sum && !group.Cap)
        {
            return new NodeRange(points, maximum, policies);
        }

        var limited =
            policies.Count > 0
                ? Limited(points, group).Hull(points.Rising(value => UpperEnd.Limit(value, group.MaxPoints)))
                : Limited(points, group);
        var stated = MaximumOf(group);
        if (group.Combine == CombineMode.Sum)
        {
            return new NodeRange(limited, new NumberRange(Math.Min(maximum.Low ?? 0m, stated.Low ?? 0m), group.MaxPoints), policies);
        }

        if (group.Combine == CombineMode.Workflow)
        {
            limited = Bounds(group);
            _mayPassMaximum |= group.Kind == CriterionKind.Base && limited.High > group.MaxPoints;
        }

        // A maximum that is stated applies as soon as anything in the group is there.
        return new NodeRange(OrAside(limited, group, policies), OrNone(stated, policies), policies);
    }

    /// <summary>The highest of children; those that may not be there can be relied on for nothing.</summary>
    private static NumberRange Highest(List<NodeRange> children)
    {
        var sure = children.FindAll(node => !node.Policies.Contains(NotApplicablePolicy.Exclude));
        var high = children.Select(node => node.Points.High).Aggregate(Max);
        return new NumberRange(
            sure.Count > 0 ? sure.Select(node => node.Points.Low).Aggregate(Max) : children.Select(node => node.Points.Low).Aggregate(Min),
            high);
    }

    private NumberRange OrAside(NumberRange points, CriterionDefinition criterion, IReadOnlyCollection<NotApplicablePolicy> policies) =>
        policies.Aggregate(
            points, (range, policy) => range.Hull(policy == NotApplicablePolicy.Full ? MaximumOf(criterion) : NumberRange.Only(0m)));

    private static NumberRange OrNone(NumberRange maximum, IReadOnlyCollection<NotApplicablePolicy> policies) =>
        policies.Contains(NotApplicablePolicy.Exclude) ? maximum.Hull(NumberRange.Only(0m)) : maximum;

    /// <summary>The maximum of a criterion, which may follow a choice; of one that has none nothing is known.</summary>
    public NumberRange MaximumOf(CriterionDefinition leaf) =>
        _definition.Constants.FirstOrDefault(c => c.Id == leaf.MaxPointsConstant) is { Values.Count: > 0 } constant
            ? new NumberRange(constant.Values.Values.Min(), constant.Values.Values.Max())
            : new NumberRange(leaf.MaxPoints, leaf.MaxPoints);

    /// <summary>The bounds as points between them are rounded.</summary>
    private NumberRange Bounds(CriterionDefinition criterion) =>
        Rounded(new NumberRange(criterion.MinPoints, criterion.MaxPoints), _definition.Rounding.Criterion);

    private static NumberRange Limited(NumberRange points, CriterionDefinition group)
    {
        var limited = points.Rising(
            value => value > group.MaxPoints ? group.MaxPoints.Value
                : group.LiftsToMinimum && value < group.MinPoints ? group.MinPoints
                : value);
        return limited with { High = limited.High ?? group.MaxPoints };
    }

    private void Count(CriterionKind kind, NumberRange points) => _totals[kind] = Sum(_totals[kind], points);

    private NumberRange Rounded(NumberRange range, int? decimals) => range.Rising(value => _definition.Rounding.Round(value, decimals));

    private static NumberRange Sum(NumberRange a, NumberRange b) => new(a.Low + b.Low, a.High + b.High);

    private static decimal? Max(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Max(x, y) : null;

    private static decimal? Min(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Min(x, y) : null;

    /// <summary>The points and the maximum of a node, and by what it may not apply.</summary>
    private readonly record struct NodeRange(NumberRange Points, NumberRange Maximum, IReadOnlyCollection<NotApplicablePolicy> Policies);
}
