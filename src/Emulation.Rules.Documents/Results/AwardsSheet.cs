using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Spreadsheets;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Results;

/// <summary>Who comes into question for each award, what is recommended and what was decided.</summary>
internal sealed class AwardsSheet(PaperContext context, MinutesPaper minutes)
{
    public void Write(WorkbookWriter workbook, string sheet)
    {
        var texts = context.Texts;
        (string Name, double Width)[] columns =
        [
            (texts.Award, 32), (texts.Queue, 9), (texts.ParticipantId, 12), (texts.Name, 32), (texts.Cluster, 24), (texts.Total, 11),
            (texts.Grade, 22),
            (texts.Recommendation, 24), (texts.Reason, 50), (texts.CouncilDecides, 42), (texts.Result, 20),
        ];
        using var writer = ResultTable.Begin(workbook, sheet, texts.AwardsSheet, context, columns, frozenColumns: 4);
        foreach (var award in minutes.Awards)
        {
            foreach (var candidate in award.Candidates)
            {
                writer.Row([
                    SheetCell.Of(award.Name), SheetCell.Of(candidate.Place, 0), SheetCell.Of(candidate.Participant),
                    SheetCell.Of(candidate.Name), SheetCell.Of(candidate.Cluster),
                    SheetCell.Of(candidate.Total, context.Definition.Rounding.Total), SheetCell.Of(candidate.Grade ?? ""),
                    SheetCell.Of(texts.StatusOf(candidate.Recommended)), SheetCell.Of(candidate.Reasons),
                    SheetCell.Of(texts.DecisionLines(candidate)), SheetCell.Of(texts.ResultOf(candidate.Result))]);
            }
        }

        ResultTable.End(writer, columns.Length);
        foreach (var award in minutes.Awards)
        {
            writer.Row(
                [
                    SheetCell.Of(
                        $"{award.Name}: "
                            + DocumentTexts.Lower(
                                texts.NotEligibleCount(award.NotEligible, award.NotEligible + award.Candidates.Count)),
                        CellStyle.Plain),
                ]);
        }
    }
}
