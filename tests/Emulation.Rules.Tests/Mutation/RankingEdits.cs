namespace Emulation.Rules.Tests.Mutation;

/// <summary>Edits of the order, of places and of quotas.</summary>
internal static class RankingEdits
{
    private const string Keys = "Ranking/RankingKeys.cs";
    private const string Places = "Ranking/RankingPass.cs";
    private const string Groups = "Ranking/QuotaGroups.cs";
    private const string Quotas = "Ranking/GradeQuotaPass.cs";
    private const string Quota = "Definitions/QuotaDefinition.cs";
    private const string Share = "Definitions/QuotaShare.cs";

    public static IReadOnlyList<SourceEdit> All { get; } =
    [
        new(Keys, "orderBy[i].Lowest ? value : -value", "-value"),
        new(Keys, "-levels.Count", "-(levels.Count - 1)", ";"),
        new(Keys, "definition.IsGradeOpen(sheet)", "sheet.Grade == \"\""),
        new(Keys, "definition.ValueOf(id, submission)?.Value as decimal?",
            "submission.Values.GetValueOrDefault(id)?.Value.Value as decimal?"),
        new(Places, "_ranking.WithinCluster ? e.Sheet.Cluster : \"\"", "e.Sheet.Cluster"),
        new(Places, "end - i > 1", "end - i > 2"),
        new(Places, "_ordersByGrade && ranked[i].Sheet.GradePending is not null", "ranked[i].Sheet.GradePending is not null"),
        new(Places, "tied && _ranking.TiesToCouncil", "tied"),
        new(Places, "missing.Count == 0 ? keys : null", "keys"),
        new(Places, "!definition.IsRanked(sheet)", "sheet.Status == SheetStatus.Faulted"),
        new(Groups, "$\"{part?.Length ?? 0}:{part}\"", "part"),
        new(Groups, "definition.ValueOf(key, submission)?.ToString()", "submission.Values.GetValueOrDefault(key)?.Value.ToString()"),
        new(Groups, "key == QuotaDefinition.Cluster", "key != QuotaDefinition.Cluster"),
        new(Quotas, "k.By != RankingKey.Grade", "k.By != RankingKey.Total"),
        new(Quotas, "holders.Count > limit", "holders.Count > limit + 1"),
        new(Quotas, "i < limit && end > limit", "end > limit"),
        new(Quotas, "end <= limit", "end < limit", " ||"),
        new(Quotas, "onTheLine && !tiesToCouncil", "onTheLine"),
        new(Quotas, "isPending ? Sheet.Grade : null", "Sheet.Grade"),
        new(Quotas, "definition.IsRanked(sheet)", "sheet.Status == SheetStatus.Complete"),
        new(Quotas, "sheet.EarnedGrade == part.Id", "sheet.Grade == part.Id"),
        new(Quotas, "i < grades.Levels.Count - 1", "i < 1"),
        new(Quota, "Math.Max(Share.Of(count, Rounding), Min ?? 0)", "Share.Of(count, Rounding)"),
        new(Quota, "Math.Min(share, Max ?? int.MaxValue)", "Max ?? share"),
        new(Share, "remainder > 0m", "remainder > 1m"),
        new(Share, "remainder * 2m >= Denominator", "remainder * 2m > Denominator"),
        new(Share, "part * Denominator >= Numerator * whole", "part * Denominator > Numerator * whole"),
    ];
}
