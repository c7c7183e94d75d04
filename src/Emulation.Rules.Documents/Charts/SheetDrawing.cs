using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using Emulation.Rules.Documents.Spreadsheets;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Emulation.Rules.Documents.Charts;

/// <summary>Puts charts on the sheets of a workbook.</summary>
internal sealed class SheetDrawing(PackageWriter package)
{
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private int _drawings;
    private int _charts;

    /// <summary>Writes the charts of a sheet, which names their drawing by the first id of its own.</summary>
    public void Write(string sheet, IReadOnlyList<PlacedChart> charts)
    {
        var drawing = $"xl/drawings/drawing{CellAddress.Text(++_drawings)}.xml";
        var parts = charts.Select(chart => (chart.Chart, Part: $"xl/charts/chart{CellAddress.Text(++_charts)}.xml")).ToList();
        package.Relate(sheet, ("drawing", drawing));
        package.Add(
            drawing,
            ContentTypes.Drawing,
            new WorksheetDrawing(charts.Select((chart, i) => Anchor(chart, (uint)i + 2, PackageWriter.IdOf(i)))));
        package.Relate(drawing, parts.Select(part => ("chart", part.Part)));
        foreach (var (chart, part) in parts)
        {
            package.Add(part, ContentTypes.Chart, ChartXml.Of(chart));
        }
    }

    private static TwoCellAnchor Anchor(PlacedChart chart, uint id, string part) => new(
        new FromMarker(
            new ColumnId(CellAddress.Text(chart.FromColumn)),
            new ColumnOffset("0"),
            new RowId(CellAddress.Text(chart.FromRow)),
            new RowOffset("0")),
        new ToMarker(
            new ColumnId(CellAddress.Text(chart.ToColumn)),
            new ColumnOffset("0"),
            new RowId(CellAddress.Text(chart.ToRow)),
            new RowOffset("0")),
        new GraphicFrame(
            new NonVisualGraphicFrameProperties(
                new NonVisualDrawingProperties { Id = id, Name = $"Chart {CellAddress.Text((int)id)}", Description = chart.Chart.Title },
                new NonVisualGraphicFrameDrawingProperties()),
            new Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = part }) { Uri = ChartUri }))
        { Macro = "" },
        new ClientData());
}
