using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Documents.Blocks;

/// <summary>How much there may be on a paper and in a sheet: what is more nobody reads, and no program opens.</summary>
internal static class PaperLimits
{
    /// <summary>Lines of a Word document, which is put together in memory.</summary>
    public const int DocxLines = 100_000;

    /// <summary>Lines of an HTML file.</summary>
    public const int HtmlLines = 500_000;

    /// <summary>Rows of a sheet of a workbook, by its format.</summary>
    public const int SheetRows = 1_048_576;

    /// <exception cref="CampaignException">The paper has more lines.</exception>
    public static void Check(Paper paper, int most)
    {
        var lines = paper.Blocks.Sum(block => block is TableBlock table ? 1L + table.Rows.Count : 1L);
        if (lines > most)
        {
            throw TooLong(lines, most);
        }
    }

    public static CampaignException TooLong(long lines, int most) => new([Codes.PaperTooLong.At(SourcePosition.None, lines, most)]);
}
