using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Spreadsheets;

namespace Emulation.Rules.Documents.Results;

/// <summary>Everything that waits: for figures, for the council, for another award.</summary>
internal sealed class OpenSheet(PaperContext context, MinutesPaper minutes)
{
    public void Write(WorkbookWriter workbook, string sheet)
    {
        var texts = context.Texts;
        (string Name, double Width)[] columns = [(texts.ParticipantId, 12), (texts.Name, 34), (texts.About, 40), (texts.Reason, 90)];
        using var writer = ResultTable.Begin(workbook, sheet, texts.OpenSheet, context, columns, frozenColumns: 2);
        foreach (var open in minutes.Open)
        {
            writer.Row(
                [
                    SheetCell.Of(open.Participant),
                    SheetCell.Of(open.Name),
                    SheetCell.Of(open.About),
                    SheetCell.Of(open.Reasons),
                ]);
        }

        ResultTable.End(writer, columns.Length);
        if (minutes.SaidOfOpen(texts) is { } said)
        {
            writer.Row([SheetCell.Of(said, CellStyle.Plain)]);
        }
    }
}
