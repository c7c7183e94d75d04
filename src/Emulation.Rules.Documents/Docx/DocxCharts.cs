using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Documents.Charts;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Emulation.Rules.Documents.Docx;

/// <summary>Charts of a Word document.</summary>
internal sealed class DocxCharts(MainDocumentPart main, PageShape page, DocumentTexts texts)
{
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const long EmuOfTwip = 635;
    private const long HeightOfColumns = 2_700_000;

    private uint _count;

    public IEnumerable<OpenXmlElement> Distribution(TotalsDistribution distribution)
    {
        yield return Chart(new BarChart
        {
            Title = texts.DistributionTitle,
            ShowsTitle = false,
            Categories = [.. distribution.Bins.Select(bin => $"{texts.Number(bin.From)} – {texts.Number(bin.To)}")],
            Series = texts.HowMany,
            Values = [.. distribution.Bins.Select(bin => (decimal)bin.Count)],
        });
        if (distribution.Borders.Count > 1)
        {
            yield return DocxText.Paragraph(texts.LowestTotals(distribution.Borders), new RunLook(HalfPoints: 21));
        }
    }

    private Paragraph Chart(BarChart chart)
    {
        var part = main.AddNewPart<ChartPart>();
        part.ChartSpace = ChartXml.Of(chart);
        _count++;
        var frame = new Inline(
            new Extent { Cx = page.TextWidth * EmuOfTwip, Cy = HeightOfColumns },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DocProperties { Id = _count, Name = $"Chart {DocxText.Number((int)_count)}", Description = PlainText.OneLine(chart.Title) },
            new NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = main.GetIdOfPart(part) }) { Uri = ChartUri }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
        return new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Center }), new Run(new Drawing(frame)));
    }
}
