using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Spreadsheets;

namespace Emulation.Rules.Documents.Results;

/// <summary>What the sheets of results have in common: the campaign, a head that stays in view and can be filtered, then rows.</summary>
internal static class ResultTable
{
    /// <summary>The rows above the first one.</summary>
    public const int HeadRows = 3;

    public static SheetWriter Begin(
        WorkbookWriter workbook, string sheet, string title, PaperContext context, IReadOnlyList<(string Name, double Width)> columns,
        int frozenColumns)
    {
        var writer = workbook.AddSheet(sheet, new SheetShape
        {
            Widths = [.. columns.Select(column => column.Width)],
            FrozenRows = HeadRows,
            FrozenColumns = frozenColumns,
            IsLandscape = true,
        });
        writer.Row([SheetCell.Of($"{title}: {context.Names.Campaign}", CellStyle.Title)]);
        writer.Row([SheetCell.Of(context.Texts.OriginOf(context.Origin()), CellStyle.Plain)]);
        writer.Row(columns.Select(column => SheetCell.Of(column.Name, CellStyle.Heading)));
        return writer;
    }

    public static void End(SheetWriter writer, int columns)
    {
        if (writer.LastRow > HeadRows)
        {
            writer.Filter(CellAddress.Range(1, HeadRows, columns, writer.LastRow));
        }
    }
}
