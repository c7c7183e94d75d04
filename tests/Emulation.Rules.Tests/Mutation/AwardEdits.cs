namespace Emulation.Rules.Tests.Mutation;

/// <summary>Edits of eligibility, of the line of an award, of histories and ballots.</summary>
internal static class AwardEdits
{
    private const string Line = "Awards/AwardQuotaPass.cs";
    private const string Check = "Awards/EligibilityCheck.cs";
    private const string History = "Submissions/AwardHistory.cs";
    private const string Ballot = "Awards/BallotCount.cs";

    public static IReadOnlyList<SourceEdit> All { get; } =
    [
        new(Line, "award.OrderBy ?? definition.Ranking.OrderBy", "definition.Ranking.OrderBy"),
        new(Line, "Counts(entry) ? 1 : 0", "1"),
        new(Line, "definition.IsRanked(entry.Sheet)", "entry.Sheet.Status == SheetStatus.Complete"),
        new(Line, "entry.Results[part.Id!] == RecommendationStatus.Recommended",
            "entry.Results[part.Id!] != RecommendationStatus.NotEligible"),
        new(Line, "entry.Sheet.Grade == part.Id", "entry.Sheet.EarnedGrade == part.Id"),
        new(Line, "ordered.Count <= limit", "ordered.Count < limit"),
        new(Line, "begin == limit", "begin > limit", " ? (limit, limit) :"),
        new(Line, "award.Quota!.TiesToCouncil", "!award.Quota!.TiesToCouncil", " ?"),
        new(Line, "begin > 0", "begin > 1", " && RankingKeys"),
        new(Check, "barred.Count > 0", "barred.Count > 1"),
        new(Check, "sheet.Status != SheetStatus.Complete", "sheet.Status == SheetStatus.Faulted"),
        new(Check, "_row.Has(award.Workflow.Reads) is false", "_row.Has(award.Workflow.Reads) && award is null"),
        new(Check, "!Definition.IsGradeOpen(sheet)", "sheet.Grade is null or not null"),
        new(Check, "entry.Standing.Rank", "entry.Standing.Rank + 1"),
        new(Check, "against.Count > 0", "against.Count > 1", " ? EligibilityStatus"),
        new(Check, "waiting.Count > 0", "waiting.Count > 1", " ?"),
        new(Check, "award.Requires.Contains(other, StringComparer.Ordinal)", "!award.Requires.Contains(other, StringComparer.Ordinal)"),
        new(Check, "_row.History?.Any(other)", "_row.History?.Any(other, 1)"),
        new(History, "p.Year < year", "p.Year <= year"),
        new(History, "p.Year == year - back", "p.Year >= year - back"),
        new(History, "p.Award == award && p.Year >= year - years", "p.Award == award && p.Year > year - years"),
        new(Ballot, "definition.Quorum?.IsReached(Present, Members) ?? true", "definition.Quorum?.IsReached(Votes, Members) ?? true"),
        new(Ballot, "definition.Of == BallotBase.Members ? Members : Present", "Members"),
    ];
}
