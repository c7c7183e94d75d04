using Emulation.Rules.Documents.Spreadsheets;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Templates;

/// <summary>
/// A sheet for one participant with a row for each thing to be filled in. Whatever stood beside the values would be read as those of
/// another one.
/// </summary>
internal static class VerticalSheet
{
    private const int ValueColumn = 4;

    private static readonly double[] Widths = [24, 70, 16, 30];

    public static void Write(
        WorkbookWriter workbook, string name, IReadOnlyList<TemplateColumn> columns, IReadOnlyList<RosterEntry> roster, ChoiceLists lists,
        ColumnAdvice advice, DocumentTexts texts)
    {
        using var writer = workbook.AddSheet(
            name, new SheetShape { Widths = Widths, FrozenRows = 1, FrozenColumns = 2, IsProtected = true, IsLandscape = true });
        writer.Row(texts.VerticalHeader.Select(title => SheetCell.Of(title, CellStyle.Heading)));
        foreach (var column in columns)
        {
            var offered = column is { Indicator: null, Id: TemplateColumns.Participant } && roster.Count > 0
                ? column with { Choices = [.. roster.Select(entry => entry.Id)] }
                : column;
            writer.Row([
                SheetCell.Of(column.Id, CellStyle.HeadingId),
                SheetCell.Of(column.Title),
                SheetCell.Of(column.Indicator?.Unit?.In(texts.Language) ?? ""),
                SheetCell.Empty(ColumnAdvice.StyleOf(column))]);
            writer.Add(advice.Rule(offered, CellAddress.Of(ValueColumn, writer.LastRow), lists));
        }
    }
}
