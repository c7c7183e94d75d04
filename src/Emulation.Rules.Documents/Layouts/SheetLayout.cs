using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Layouts;

/// <summary>Phiếu chấm điểm.</summary>
internal sealed class SheetLayout(DocumentTexts texts)
{
    public IEnumerable<Block> Blocks(SheetPaper paper, bool isFirst)
    {
        if (!isFirst)
        {
            yield return new PageBreakBlock();
        }

        yield return new LetterheadBlock(paper.Letterhead, texts.SheetSymbol);
        yield return new TitleBlock(texts.SheetTitle, [paper.Origin.Name]);
        yield return new TextBlock(texts.SheetOf(paper.Name, paper.Participant));
        if (paper.Cluster.Length > 0)
        {
            yield return new TextBlock(texts.ClusterNamed(paper.Cluster)) { Introduces = true };
        }

        if (paper.Stage is { } stage)
        {
            yield return new TextBlock(DocumentTexts.Line(texts.FiguresAre, texts.StageOf(stage)));
        }

        yield return Table(paper);
        yield return new TextBlock(Outcome(paper));
        if (paper.Figures.Count > 0)
        {
            yield return new TextBlock(DocumentTexts.Line(texts.GradeAndPlaceGoBy, string.Join("; ", paper.Figures)) + ".");
        }

        if (paper.Notes.Count > 0)
        {
            yield return new TextBlock(DocumentTexts.Line(texts.Note, string.Join("; ", paper.Notes)));
        }

        yield return new HeadingBlock(texts.LostHeading);
        yield return paper.Lost.Count == 0 ? new TextBlock(texts.NothingLost) : new ListBlock([.. paper.Lost.Select(texts.LostLine)]);
        if (paper.Origin.Basis.Count > 0)
        {
            yield return new HeadingBlock(texts.DocumentsHeading);
            yield return new ListBlock(paper.Origin.Basis);
        }

        yield return new TextBlock(texts.OriginOf(paper.Origin), TextLook.Origin);
        yield return new SignaturesBlock(texts.SheetSigners(paper.HasSelfAssessment));
    }

    private TableBlock Table(SheetPaper paper) => new()
    {
        Columns = paper.HasSelfAssessment
            ? [
                new(texts.Order, 5, CellAlignment.Centre), new(texts.Criterion, 23), new(texts.Maximum, 9, CellAlignment.Right),
                new(texts.SelfAssessed, 8, CellAlignment.Right),
                new(texts.Verified, 8, CellAlignment.Right), new(texts.Difference, 9, CellAlignment.Right), new(texts.Reason, 25),
                new(texts.Basis, 14)]
            : [
                new(texts.Order, 5, CellAlignment.Centre), new(texts.Criterion, 29), new(texts.Maximum, 9, CellAlignment.Right),
                new(texts.Points, 8, CellAlignment.Right),
                new(texts.Reason, 34), new(texts.Basis, 16)],
        Rows = [.. paper.Lines.Select(line => Row(line, paper)), .. paper.Totals.Select(total => Row(total, paper))],
    };

    private TableRow Row(SheetLine line, SheetPaper paper) => new(
        [
            TableCell.Of(line.Number),
            new TableCell([line.Name]) { Indent = line.Depth },
            TableCell.Of(texts.LimitOf(line)),
            .. paper.HasSelfAssessment ? new[] { TableCell.Of(texts.Number(line.SelfAssessed)) } : [],
            TableCell.Of(PointsOf(line)),
            .. paper.HasSelfAssessment ? new[] { TableCell.Of(line.Difference is null or 0m ? "" : texts.Signed(line.Difference)) } : [],
            new TableCell(line.Reasons),
            TableCell.Of(string.Join("; ", line.Basis)),
        ],
        line.IsGroup ? RowLook.Strong : RowLook.Plain);

    private string PointsOf(SheetLine line) =>
        line.Status == CriterionStatus.NotApplicable ? texts.NotApplicableShort : texts.Number(line.Points);

    private TableRow Row(SheetTotal total, SheetPaper paper) => new(
        [
            TableCell.Of(""),
            TableCell.Of(total.Name),
            TableCell.Of(total.Maximum is null ? "" : texts.Number(total.Maximum)),
            .. paper.HasSelfAssessment ? new[] { TableCell.Of(texts.Number(total.SelfAssessed)) } : [],
            TableCell.Of(texts.Number(total.Points)),
            .. paper.HasSelfAssessment ? new[] { TableCell.Of(total.Difference is null or 0m ? "" : texts.Signed(total.Difference)) } : [],
            TableCell.Of(""),
            TableCell.Of(""),
        ],
        RowLook.Strong);

    private string Outcome(SheetPaper paper)
    {
        var parts = new List<string> { DocumentTexts.Line(texts.PercentOfMaximum, texts.PercentOf(paper.Percent)) };
        if (paper.Grade is not null)
        {
            parts.Add(DocumentTexts.Line(texts.Grade, paper.Grade));
        }

        parts.Add(texts.PlaceAmong(paper.Rank, paper.Among));
        return string.Join(". ", parts) + ".";
    }
}
