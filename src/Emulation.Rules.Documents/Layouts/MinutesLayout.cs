using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Layouts;

/// <summary>Biên bản họp hội đồng.</summary>
internal sealed class MinutesLayout(DocumentTexts texts)
{
    public Paper Of(MinutesPaper paper) => new(texts.MinutesTitle, IsLandscape: false, [.. Blocks(paper)]);

    private IEnumerable<Block> Blocks(MinutesPaper paper)
    {
        yield return new LetterheadBlock(paper.Letterhead, texts.MinutesSymbol);
        yield return new TitleBlock(texts.MinutesTitle, [texts.MinutesAbout, paper.Origin.Name]);
        foreach (var line in texts.MeetingLines)
        {
            yield return new TextBlock(line);
        }

        var section = 0;
        yield return Section(texts.MinutesGrounds);
        yield return new TextBlock(texts.MinutesRestOn(paper.Participants)) { Introduces = paper.Origin.Basis.Count > 0 };
        if (paper.Origin.Basis.Count > 0)
        {
            yield return new ListBlock(paper.Origin.Basis);
        }

        if (paper.Grades.Count > 0)
        {
            yield return Section(texts.MinutesGrades);
            yield return Grades(paper);
        }

        yield return Section(texts.MinutesContent);
        if (paper.Awards.Count == 0)
        {
            yield return new TextBlock(texts.NoAwards);
        }

        foreach (var (award, number) in paper.Awards.Select((award, i) => (award, i + 1)))
        {
            foreach (var block in Award(award, number))
            {
                yield return block;
            }
        }

        if (paper.Settled.Count > 0)
        {
            yield return new HeadingBlock(texts.MinutesSettled);
            yield return new ListBlock([.. paper.Settled.Select(DocumentTexts.SettledLine)]);
        }

        yield return Section(texts.MinutesOpen);
        if (paper.SaidOfOpen(texts) is { } said)
        {
            yield return new TextBlock(said);
        }

        if (paper.Open.Count > 0)
        {
            yield return new ListBlock([.. paper.Open.Select(DocumentTexts.OpenLine)]);
        }

        yield return new TextBlock(texts.MinutesEnd);
        yield return new TextBlock(texts.OriginOf(paper.Origin), TextLook.Origin);
        yield return new SignaturesBlock(texts.MinutesSigners);

        HeadingBlock Section(string heading) => new($"{CriterionNumbers.RomanOf(++section)}. {heading}");
    }

    private TableBlock Grades(MinutesPaper paper)
    {
        var hasQuota = paper.Grades.Any(grade => grade.Quota is not null);
        var hasEarned = hasQuota || paper.Grades.Any(grade => grade.Earned != grade.Count);
        return new TableBlock
        {
            Columns =
            [
                new(texts.Grade, hasQuota ? 24 : 46),
                .. hasEarned ? new[] { new TableColumn(texts.EarnedByRulesColumn, hasQuota ? 14 : 18, CellAlignment.Right) } : [],
                new(texts.HowMany, hasQuota ? 12 : 18, CellAlignment.Right), new(texts.Percent, hasQuota ? 12 : 18, CellAlignment.Right),
                .. hasQuota ? new[] { new TableColumn(texts.Quota, 38) } : [],
            ],
            Rows = [.. paper.Grades.Select(grade => new TableRow([
                TableCell.Of(grade.Grade ?? DocumentTexts.Sentence(texts.NoGrade)),
                .. hasEarned ? new[] { TableCell.Of(texts.Number(grade.Earned)) } : [],
                TableCell.Of(texts.Number(grade.Count)),
                TableCell.Of(texts.Number(Math.Round(100m * grade.Count / paper.Participants, 2, MidpointRounding.AwayFromZero))),
                .. hasQuota ? new[] { TableCell.Of(DocumentTexts.Sentence(grade.Quota ?? "")) } : []]))],
        };
    }

    private IEnumerable<Block> Award(AwardMinutes award, int number)
    {
        yield return new HeadingBlock($"{texts.Number(number)}. {award.Name}");
        foreach (var (name, value) in new[]
        {
            (texts.Basis, string.Join("; ", award.Basis)), (texts.Quota, award.Quota), (texts.SecretBallot, award.Ballot),
        })
        {
            if (!string.IsNullOrEmpty(value))
            {
                yield return new TextBlock(DocumentTexts.Line(name, value) + ".") { Introduces = true };
            }
        }

        if (award.Candidates.Count > 0)
        {
            yield return new TableBlock
            {
                Columns =
                [
                    new(texts.Queue, 8, CellAlignment.Centre), new(texts.Participant, 21), new(texts.Result, 20),
                    new(texts.Recommendation, 23), new(texts.CouncilDecides, 28)],
                Rows = [.. award.Candidates.Select(Row)],
            };
        }

        yield return new TextBlock(texts.NotEligibleCount(award.NotEligible, award.NotEligible + award.Candidates.Count), TextLook.Small);
    }

    private TableRow Row(AwardCandidate candidate) => new([
        TableCell.Of(texts.Number(candidate.Place)),
        new TableCell(
            [candidate.Name])
            {
                Small = [
                    .. new[] { candidate.Name == candidate.Participant ? "" : candidate.Participant, candidate.Cluster }.Where(
                        t => t.Length > 0),
                ],
            },
        new TableCell([.. new[] { texts.PointsOnly(candidate.Total), candidate.Grade }.OfType<string>()]),
        new TableCell([DocumentTexts.Sentence(texts.StatusOf(candidate.Recommended))]) { Small = candidate.Reasons },
        new TableCell([DocumentTexts.Sentence(texts.ResultOf(candidate.Result))]) { Small = [.. texts.DecisionLines(candidate)] }]);
}
