using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Documents.Blocks;

namespace Emulation.Rules.Documents.Docx;

/// <summary>A bar made of shaded spaces: what was won is solid, what was lost is striped, and both are told in words below.</summary>
internal static class DocxBar
{
    /// <summary>A space as wide as a digit: no-break spaces are drawn one by one, with gaps, by some programs.</summary>
    private const char Space = '\u2007';

    private const int Spaces = 30;
    private const int SpaceSize = 16;
    private const int TextSize = 19;
    private const string WonColor = "1F4E79";
    private const string LostColor = "9C5700";

    public static IEnumerable<OpenXmlElement> Of(Bar bar)
    {
        var won = Part(bar.Won, bar.Whole);
        var lost = Part(bar.Won + bar.Lost, bar.Whole) - won;
        yield return new Paragraph(
            DocxText.Properties(new ParagraphLook { After = 0 }),
            Run(won, new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = WonColor }),
            Run(lost, new Shading { Val = ShadingPatternValues.DiagonalStripe, Color = LostColor, Fill = "FFFFFF" }));
        yield return DocxText.Paragraph(bar.Text, new RunLook(Italic: true, HalfPoints: TextSize), new ParagraphLook { After = 0 });
    }

    private static int Part(decimal points, decimal whole) =>
        whole == 0m ? 0 : (int)Math.Round(points * Spaces / whole, MidpointRounding.AwayFromZero);

    private static Run Run(int spaces, Shading shading) => new(
        new RunProperties(new FontSize { Val = DocxText.Number(SpaceSize) }, shading),
        new Text(new string(Space, spaces)) { Space = SpaceProcessingModeValues.Preserve });
}
