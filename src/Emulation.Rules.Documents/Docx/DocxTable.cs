using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Emulation.Rules.Documents.Docx;

/// <summary>A table as a Word table.</summary>
internal sealed class DocxTable
{
    private const int HeadSize = 21;
    private const int TextSize = 22;
    private const int SmallSize = 19;
    private const int StepOfIndent = 160;
    private const string HeadColor = "EEEEEE";

    private readonly TableBlock _table;
    private readonly IReadOnlyList<int> _widths;
    private readonly WorkMeter _work;

    public DocxTable(TableBlock table, PageShape page, WorkMeter work)
    {
        _work = work;
        _table = table;
        _widths = page.IsOfTemplate
            ? ColumnWidths.ForWideFont(table, page.TextWidth, HeadSize, TextSize)
            : ColumnWidths.Shared(table, page.TextWidth);
    }

    public Table ToElement() => new(
    [
        new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = DocxText.Number(_widths.Sum()) },
            Borders(),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })),
        new TableGrid(_widths.Select(width => new GridColumn { Width = DocxText.Number(width) })),
        Head(),
        .. _work.Each(_table.Rows).Select(Row),
    ]);

    private W.TableRow Head() => new([
        new TableRowProperties(new CantSplit(), new TableHeader()),
        .. _table.Columns.Select((column, i) => new W.TableCell(
            new TableCellProperties(
                Width(_widths[i]), new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = HeadColor },
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
            Line(
                column.Title, new RunLook(Bold: true, HalfPoints: HeadSize),
                // A head alone at the end of a page would head nothing.
                new ParagraphLook { Alignment = JustificationValues.Center, After = 0, KeepsWithNext = true })))]);

    private W.TableRow Row(Blocks.TableRow row) => row.Look == RowLook.Line
        ? new W.TableRow(new TableRowProperties(new CantSplit()), Across(row))
        : new W.TableRow([new TableRowProperties(new CantSplit()), .. Enumerable.Range(0, _widths.Count).Select(i => Cell(row, i))]);

    private W.TableCell Across(Blocks.TableRow row)
    {
        var doubled = new TableCellBorders(
            new TopBorder { Val = BorderValues.Double, Size = 6 }, new BottomBorder { Val = BorderValues.Double, Size = 6 });
        var look = new ParagraphLook { Alignment = JustificationValues.Center, After = 0 };
        return new W.TableCell([
            new TableCellProperties(Width(_widths.Sum()), new GridSpan { Val = _widths.Count }, doubled),
            .. row.Cells[0].Lines.Select(line => Line(line, new RunLook(Bold: true, HalfPoints: TextSize), look))]);
    }

    private W.TableCell Cell(Blocks.TableRow row, int column)
    {
        var cell = row.Cells[column];
        var look = new ParagraphLook
        {
            After = 0,
            Left = cell.Indent * StepOfIndent,
            Alignment = _table.Columns[column].Alignment switch
            {
                CellAlignment.Left => null,
                CellAlignment.Centre => JustificationValues.Center,
                CellAlignment.Right => JustificationValues.Right,
            },
        };
        List<OpenXmlElement> lines =
        [
            .. cell.Bar is { } bar ? DocxBar.Of(bar, _widths[column] - ColumnWidths.Around) : [],
            .. cell.Lines.Select(line => Line(line, new RunLook(Bold: row.Look == RowLook.Strong, HalfPoints: TextSize), look)),
            .. cell.Small.Select(line => Line(line, new RunLook(Italic: true, HalfPoints: SmallSize), look)),
        ];
        if (lines.Count == 0)
        {
            lines.Add(Line("", new RunLook(HalfPoints: TextSize), look));
        }

        return new W.TableCell([new TableCellProperties(Width(_widths[column])), .. lines]);
    }

    private static Paragraph Line(string text, RunLook look, ParagraphLook layout) => DocxText.Paragraph(text, look, layout);

    private static TableCellWidth Width(int width) => new() { Type = TableWidthUnitValues.Dxa, Width = DocxText.Number(width) };

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 6 }, new LeftBorder { Val = BorderValues.Single, Size = 6 },
        new BottomBorder { Val = BorderValues.Single, Size = 6 },
        new RightBorder { Val = BorderValues.Single, Size = 6 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 6 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 6 });
}
