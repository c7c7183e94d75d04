using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Emulation.Rules.Documents.Charts;

/// <summary>Puts charts on a sheet.</summary>
internal static class SheetDrawing
{
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <returns>The id by which the sheet refers to the drawing.</returns>
    public static string Add(WorksheetPart sheet, IReadOnlyList<PlacedChart> charts)
    {
        var part = sheet.AddNewPart<DrawingsPart>();
        part.WorksheetDrawing = new WorksheetDrawing();
        for (var i = 0; i < charts.Count; i++)
        {
            var chart = part.AddNewPart<ChartPart>();
            chart.ChartSpace = ChartXml.Of(charts[i].Chart);
            part.WorksheetDrawing.Append(Anchor(charts[i], (uint)i + 2, part.GetIdOfPart(chart)));
        }

        return sheet.GetIdOfPart(part);
    }

    private static TwoCellAnchor Anchor(PlacedChart chart, uint id, string part) => new(
        new FromMarker(new ColumnId(Text(chart.FromColumn)), new ColumnOffset("0"), new RowId(Text(chart.FromRow)), new RowOffset("0")),
        new ToMarker(new ColumnId(Text(chart.ToColumn)), new ColumnOffset("0"), new RowId(Text(chart.ToRow)), new RowOffset("0")),
        new GraphicFrame(
            new NonVisualGraphicFrameProperties(
                new NonVisualDrawingProperties { Id = id, Name = $"Chart {Text((int)id)}", Description = chart.Chart.Title },
                new NonVisualGraphicFrameDrawingProperties()),
            new Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = part }) { Uri = ChartUri }))
        { Macro = "" },
        new ClientData());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
