using Emulation.Rules.Documents.Blocks;

namespace Emulation.Rules.Documents.Docx;

/// <summary>The widths of a table's columns, in twentieths of a point.</summary>
internal static class ColumnWidths
{
    /// <summary>What lies beside the text of a cell.</summary>
    public const int Around = 140;

    /// <summary>Letters of the widest fonts of offices, in hundredths of their height.</summary>
    private const int WideLetter = 64;
    private const int WideBoldLetter = 78;

    /// <summary>Half a point is ten of what widths are counted in.</summary>
    private const int OfHalfPoint = 10;

    /// <summary>Longer words may be broken.</summary>
    private const int LongestWhole = 12;

    /// <summary>As the table shares its width out.</summary>
    public static IReadOnlyList<int> Shared(TableBlock table, int whole)
    {
        var all = table.Columns.Sum(column => column.Width);
        return [.. table.Columns.Select(column => (int)(whole * column.Width / all))];
    }

    /// <summary>
    /// The same, and no number or word broken where there is room for all of them: a template's page may be narrower, its font wider
    /// than those the table was made for.
    /// </summary>
    public static IReadOnlyList<int> ForWideFont(TableBlock table, int whole, int headSize, int textSize)
    {
        var shared = Shared(table, whole);
        var least = table.Columns.Select((column, i) => Around + Math.Max(
            Longest(column.Title) * headSize * OfHalfPoint * WideBoldLetter / 100,
            table.Rows.Where(row => row.Look != RowLook.Line).Select(row => row.Cells[i]).Select(OfCell).DefaultIfEmpty(0).Max())).ToList();
        var lacking = shared.Select((width, i) => Math.Max(0, least[i] - width)).Sum();
        var spare = shared.Select((width, i) => Math.Max(0, width - least[i])).Sum();
        return lacking == 0 || lacking > spare
            ? shared
            : [.. shared.Select((width, i) => Math.Max(width, least[i]) - (int)((long)lacking * Math.Max(0, width - least[i]) / spare))];

        int OfCell(TableCell cell) => cell.Bar is null
            ? cell.Lines.Select(Longest).DefaultIfEmpty(0).Max() * textSize * OfHalfPoint * WideLetter / 100
            : DocxBar.Fewest * DocxBar.WideBlock;
    }

    private static int Longest(string text) => Math.Min(LongestWhole, text.Split(' ').Max(word => word.Length));
}
