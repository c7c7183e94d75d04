using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Rules.Documents.Charts;

namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>Writes the rows of one sheet as they come; what belongs below them is written at the end.</summary>
internal sealed class SheetWriter : IDisposable
{
    private readonly WorksheetPart _part;
    private readonly SheetShape _shape;
    private readonly OpenXmlWriter _writer;
    private readonly List<string> _merged = [];
    private readonly List<InputRule> _rules = [];
    private readonly List<PlacedChart> _charts = [];
    private string? _filter;

    public SheetWriter(WorksheetPart part, SheetShape shape, bool isFirst)
    {
        _part = part;
        _shape = shape;
        _writer = OpenXmlWriter.Create(part);
        _writer.WriteStartElement(new Worksheet());
        _writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        _writer.WriteElement(new SheetViews(View(isFirst)));
        _writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        _writer.WriteElement(new Columns(shape.Widths.Select((width, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            Width = width,
            CustomWidth = true,
            Style = i < shape.Columns.Count ? (uint)shape.Columns[i] : null,
        })));
        _writer.WriteStartElement(new SheetData());
    }

    /// <summary>The number of the row written last, from 1.</summary>
    public int LastRow { get; private set; }

    public void Row(IEnumerable<SheetCell> cells)
    {
        LastRow++;
        var row = cells.ToList();
        var height = RowHeight.Of(row, _shape.Widths);
        _writer.WriteStartElement(new Row { RowIndex = (uint)LastRow, Height = height, CustomHeight = height is null ? null : true });
        for (var i = 0; i < row.Count; i++)
        {
            Write(row[i], CellAddress.Of(i + 1, LastRow));
        }

        _writer.WriteEndElement();
    }

    public void Skip() => LastRow++;

    /// <summary>Joins cells of the last row, columns from 1.</summary>
    public void Merge(int from, int to)
    {
        if (to > from)
        {
            _merged.Add(CellAddress.Range(from, LastRow, to, LastRow));
        }
    }

    public void Add(InputRule rule) => _rules.Add(rule);

    public void Add(PlacedChart chart) => _charts.Add(chart);

    public void Filter(string range) => _filter = range;

    public void Dispose()
    {
        _writer.WriteEndElement();
        foreach (var element in Below())
        {
            _writer.WriteElement(element);
        }

        _writer.WriteEndElement();
        _writer.Dispose();
    }

    private IEnumerable<OpenXmlElement> Below()
    {
        if (_shape.IsProtected)
        {
            // What is not named stays forbidden; false allows.
            yield return new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false, Sort = false, AutoFilter = false };
        }

        if (_filter is not null)
        {
            yield return new AutoFilter { Reference = _filter };
        }

        if (_merged.Count > 0)
        {
            yield return new MergeCells(_merged.Select(range => new MergeCell { Reference = range })) { Count = (uint)_merged.Count };
        }

        if (_rules.Count > 0)
        {
            yield return new DataValidations(_rules.Select(rule => rule.ToElement())) { Count = (uint)_rules.Count };
        }

        yield return new PageMargins { Left = 0.5, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 };
        yield return new PageSetup { PaperSize = 9, Orientation = _shape.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 };
        if (_charts.Count > 0)
        {
            yield return new Drawing { Id = SheetDrawing.Add(_part, _charts) };
        }
    }

    private SheetView View(bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst ? true : null, ShowGridLines = _shape.IsProtected ? null : false };
        if (_shape.FrozenRows > 0 || _shape.FrozenColumns > 0)
        {
            view.Append(new Pane
            {
                HorizontalSplit = _shape.FrozenColumns == 0 ? null : _shape.FrozenColumns,
                VerticalSplit = _shape.FrozenRows == 0 ? null : _shape.FrozenRows,
                TopLeftCell = CellAddress.Of(_shape.FrozenColumns + 1, _shape.FrozenRows + 1),
                ActivePane = _shape.FrozenColumns == 0
                    ? PaneValues.BottomLeft
                    : _shape.FrozenRows == 0 ? PaneValues.TopRight : PaneValues.BottomRight,
                State = PaneStateValues.Frozen,
            });
        }

        return view;
    }

    private void Write(SheetCell cell, string address)
    {
        var style = (uint)cell.Style;
        if (cell.Number is { } number)
        {
            _writer.WriteElement(
                new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { CellReference = address, StyleIndex = style });
        }
        else if (cell.Text is { Length: > 0 } text)
        {
            _writer.WriteElement(new Cell(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
            {
                CellReference = address,
                StyleIndex = style,
                DataType = CellValues.InlineString,
            });
        }
        else
        {
            _writer.WriteElement(new Cell { CellReference = address, StyleIndex = style });
        }
    }
}
