using Emulation.Rules.Documents.Spreadsheets;

namespace Emulation.Rules.Documents.Templates;

/// <summary>
/// A sheet with a column for each thing to be filled in: names, then units and limits, then the ids by which it is read back.
/// </summary>
internal static class WideSheet
{
    private const int HeaderRows = 3;
    private const int LastInputRow = 10_000;

    public static void Write(
        WorkbookWriter workbook, TemplateSheet sheet, IReadOnlyList<RosterEntry> roster, ChoiceLists lists, ColumnAdvice advice)
    {
        var columns = sheet.Columns;
        using var writer = workbook.AddSheet(sheet.Name, new SheetShape
        {
            Widths = [.. columns.Select(WidthOf)],
            Columns = [.. columns.Select(ColumnAdvice.StyleOf)],
            FrozenRows = HeaderRows,
            FrozenColumns = columns.TakeWhile(column => column.Id is TemplateColumns.Participant or TemplateColumns.Name).Count(),
            IsProtected = true,
            IsLandscape = true,
        });
        writer.Row(columns.Select(column => SheetCell.Of(column.Title, CellStyle.Heading)));
        writer.Row(columns.Select(column => SheetCell.Of(advice.Short(column), CellStyle.HeadingNote)));
        writer.Row(columns.Select(column => SheetCell.Of(column.Id, CellStyle.HeadingId)));
        foreach (var entry in roster)
        {
            writer.Row(columns.Select(column => OwnCell(column, entry)));
        }

        for (var i = 0; i < columns.Count; i++)
        {
            var last = Math.Max(LastInputRow, HeaderRows + roster.Count);
            writer.Add(advice.Rule(columns[i], CellAddress.Range(i + 1, HeaderRows + 1, i + 1, last), lists));
        }
    }

    private static SheetCell OwnCell(TemplateColumn column, RosterEntry entry) => column switch
    {
        { Indicator: null, Id: TemplateColumns.Participant } => SheetCell.Of(entry.Id, CellStyle.InputText),
        { Indicator: null, Id: TemplateColumns.Name } => SheetCell.Of(entry.Name ?? "", CellStyle.InputText),
        { Indicator: null, Id: TemplateColumns.Cluster } => SheetCell.Of(entry.Cluster ?? "", CellStyle.InputText),
        _ => SheetCell.Empty(ColumnAdvice.StyleOf(column)),
    };

    private static double WidthOf(TemplateColumn column) => column.Id switch
    {
        TemplateColumns.Participant => 12,
        TemplateColumns.Name or TemplateColumns.Cluster => 28,
        _ => 20,
    };
}
