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
        var shape = new SheetShape
        {
            Widths = [.. columns.Select(column => column.Width)],
            FrozenRows = HeadRows,
            FrozenColumns = frozenColumns,
            IsLandscape = true,
        };
        var writer = workbook.AddSheet(sheet, shape);
        var wraps = frozenColumns > 0 && shape.PagesAcross > 1;
        Head($"{title}: {context.Names.Campaign}", wraps ? CellStyle.WrappedTitle : CellStyle.Title);
        Head(context.Texts.OriginOf(context.Origin()), wraps ? CellStyle.WrappedLine : CellStyle.Plain);
        writer.Row(columns.Select(column => SheetCell.Of(column.Name, CellStyle.Heading)));
        return writer;

        // On every page after the first, a text that reaches beyond the repeated columns is cut.
        void Head(string text, CellStyle style)
        {
            writer.Row([SheetCell.Of(text, style)]);
            if (wraps)
            {
                writer.Merge(1, frozenColumns);
            }
        }
    }

    public static void End(SheetWriter writer, int columns)
    {
        if (writer.LastRow > HeadRows)
        {
            writer.Filter(CellAddress.Range(1, HeadRows, columns, writer.LastRow));
        }
    }
}
