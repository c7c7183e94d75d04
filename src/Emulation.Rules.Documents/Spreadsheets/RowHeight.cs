namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>How high a row must be for its wrapped texts: not every program works that out when it opens a file.</summary>
internal static class RowHeight
{
    private const double OfTitle = 21;
    private const double PerLine = 13.5;
    private const double Around = 3;

    /// <summary>The most a row can be.</summary>
    private const double Most = 409;

    /// <summary>Bold letters are wider than those that widths are counted in.</summary>
    private const double WidthOfBold = 1.2;
    private const double WidthOfTitle = 1.7;

    /// <returns>The height in points; null where one line is enough.</returns>
    public static double? Of(IReadOnlyList<SheetCell> cells, SheetShape shape)
    {
        if (cells.Any(cell => cell.Style == (int)CellStyle.Title))
        {
            return OfTitle;
        }

        if (cells is [{ Style: (int)CellStyle.WrappedTitle } title, ..])
        {
            return Math.Min(Most, Lines(title.Text, shape.RepeatedWidth / WidthOfTitle) * OfTitle);
        }

        IReadOnlyList<double> widths = cells is [{ Style: (int)CellStyle.WrappedLine }, ..] ? [shape.RepeatedWidth] : shape.Widths;
        var lines = cells.Select((cell, i) => i < widths.Count ? LinesIn(cell, widths[i]) : 1).DefaultIfEmpty(1).Max();
        return lines <= 1 ? null : Math.Min(Most, (lines * PerLine) + Around);
    }

    private static int LinesIn(SheetCell cell, double width) => (CellStyle)cell.Style switch
    {
        CellStyle.Text or CellStyle.MarkedText or CellStyle.HeadingNote or CellStyle.WrappedLine => Lines(cell.Text, width),
        CellStyle.BoldText or CellStyle.Heading => Lines(cell.Text, width / WidthOfBold),
        _ => 1,
    };

    private static int Lines(string? text, double width) => (text ?? "").Split('\n').Sum(line => LinesOfOne(line, width));

    /// <summary>Words as they would be set, one after the other; a longer one is broken.</summary>
    private static int LinesOfOne(string text, double width)
    {
        var (lines, used) = (1, 0d);
        foreach (var word in text.Split(' '))
        {
            if (used > 0 && used + 1 + word.Length > width)
            {
                lines++;
                used = 0;
            }

            used += (used > 0 ? 1 : 0) + word.Length;
            for (; used > width; used -= width)
            {
                lines++;
            }
        }

        return lines;
    }
}
