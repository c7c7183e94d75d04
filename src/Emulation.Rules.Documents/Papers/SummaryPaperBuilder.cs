using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Papers;

/// <summary>Puts the summary of results together.</summary>
internal sealed class SummaryPaperBuilder
{
    private readonly ReportSource _source;
    private readonly PaperContext _context;
    private readonly ILookup<string, Recommendation> _recommendations;
    private readonly Dictionary<(string Award, string Participant), AwardResult> _results;
    private readonly Dictionary<(string Award, string Participant), RecommendationStatus> _statuses;
    private readonly ILookup<string, Recommendation> _tied;

    public SummaryPaperBuilder(ReportSource source, Language language, WorkMeter work)
    {
        _source = source;
        _context = new PaperContext(source.Campaign, source.Outcome, language, work);
        _recommendations = work.Each(source.Outcome.Recommendations).ToLookup(r => r.Participant, StringComparer.Ordinal);
        _tied = source.Outcome.Recommendations.Where(r => r.Status == RecommendationStatus.TieForCouncil)
            .ToLookup(r => r.Award, StringComparer.Ordinal);
        _statuses = source.Outcome.Recommendations.ToDictionary(r => (r.Award, r.Participant), r => r.Status);
        _results = source.Outcome.Awards.ToDictionary(a => (a.Award, a.Participant), a => a.Result);
    }

    public SummaryPaper Build()
    {
        var outcome = _context.Outcome;
        var kinds = _context.Definition.AllCriteria().Select(c => c.Kind).ToHashSet();
        List<GradeCount> grades = _context.Definition.Grades is null ? [] : [.. _context.GradeCounts()];
        return new SummaryPaper
        {
            Letterhead = _context.Head(_source.Letterhead),
            Origin = _context.Origin(),
            Clusters = [.. Groups().Select(Cluster)],
            Grades = grades,
            Distribution = DistributionBuilder.Of(
                [.. outcome.Sheets.Where(s => s.Status == SheetStatus.Complete)],
                GoByTotals ? [.. grades.Where(g => g is { Grade: not null, Count: > 0 })] : []),
            Participants = outcome.Sheets.Count,
            Complete = outcome.Sheets.Count(s => s.Status == SheetStatus.Complete),
            HasBonus = kinds.Contains(CriterionKind.Bonus),
            HasPenalty = kinds.Contains(CriterionKind.Penalty),
            HasPercent = GoByPercent && outcome.Sheets.Any(s => s.Percent != s.BaseTotal),
            HasGrades = _context.Definition.Grades is not null,
            HasAwards = _context.Definition.Awards.Count > 0,
        };
    }

    /// <summary>
    /// Whether the rules of grades ask for a total: where they go by a figure or a criterion alone, no total borders on a grade.
    /// </summary>
    private bool GoByTotals => _source.Campaign.Compiled.Grades?.Reads.Any(slot => SheetFigures.Names.Contains(slot.Name)) == true;

    /// <summary>Whether grades or places go by the percentage.</summary>
    private bool GoByPercent => _context.Definition.Ranking.OrderBy.Any(key => key.By == SheetFigures.Percent)
        || _source.Campaign.Compiled.Grades?.Reads.Any(slot => slot.Name == SheetFigures.Percent) == true;

    private IEnumerable<(string Name, IEnumerable<Standing> Standings)> Groups() => _context.Definition.Ranking.WithinCluster
        ? _context.Outcome.Standings.GroupBy(s => s.Cluster, StringComparer.Ordinal)
            .Select(cluster => (cluster.Key, cluster.AsEnumerable()))
        : [("", _context.Outcome.Standings.OrderBy(s => s.Rank ?? int.MaxValue))];

    private SummaryCluster Cluster((string Name, IEnumerable<Standing> Standings) group)
    {
        var standings = group.Standings.ToList();
        var deciding = DecidingFigures.Of(_context, standings);
        return new SummaryCluster
        {
            Name = group.Name,
            Rows = [.. standings.Select(standing => Row(standing, deciding))],
            Lines = [.. _context.Definition.Awards.Select(award => Line(award, standings)).OfType<AwardLine>()],
        };
    }

    private SummaryRow Row(Standing standing, ILookup<string, string> deciding)
    {
        _context.Work.Step();
        var sheet = _context.Sheets[standing.Participant];
        return new SummaryRow
        {
            Rank = standing.Rank,
            Participant = sheet.Participant,
            Name = sheet.Name,
            Cluster = sheet.Cluster,
            BaseTotal = sheet.BaseTotal,
            BonusTotal = sheet.BonusTotal,
            PenaltyTotal = sheet.PenaltyTotal,
            Total = sheet.Total,
            MaxTotal = sheet.MaxTotal,
            Percent = sheet.Percent,
            Lost = LostOnSheet.SumOf(_context.Definition.Criteria, PaperContext.LinesOf(sheet)),
            Grade = sheet.Grade is { } grade ? _context.Names.Grade(grade) : null,
            Awards = [
                .. _recommendations[sheet.Participant].Where(r => ResultOf(r) is AwardResult.Proposed or AwardResult.Given)
                    .Select(r => _context.Names.Award(r.Award)),
            ],
            Notes = [
                .. _context.Notes.Of(sheet, standing).Select(DocumentTexts.Sentence),
                .. deciding.Contains(sheet.Participant) ? new[] { _context.Texts.PlacedBy(deciding[sheet.Participant]) } : [],
            ],
        };
    }

    /// <summary>
    /// Where recommendations end in this order. No line is drawn where there is none (nobody is recommended or the quota excludes nobody),
    /// nor where the award has another order than the places, so that no row would be the last.
    /// </summary>
    private AwardLine? Line(AwardDefinition award, List<Standing> standings)
    {
        var statuses = standings.ConvertAll(s => StatusOf(award.Id, s.Participant));
        var last = statuses.FindLastIndex(s => s == RecommendationStatus.Recommended);
        var firstBeyond = statuses.FindIndex(s => s is RecommendationStatus.OverQuota or RecommendationStatus.TieForCouncil);
        if (award.Quota is null || firstBeyond < 0 || firstBeyond < last)
        {
            return null;
        }

        var tied = TiedFor(award, standings).ToLookup(
            r => ResultOf(r) is var result && result is AwardResult.Given or AwardResult.NotGiven ? result : AwardResult.Open,
            r => _context.Sheets[r.Participant].Name);
        return new AwardLine
        {
            Award = _context.Names.Award(award.Id),
            After = last < 0 ? firstBeyond : last + 1,
            Recommended = statuses.Count(s => s == RecommendationStatus.Recommended),
            Tied = [.. tied[AwardResult.Open]],
            Chosen = [.. tied[AwardResult.Given]],
            PassedOver = [.. tied[AwardResult.NotGiven]],
        };
    }

    /// <summary>All who are tied, in whatever cluster, where the quota is counted over all.</summary>
    private IEnumerable<Recommendation> TiedFor(AwardDefinition award, List<Standing> standings)
    {
        var here = standings.Select(s => s.Participant).ToHashSet(StringComparer.Ordinal);
        return _context.Work.Each(_tied[award.Id]).Where(r => award.Quota!.Per.Count == 0 || here.Contains(r.Participant));
    }

    private RecommendationStatus? StatusOf(string award, string participant) =>
        _statuses.TryGetValue((award, participant), out var status) ? status : null;

    private AwardResult ResultOf(Recommendation recommendation) => _results[(recommendation.Award, recommendation.Participant)];
}
