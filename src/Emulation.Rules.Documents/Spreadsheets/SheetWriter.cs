using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml;
using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Charts;
using Emulation.Rules.Documents.Reading;

namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>Writes the rows of one sheet as they come; what belongs below them is written at the end.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Prefix = "x";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly XmlWriter _writer;
    private readonly SheetShape _shape;
    private readonly RowWatch _watch;
    private readonly Action<IReadOnlyList<PlacedChart>> _draw;
    private readonly List<string> _merged = [];
    private readonly List<InputRule> _rules = [];
    private readonly List<PlacedChart> _charts = [];
    private string? _filter;

    /// <param name="writer">The sheet's part.</param>
    /// <param name="shape">What is said before its rows.</param>
    /// <param name="isFirst">Whether it is the sheet that is seen first.</param>
    /// <param name="watch">Sees every row.</param>
    /// <param name="draw">Writes the charts of the sheet, once it is ended.</param>
    public SheetWriter(XmlWriter writer, SheetShape shape, bool isFirst, RowWatch watch, Action<IReadOnlyList<PlacedChart>> draw)
    {
        (_writer, _shape, _watch, _draw) = (writer, shape, watch, draw);
        Start("worksheet");
        new SheetProperties(new PageSetupProperties { FitToPage = true }).WriteTo(_writer);
        new SheetViews(View(isFirst)).WriteTo(_writer);
        new SheetFormatProperties { DefaultRowHeight = 15 }.WriteTo(_writer);
        new Columns(shape.Widths.Select((width, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            Width = width,
            CustomWidth = true,
            Style = i < shape.Columns.Count ? (uint)shape.Columns[i] : null,
        })).WriteTo(_writer);
        Start("sheetData");
    }

    /// <summary>The number of the row written last, from 1.</summary>
    public int LastRow { get; private set; }

    public void Row(IEnumerable<SheetCell> cells)
    {
        _watch.Pass();
        if (LastRow == PaperLimits.SheetRows)
        {
            throw PaperLimits.TooLong(LastRow + 1, PaperLimits.SheetRows);
        }

        LastRow++;
        var row = cells.ToList();
        Start("row");
        _writer.WriteAttributeString("r", CellAddress.Text(LastRow));
        if (RowHeight.Of(row, _shape) is { } height)
        {
            _writer.WriteAttributeString("ht", height.ToString(CultureInfo.InvariantCulture));
            _writer.WriteAttributeString("customHeight", "1");
        }

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
            element.WriteTo(_writer);
        }

        _writer.WriteEndElement();
        _writer.Dispose();
        if (_charts.Count > 0)
        {
            _draw(_charts);
        }
    }

    private IEnumerable<OpenXmlElement> Below()
    {
        if (_shape.IsProtected)
        {
            // What is not named stays forbidden; false allows.
            yield return new SheetProtection
            {
                Sheet = true,
                Objects = true,
                Scenarios = true,
                FormatColumns = false,
                FormatRows = false,
                Sort = false,
                AutoFilter = false,
            };
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
        yield return new PageSetup
        {
            PaperSize = 9,
            Orientation = _shape.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = (uint)_shape.PagesAcross,
            FitToHeight = 0,
        };
        if (_charts.Count > 0)
        {
            yield return new Drawing { Id = PackageWriter.IdOf(0) };
        }
    }

    private SheetView View(bool isFirst)
    {
        var view = new SheetView
        {
            WorkbookViewId = 0, TabSelected = isFirst ? true : null, ShowGridLines = _shape.IsProtected ? null : false,
        };
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
        Start("c");
        _writer.WriteAttributeString("r", address);
        _writer.WriteAttributeString("s", CellAddress.Text(cell.Style));
        if (cell.Number is { } number)
        {
            _writer.WriteElementString(Prefix, "v", Main, number.ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Text is { Length: > 0 } text)
        {
            _writer.WriteAttributeString("t", "inlineStr");
            Start("is");
            Start("t");
            _writer.WriteAttributeString("xml", "space", null, "preserve");
            _writer.WriteString(EscapedText.Write(text));
            _writer.WriteEndElement();
            _writer.WriteEndElement();
        }

        _writer.WriteEndElement();
    }

    private void Start(string name) => _writer.WriteStartElement(Prefix, name, Main);
}
