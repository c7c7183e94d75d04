namespace Emulation.Rules.Tests.Reference;

/// <summary>The grades: earned by rules and disqualifications, then held under quotas.</summary>
internal sealed class GradeReference(ReferenceCampaign campaign, IReadOnlyList<ReferenceSheet> sheets)
{
    private static readonly string[] Figures = ["total", "baseTotal", "bonusTotal", "penaltyTotal", "deductedTotal", "maxTotal", "percent"];

    private readonly RankReference _ranks = new(campaign, sheets);

    public void Decide()
    {
        foreach (var sheet in sheets)
        {
            sheet.Earned = campaign.Levels.Count == 0 ? GradeHeld.None : Earned(sheet);
            sheet.Final = sheet.Earned;
        }

        foreach (var (level, place) in campaign.Levels.Select((l, i) => (l, i)).Where(l => l.l.Quota is not null))
        {
            Limit(level.Quota!, level.Id, campaign.Levels[place + 1].Id);
        }
    }

    public static Scope ScopeOf(ReferenceSheet sheet)
    {
        var scope = new Scope(sheet.Participant.Scope);
        foreach (var name in Figures.Concat(sheet.Lines.Select(l => l.Criterion.Id)))
        {
            scope.Add(name, sheet.Figure(name));
        }

        return scope;
    }

    private GradeHeld Earned(ReferenceSheet sheet)
    {
        var participant = sheet.Participant;
        var touching = campaign.Disqualifications.Where(d => d.TouchesGrade).ToList();
        if (!sheet.IsComplete)
        {
            return GradeHeld.Open;
        }

        if (ByRules(sheet) is not { } byRules || touching.Exists(d => participant.Disqualified[d.Id] is null))
        {
            return GradeHeld.Open;
        }

        var lowest = byRules.Level is null ? campaign.Levels.Count : PlaceOf(byRules.Level);
        var from = lowest;
        foreach (var effect in touching.Where(d => participant.Disqualified[d.Id] == true).SelectMany(d => d.Effects))
        {
            lowest = Math.Max(lowest, effect.Kind switch
            {
                "noGrade" => campaign.Levels.Count,
                "gradeAtMost" => PlaceOf(effect.Grade!),
                "demoteGrade" => Math.Min(from + effect.Levels, Math.Max(from, campaign.Levels.Count - 1)),
                _ => from,
            });
        }

        return lowest == campaign.Levels.Count ? GradeHeld.None : new GradeHeld(false, campaign.Levels[lowest].Id);
    }

    private GradeHeld? ByRules(ReferenceSheet sheet)
    {
        var scope = ScopeOf(sheet);
        if (Names.Missing(campaign.GradeRules.SelectMany(r => Names.In(r.Condition, campaign)), scope).Count > 0)
        {
            return null;
        }

        try
        {
            return campaign.GradeRules.FirstOrDefault(r => campaign.Interpreter.Holds(r.Condition, scope)) is { } rule
                ? new GradeHeld(false, rule.Name) : GradeHeld.None;
        }
        catch (ReferenceFaultException)
        {
            return null;
        }
    }

    private int PlaceOf(string level) => campaign.Levels.Select((l, i) => (l.Id, i)).First(l => l.Id == level).i;

    private void Limit(ReferenceQuota quota, string level, string next)
    {
        var order = new OrderReference(campaign, [.. campaign.OrderBy.Where(k => k.By != "grade")]);
        var holders = sheets.Where(s => s.Final.Level == level).ToList();
        LeaveOpen(holders.Where(s => QuotaReference.GroupOf(quota, s) is null));
        foreach (var group in holders.Where(s => s.Final.Level == level).GroupBy(s => QuotaReference.GroupOf(quota, s)).ToList())
        {
            var limit = quota.Limit(
                sheets.Count(s => QuotaReference.GroupOf(quota, s) is { } g && g.Equals(group.Key) && quota.Of.Any(of => Counts(of, s))));
            if (group.Count() <= limit)
            {
                continue;
            }

            // Who comes first has to be told now, and of some it cannot.
            LeaveOpen(group.Where(s => order.Missing(s).Count > 0));
            var known = group.Where(s => !s.Final.IsOpen).ToList();
            foreach (var (sheet, outcome) in QuotaReference.Choose(order, known, limit, quota.TiesToCouncil)
                .Where(c => c.Outcome != QuotaOutcome.Within).ToList())
            {
                sheet.Final = new GradeHeld(false, next);
                sheet.Pending ??= outcome == QuotaOutcome.OnTheLine ? level : null;
            }
        }
    }

    private static void LeaveOpen(IEnumerable<ReferenceSheet> sheets)
    {
        foreach (var sheet in sheets.ToList())
        {
            (sheet.Final, sheet.Pending) = (GradeHeld.Open, null);
        }
    }

    private bool Counts(string of, ReferenceSheet sheet) => of switch
    {
        "participants" => true,
        "ranked" => _ranks.HasPlace(sheet),
        _ => sheet.Earned.Level == of["grade:".Length..],
    };
}
