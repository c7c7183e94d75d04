using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Spreadsheets;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Results;

/// <summary>The points of each criterion: a column for each, a row for each participant.</summary>
internal sealed class PointsSheet(PaperContext context)
{
    public void Write(WorkbookWriter workbook, string sheet)
    {
        var texts = context.Texts;
        var criteria = CriterionNumbers.Of(context.Definition.Criteria).ToList();
        var outside = CriterionNumbers.OutsideTheirGroup(context.Definition.Criteria);
        (string Name, double Width)[] columns =
        [
            (texts.ParticipantId, 12), (texts.Name, 34), (texts.Cluster, 24),
            .. criteria.Select(node => (TitleOf(node.Criterion, node.Number, outside.Contains(node.Criterion.Id)), 16d)), (
                texts.Total, 11d),
        ];
        using var writer = ResultTable.Begin(workbook, sheet, texts.PointsSheet, context, columns, frozenColumns: 2);
        foreach (var standing in context.Outcome.Standings)
        {
            var score = context.Sheets[standing.Participant];
            var lines = PaperContext.LinesOf(score).ToDictionary(line => line.Id, StringComparer.Ordinal);
            writer.Row([
                SheetCell.Of(score.Participant), SheetCell.Of(score.Name), SheetCell.Of(score.Cluster),
                .. criteria.Select(node => PointsOf(lines[node.Criterion.Id])),
                SheetCell.Of(score.Total, context.Definition.Rounding.Total)]);
        }

        writer.Row([
            SheetCell.Of(texts.Maximum, CellStyle.BoldText), SheetCell.Empty(), SheetCell.Empty(),
            .. criteria.Select(
                node => SheetCell.Of(
                    node.Criterion.Kind == CriterionKind.Penalty
                        ? node.Criterion.MinPoints
                        : node.Criterion.MaxPoints, null)), SheetCell.Empty()]);
        writer.Filter(CellAddress.Range(1, ResultTable.HeadRows, columns.Length, Math.Max(ResultTable.HeadRows, writer.LastRow - 1)));
    }

    /// <summary>What stands in a group and counts outside it says so, so that the columns add up.</summary>
    private string TitleOf(CriterionDefinition criterion, string number, bool isOutside) =>
        CriterionNumbers.Headed(number, context.Names.Criterion(criterion.Id))
            + (isOutside ? $" ({context.Texts.CountsIn(criterion.Kind)})" : "");

    /// <summary>What has no points says why, in words no sum counts.</summary>
    private SheetCell PointsOf(CriterionScore line) => line switch
    {
        { Status: CriterionStatus.NotApplicable } => SheetCell.Of(context.Texts.StatusOf(line.Status)),
        { Points: { } points } => SheetCell.Of(points, context.Definition.Rounding.Criterion),
        _ => SheetCell.Of(context.Texts.StatusOf(line.Status)),
    };
}
