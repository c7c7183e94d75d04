using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Documents.Blocks;

namespace Emulation.Rules.Documents.Docx;

/// <summary>
/// A bar made of blocks: what was won is solid, what was lost is dotted, and both are told in words below. Letters of one width, because
/// shading with a pattern becomes a plain colour in some programs.
/// </summary>
internal static class DocxBar
{
    /// <summary>The blocks of the shortest bar.</summary>
    public const int Fewest = 10;

    /// <summary>The width of one in twentieths of a point where another font has to lend it, which is wider.</summary>
    public const int WideBlock = 101;

    private const char Won = '\u2588';
    private const char Lost = '\u2592';
    private const string FontName = "Courier New";
    private const int Most = 30;
    private const int BlockSize = 13;
    private const int TextSize = 19;
    private const string WonColor = "1F4E79";
    private const string LostColor = "9C5700";

    /// <param name="bar">The bar.</param>
    /// <param name="width">The room for it, in twentieths of a point: it takes one line.</param>
    public static IEnumerable<OpenXmlElement> Of(Bar bar, int width)
    {
        var blocks = Math.Clamp(width / WideBlock, Fewest, Most);
        var won = Part(bar.Won);
        var lost = Part(bar.Won + bar.Lost) - won;
        yield return new Paragraph(
            DocxText.Properties(new ParagraphLook { After = 0 }), Run(Won, won, WonColor), Run(Lost, lost, LostColor));
        yield return DocxText.Paragraph(bar.Text, new RunLook(Italic: true, HalfPoints: TextSize), new ParagraphLook { After = 0 });

        int Part(decimal points) =>
            bar.Whole == 0m ? 0 : (int)Math.Round(points * blocks / bar.Whole, MidpointRounding.AwayFromZero);
    }

    private static Run Run(char block, int count, string color) => new(
        new RunProperties(
            new RunFonts { Ascii = FontName, HighAnsi = FontName, ComplexScript = FontName, EastAsia = FontName }, new NoProof(),
            new Color { Val = color }, new FontSize { Val = DocxText.Number(BlockSize) }),
        new Text(new string(block, count)) { Space = SpaceProcessingModeValues.Preserve });
}
