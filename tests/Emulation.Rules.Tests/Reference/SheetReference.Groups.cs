namespace Emulation.Rules.Tests.Reference;

/// <summary>What groups come to.</summary>
internal sealed partial class SheetReference
{
    private ReferenceLine Line(ReferenceCriterion criterion) => criterion.IsGroup ? Group(criterion) : Leaf(criterion);

    private ReferenceLine Group(ReferenceCriterion criterion)
    {
        var children = criterion.Children.Select(Line).ToList();
        var like = children.Where(c => c.Criterion.Kind == criterion.Kind).ToList();
        var all = new ReferenceLine
        {
            Criterion = criterion,
            Children = children,
            Status = children.Max(c => c.Status),
            Provisional = children.Exists(c => c.Provisional),
            Missing = [.. children.SelectMany(c => c.Missing).Distinct(StringComparer.Ordinal)],
            Max = default,
            Range = default,
            IsThere = like.Count == 0 || like.Exists(c => c.IsThere == true) ? true : like.Exists(c => c.IsThere is null) ? null : false,
        };
        if (criterion.Combine == "sum")
        {
            return Summed(all, like);
        }

        var applies = participant.Applies(criterion);
        if (all.IsThere == false)
        {
            return NotApplicable(criterion, "exclude", criterion.Max) with
            {
                Children = children, Status = all.Status, Provisional = all.Provisional,
            };
        }

        if (all.Status == LineStatus.NotApplicable && applies.State == Applies.No)
        {
            return NotApplicable(criterion, applies.Policy!, criterion.Max) with { Children = children };
        }

        var open = applies.State is Applies.Unknown or Applies.Failed ? applies.Policy : null;
        return criterion.Combine == "max" ? Highest(all, like, open) : ByWorkflow(all, like, open);
    }

    /// <summary>Within what the group states. A minimum lifts where something of its kind applies.</summary>
    private static Exact Limited(ReferenceCriterion group, Exact points, bool lifts = true)
    {
        var limited = Exact.Min(points, group.Max);
        return lifts && group.StatesMinimum ? Exact.Max(limited, Exact.Min(group.Min, group.Max)) : limited;
    }

    private static ReferenceLine Summed(ReferenceLine group, List<ReferenceLine> like)
    {
        var sum = Functions.Sum(like.Select(c => c.Points ?? Exact.Zero));
        var aside = like.TrueForAll(c => c.Aside is not null)
            ? Functions.Sum(like.Select(c => c.Aside!.Value)) : (Exact?)null;
        var max = Functions.Sum(like.Select(c => c.Max));
        var added = group with
        {
            Raw = sum,
            Points = sum,
            Max = max,
            Range = (Functions.Sum(like.Select(c => c.Range.Low)), Functions.Sum(like.Select(c => c.Range.High))),
            Aside = aside,
        };
        return group.Criterion.Cap ? Within(added, like) with { Max = Exact.Min(max, group.Criterion.Max) } : added;
    }

    /// <summary>Brings what a group comes to to its limits.</summary>
    private static ReferenceLine Within(ReferenceLine group, List<ReferenceLine> like)
    {
        var lifts = !like.TrueForAll(c => c.NothingApplies);
        var aside = group.Aside is { } given ? Limited(group.Criterion, given, lifts: false) : (Exact?)null;
        var (low, high) = (Limited(group.Criterion, group.Range.Low, lifts), Limited(group.Criterion, group.Range.High, lifts));
        return group with
        {
            Points = Limited(group.Criterion, group.Points!.Value, lifts),
            Range = (aside is { } without ? Exact.Min(low, without) : low, high),
            Aside = aside,
        };
    }

    private static ReferenceLine Highest(ReferenceLine group, List<ReferenceLine> like, string? open)
    {
        // What is not settled stands at 0 for now; what is excluded is not there.
        var present = like.Where(c => c.IsThere != false).ToList();
        var best = present.Select(c => c.Points ?? Exact.Zero).Aggregate(Exact.Max);
        var sure = present.Where(c => c.IsThere == true).ToList();
        var low =
            sure.Count > 0 ? sure.Select(c => c.Range.Low).Aggregate(Exact.Max) : present.Select(c => c.Range.Low).Aggregate(Exact.Min);
        var line = group with
        {
            Raw = best,
            Points = best,
            Max = group.Criterion.Max,
            Range = (low, present.Select(c => c.Range.High).Aggregate(Exact.Max)),
            Aside = open is null && like.TrueForAll(c => c.Aside is not null)
                ? like.Select(c => c.Aside!.Value).Aggregate(Exact.Max) : null,
        };
        return OrAside(Within(line, like), open);
    }

    /// <summary>While nobody knows whether a group applies, what it would come to if it did not is possible too.</summary>
    private static ReferenceLine OrAside(ReferenceLine group, string? policy)
    {
        if (policy is null || group.Status <= LineStatus.Scored)
        {
            return group;
        }

        var aside = policy == "full" ? group.Criterion.Max : Exact.Zero;
        return group with
        {
            Range = (Exact.Min(group.Range.Low, aside), Exact.Max(group.Range.High, aside)),
            Aside = aside,
            IsThere = policy == "exclude" ? null : true,
        };
    }

    private ReferenceLine ByWorkflow(ReferenceLine group, List<ReferenceLine> like, string? open)
    {
        var criterion = group.Criterion;
        if (group.Status > LineStatus.Scored)
        {
            var line = Open(criterion, group.Status, group.Missing, open ?? (group.IsThere is null ? "exclude" : null));
            return line with
            {
                Children = group.Children,
                Points = Exact.Zero,
                Provisional = group.Provisional,
                Aside = line.Aside ?? (like.TrueForAll(c => c.Aside is not null) ? line.Range.Low : null),
            };
        }

        try
        {
            var scope = Bounds(new Scope(participant.Scope), criterion);
            var raw = new LeafReference(criterion, participant).Raw(like.Aggregate(scope, (s, c) => s.Add(c.Criterion.Id, c.Points)));
            var points = Exact.Min(Exact.Max(raw, criterion.Min), criterion.Max).Round(Rounding.Criterion, Rounding.Mode);
            return group with
            {
                Raw = raw,
                Points = points,
                Max = criterion.Max,
                Range = (points, points),
                Aside = group.Status == LineStatus.NotApplicable ? points : null,
            };
        }
        catch (ReferenceFaultException)
        {
            return Open(criterion, LineStatus.Faulted, [], null) with { Children = group.Children };
        }
    }
}
