using Emulation.Rules.Definitions;

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

    private (NumberRange Points, NumberRange Maximum) Add(CriterionDefinition criterion, IReadOnlyCollection<NotApplicablePolicy> around)
    {
        var mayNotApply = criterion.AppliesWhen is not null && criterion.NotApplicable is not null;
        IReadOnlyCollection<NotApplicablePolicy> policies = mayNotApply ? [.. around, criterion.NotApplicable!.Value] : around;
        var node = criterion.IsGroup ? AddGroup(criterion, policies) : Leaf(criterion, policies);
        _points[criterion.Id] = node.Points;
        return node;
    }

    private (NumberRange Points, NumberRange Maximum) Leaf(CriterionDefinition leaf, IReadOnlyCollection<NotApplicablePolicy> policies)
    {
        var points = Bounds(leaf);
        _mayPassMaximum |= leaf.Kind == CriterionKind.Base && points.High > leaf.MaxPoints;
        if (leaf is { Combine: CombineMode.Deduct, Kind: CriterionKind.Base })
        {
            var off = new NumberRange(leaf.MaxPoints - points.High, leaf.MaxPoints - points.Low);
            _deducted = Sum(_deducted, policies.Count > 0 ? off.Hull(NumberRange.Only(0m)) : off);
        }

        foreach (var policy in policies)
        {
            points = points.Hull(NumberRange.Only(policy == NotApplicablePolicy.Full ? leaf.MaxPoints : 0m));
        }

        return (points, new NumberRange(policies.Contains(NotApplicablePolicy.Exclude) ? 0m : leaf.MaxPoints, leaf.MaxPoints));
    }

    private (NumberRange Points, NumberRange Maximum) AddGroup(CriterionDefinition group, IReadOnlyCollection<NotApplicablePolicy> policies)
    {
        var (points, maximum) = (NumberRange.Only(0m), NumberRange.Only(0m));
        var isFirst = true;
        foreach (var child in group.Criteria)
        {
            var node = Add(child, policies);
            if (child.Kind != group.Kind)
            {
                Count(child.Kind, node.Points);
                _childMaximum = child.Kind == CriterionKind.Base ? Sum(_childMaximum, node.Maximum) : _childMaximum;
                continue;
            }

            points = group.Combine != CombineMode.Max ? Sum(points, node.Points) : isFirst ? node.Points : Greatest(points, node.Points);
            maximum = Sum(maximum, node.Maximum);
            isFirst = false;
        }

        if (group.Combine == CombineMode.Sum && !group.Cap)
        {
            return (points, maximum);
        }

        if (group.Combine == CombineMode.Workflow)
        {
            points = Bounds(group).Hull(Limited(points, group));
            _mayPassMaximum |= group.Kind == CriterionKind.Base && points.High > group.MaxPoints;
        }
        else
        {
            points = Limited(points, group);
        }

        // A maximum that is stated applies as soon as anything in the group does.
        var always = maximum.Low ?? 0m;
        var least = group.Combine != CombineMode.Sum && always > 0m ? group.MaxPoints : always;
        return (points, new NumberRange(Math.Min(least, group.MaxPoints), group.MaxPoints));
    }

    /// <summary>The bounds as points between them are rounded.</summary>
    private NumberRange Bounds(CriterionDefinition criterion) =>
        Rounded(new NumberRange(criterion.MinPoints, criterion.MaxPoints), _definition.Rounding.Criterion);

    private static NumberRange Limited(NumberRange points, CriterionDefinition group) =>
        points.Rising(value => Math.Clamp(value, group.MinPoints, group.MaxPoints));

    private void Count(CriterionKind kind, NumberRange points) => _totals[kind] = Sum(_totals[kind], points);

    private NumberRange Rounded(NumberRange range, int? decimals) => range.Rising(value => _definition.Rounding.Round(value, decimals));

    private static NumberRange Sum(NumberRange a, NumberRange b) => new(a.Low + b.Low, a.High + b.High);

    private static NumberRange Greatest(NumberRange a, NumberRange b) => new(Max(a.Low, b.Low), Max(a.High, b.High));

    private static decimal? Max(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Max(x, y) : null;
}
