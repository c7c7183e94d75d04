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
        new(Keys, "OrderBy[i].Lowest ? value : -value", "-value"),
        new(Keys, "-levels.Count", "-(levels.Count - 1)", ";"),
        new(Keys, "_definition.IsGradeOpen(sheet)", "sheet.Grade == \"\""),
        new(Keys, "usual", "null", ";"),
        new(Places, "_ranking.WithinCluster ? sheet.Cluster : \"\"", "sheet.Cluster"),
        new(Places, "end - i > 1", "end - i > 2"),
        new(Places, "_ordersByGrade && sheet.GradePending is not null", "sheet.GradePending is not null"),
        new(Places, "isShared && _ranking.TiesToCouncil", "isShared"),
        new(Places, "shares && !place.IsDecided", "shares"),
        new(Places, "_ranking.DensePlaces ? groups : i + 1", "i + 1"),
        new(Places, "_ranking.DensePlaces && standing.Rank > groups ? 1 : 0", "0"),
        new(Places, "tied && _ranking.TiesToCouncil", "false", " && Arranged"),
        new(Places, "missing.Count > 0", "!(_isPlaced[number] = true)"),
        new(Places, "_definition.IsRanked(sheet)", "sheet.Status != SheetStatus.Faulted"),
        new(Groups, "$\"{part?.Length ?? 0}:{part}\"", "part"),
        new(Groups, "definition.ValueOf(key, submission)?.ToString()", "submission.Values.GetValueOrDefault(key)?.Value.ToString()"),
        new(Groups, "key == QuotaDefinition.Cluster", "key != QuotaDefinition.Cluster"),
        new(Quotas, "k.By != RankingKey.Grade", "k.By != RankingKey.Total"),
        new(Quotas, "holders.Count > limit", "holders.Count > limit + 1"),
        new(Quotas, "i < limit && end > limit", "end > limit"),
        new(Quotas, "i >= limit", "i > limit"),
        new(Quotas, "limit - i", "limit", ", level);"),
        new(Quotas, "quota.CountsBetter ? held <= level : held == level", "held == level"),
        new(Quotas, "chosen.Count > free", "chosen.Count > free + 1"),
        new(Quotas, "keeps is null", "keeps is not null"),
        new(Quotas, "sheet.GradePending ?? (isPending ? sheet.Grade : null)", "isPending ? sheet.Grade : sheet.GradePending"),
        new(Quotas, "tiesToCouncil", "true", ")\n                {\n                    Choose"),
        new(Quotas, "definition.IsRanked(sheet)", "sheet.Status == SheetStatus.Complete"),
        new(Quotas, "_placeKeys.Fill(_placed, sheet, _submissions[entry], out _)", "true"),
        new(Quotas, "_board[entry].EarnedGrade == part.Id", "_board[entry].Grade == part.Id"),
        new(Quotas, "i < grades.Levels.Count - 1", "i < 1"),
        new(Quota, "Math.Max(Share.Of(count, Rounding), Min ?? 0)", "Share.Of(count, Rounding)"),
        new(Quota, "Math.Min(share, Max ?? int.MaxValue)", "Max ?? share"),
        new(Share, "remainder > 0m", "remainder > 1m"),
        new(Share, "remainder * 2m >= Denominator", "remainder * 2m > Denominator"),
        new(Share, "part * Denominator >= Numerator * whole", "part * Denominator > Numerator * whole"),
    ];
}
