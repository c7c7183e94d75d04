namespace Emulation.Rules.Tests.Reference;

/// <summary>Scores one participant: lines, groups, totals.</summary>
internal sealed partial class SheetReference(ReferenceParticipant participant, ReferencePopulations populations)
{
    private ReferenceCampaign Campaign => participant.Campaign;

    private ReferenceRounding Rounding => Campaign.Rounding;

    public ReferenceSheet Score()
    {
        var lines = Campaign.Criteria.Select(Line).ToList();
        var all = lines.SelectMany(l => l.WithDescendants()).ToList();
        var (low, high) = (Exact.Zero, Exact.Zero);
        foreach (var line in TopsOf(lines, null))
        {
            (low, high) = (low + line.Range.Low, high + line.Range.High);
        }

        var worst = all.Max(l => l.Status);
        return new ReferenceSheet
        {
            Participant = participant,
            Lines = all,
            Status = worst <= LineStatus.Scored ? LineStatus.Scored : worst,
            Total = Total(null),
            BaseTotal = Total("base"),
            BonusTotal = Total("bonus"),
            PenaltyTotal = Total("penalty"),
            DeductedTotal = (Functions.Sum(all.Select(l => l.Deducted)) - Unrounded("penalty")).Round(Rounding.Total, Rounding.Mode),
            MaxTotal = Functions.Sum(TopsOf(lines, "base").Select(l => l.Max)).Round(Rounding.Total, Rounding.Mode),
            Range = (low.Round(Rounding.Total, Rounding.Mode), high.Round(Rounding.Total, Rounding.Mode)),
            Provisional = all.Exists(l => l.Provisional),
        };

        Exact Unrounded(string? kind) => Functions.Sum(TopsOf(lines, kind).Select(l => l.Points ?? Exact.Zero));

        Exact Total(string? kind) => Unrounded(kind).Round(Rounding.Total, Rounding.Mode);
    }

    /// <summary>The lines of a kind that stand in no group of their kind: the totals add these.</summary>
    private static IEnumerable<ReferenceLine> TopsOf(IEnumerable<ReferenceLine> lines, string? kind, string? above = null) =>
        lines.SelectMany(line =>
        TopsOf(line.Children, kind, line.Criterion.Kind)
            .Concat(line.Criterion.Kind != above && (kind is null || line.Criterion.Kind == kind) ? [line] : []));

    private ReferenceLine Leaf(ReferenceCriterion criterion)
    {
        var applies = participant.Applies(criterion);
        var adjusted = participant.Submission.Adjustments.FirstOrDefault(a => a.Criterion == criterion.Id);
        if (applies.State == Applies.No && adjusted is null)
        {
            return NotApplicable(criterion, applies.Policy!, criterion.Max);
        }

        // What does not apply cannot be adjusted.
        if (applies.State is Applies.Failed or Applies.No)
        {
            return Open(criterion, LineStatus.Faulted, [], applies.State == Applies.No ? null : applies.Policy);
        }

        var own = criterion.Population.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var reads = criterion.Reads(Campaign).ToList();
        var asked = reads.Where(own.ContainsKey).Select(n => own[n]).ToList();
        if (applies.State == Applies.Yes
            && asked.Exists(p => populations.HasFailed(participant, criterion, p) || populations.Of(criterion, p, participant).TooLarge))
        {
            return Open(criterion, LineStatus.Faulted, [], null);
        }

        var provisional = asked.Exists(p => populations.Of(criterion, p, participant).Provisional);
        var missing = applies.State == Applies.Unknown ? applies.Missing : Missing(criterion, reads, own);
        Exact? raw = null;
        if (missing.Count == 0)
        {
            try
            {
                raw = new LeafReference(criterion, participant).Raw(Inside(criterion, asked));
            }
            catch (ReferenceFaultException)
            {
                return Open(criterion, LineStatus.Faulted, [], null);
            }
        }

        if (adjusted is null && raw is null)
        {
            return Open(criterion, LineStatus.NotEvaluated, missing, applies.Policy);
        }

        var limited = adjusted is not null ? Exact.Of(adjusted.Points) : Exact.Min(Exact.Max(raw!.Value, criterion.Min), criterion.Max);
        var points = limited.Round(Rounding.Criterion, Rounding.Mode);
        return new ReferenceLine
        {
            Criterion = criterion,
            Status = LineStatus.Scored,
            Points = points,
            Raw = raw,
            Max = criterion.Max,
            Range = (points, points),
            Deducted = criterion is { Combine: "deduct", Kind: "base" } ? criterion.Max - points : Exact.Zero,
            Provisional = provisional && adjusted is null,
        };
    }

    private Scope Inside(ReferenceCriterion criterion, IEnumerable<ReferencePopulation> asked)
    {
        var scope = Bounds(ReferencePopulations.Arguments(criterion, participant), criterion);
        return asked.Aggregate(scope, (s, p) => s.Add(p.Id, populations.Of(criterion, p, participant).Value));
    }

    /// <summary>A maximum that is none has no name.</summary>
    private static Scope Bounds(Scope scope, ReferenceCriterion criterion) =>
        (criterion.Max.IsEndless ? scope : scope.Add("maxPoints", criterion.Max)).Add("minPoints", criterion.Min);

    private List<string> Missing(ReferenceCriterion criterion, IEnumerable<string> reads, Dictionary<string, ReferencePopulation> own)
    {
        var list = criterion.PerItem;
        var fields = list is null ? [] : Names.FieldsOf(list, Campaign).ToHashSet(StringComparer.Ordinal);
        var ofItems = reads.Concat(criterion.OnePer is { } key ? [key] : []).Where(fields.Contains).Select(f => $"{list}.{f}");
        var others = reads.Where(n => !fields.Contains(n) && !own.ContainsKey(n));
        var missing = Names.Missing(others.Concat(ofItems).Concat(list is null ? [] : [list]), participant.Scope);
        return [.. missing, .. reads.Where(n => own.TryGetValue(n, out var p) && populations.Of(criterion, p, participant).Value is null)];
    }

    private ReferenceLine Open(ReferenceCriterion criterion, LineStatus status, IReadOnlyList<string> missing, string? policy)
    {
        // What may not apply may also come to what it then counts for.
        var aside = policy == "full" ? criterion.Max : Exact.Zero;
        var (low, high) = (criterion.Min.Round(Rounding.Criterion, Rounding.Mode), criterion.Max.Round(Rounding.Criterion, Rounding.Mode));
        return new ReferenceLine
        {
            Criterion = criterion,
            Status = status,
            Max = criterion.Max,
            Missing = missing,
            Range = policy is null ? (low, high) : (Exact.Min(low, aside), Exact.Max(high, aside)),
            IsThere = policy == "exclude" ? null : true,
            Aside = policy is null ? null : aside,
        };
    }

    /// <summary>It earns its maximum as it stands, which need not be a rounded number.</summary>
    private static ReferenceLine NotApplicable(ReferenceCriterion criterion, string policy, Exact max)
    {
        var points = policy == "full" ? max : Exact.Zero;
        return new ReferenceLine
        {
            Criterion = criterion,
            Status = LineStatus.NotApplicable,
            Points = points,
            Max = policy == "exclude" ? Exact.Zero : max,
            Range = (points, points),
            IsThere = policy != "exclude",
            Aside = points,
        };
    }
}
