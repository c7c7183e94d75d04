namespace Emulation.Rules.Tests.Mutation;

/// <summary>Edits of eligibility, of the line of an award, of histories and ballots.</summary>
internal static class AwardEdits
{
    private const string Line = "Awards/AwardQuotaPass.cs";
    private const string Check = "Awards/EligibilityCheck.cs";
    private const string Links = "Awards/AwardLinks.cs";
    private const string Results = "Awards/AwardResults.cs";
    private const string History = "Submissions/AwardHistory.cs";
    private const string Ballot = "Awards/BallotCount.cs";

    public static IReadOnlyList<SourceEdit> All { get; } =
    [
        new(Line, "award.OrderBy ?? definition.Ranking.OrderBy", "definition.Ranking.OrderBy"),
        new(Line, "_alone += countsAlone ? 1 : 0", "_alone += 1"),
        new(Line, "_alone + _led.Values.Count(isCounted => !isCounted)", "_alone"),
        new(Line, "countsAlone || _led.GetValueOrDefault(entry.Sheet.Cluster)", "countsAlone"),
        new(Line, "status == RecommendationStatus.Recommended ? within : over - 1", "within"),
        new(Line, "entry.Standing.Rank is not null", "entry.Sheet.Status == SheetStatus.Complete"),
        new(Line, "entry.ResultOf(part.Id!)!.Value.Counts() is true", "entry.ResultOf(part.Id!)!.Value.Counts() is not false"),
        new(Line, "entry.Sheet.Grade == part.Id", "entry.Sheet.EarnedGrade == part.Id"),
        new(Line, "ordered.Count <= limit", "ordered.Count < limit"),
        new(Line, "begin == limit", "begin > limit", " ? (limit, limit) :"),
        new(Line, "award.Quota!.TiesToCouncil", "!award.Quota!.TiesToCouncil", " ?"),
        new(Line, "begin > 0", "begin > 1", " && RankingKeys"),
        new(Check, "sheet.Disqualifications.Count > 0", "sheet.Disqualifications.Count > 1"),
        new(Check, "sheet.Status != SheetStatus.Complete", "sheet.Status == SheetStatus.Faulted"),
        new(Check, "!_row.Has(award.Workflow.Reads)", "false"),
        new(Check, "sheet.UndeterminedDisqualifications.Count > 0", "false"),
        new(Check, "BarsAwards(disqualification) || HoldsAwards(disqualification)", "BarsAwards(disqualification)"),
        new(Check, "missing is [CampaignCompiler.Rank]", "false"),
        new("Awards/AwardRows.cs", "entry.Standing.Rank", "entry.Standing.Rank + 1"),
        new(Check, "!areMet || against.Count > 0", "!areMet"),
        new(Check, "has != link.IsRequired", "link.IsRequired && has != link.IsRequired"),
        new(Links, "excluding.Count == 0 || entry.Open.Count == 0", "excluding.Count == 0 || entry.Open.Count < 2"),
        new(Links, "!link.IsRequired && judged.Contains(link.Award)", "judged.Contains(link.Award)"),
        new(Results, "status == RecommendationStatus.Recommended ? AwardResult.Given : AwardResult.NotGiven", "AwardResult.Given"),
        new(Check, "waiting.Count > 0", "waiting.Count > 1", " ?"),
        new(Check, "_row.History?.Any(other)", "_row.History?.Any(other, 1)"),
        new(History, "won.Year < year", "won.Year <= year"),
        new(History, "CountOf(award, wanted, year - back, year - back)",
            "CountOf(award, wanted, year - back, year - 1)"),
        new(History, "CountOf(award, KindOf(kind), year - years, year)", "CountOf(award, KindOf(kind), year - years + 1, year)"),
        new(History, "!won.Revoked", "true"),
        new(History, "kind is null || won.Kind == kind", "true"),
        new(Ballot, "definition.Quorum?.IsReached(Present, Deciding) ?? true", "definition.Quorum?.IsReached(Present, Members) ?? true"),
        new(Ballot, "Present + (InWriting ?? 0)", "Present"),
        new(Ballot, "whole > 0 && definition.Threshold.IsReached(Votes, whole)", "definition.Threshold.IsReached(Votes, Members)"),
        new(Ballot, "Deciding < 1 || Voters > Deciding", "Deciding < 1 || Voters > Members"),
    ];
}
