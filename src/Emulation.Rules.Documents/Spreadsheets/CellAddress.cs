using System.Globalization;

namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>Cells as spreadsheets name them.</summary>
internal static class CellAddress
{
    private const int Letters = 26;

    /// <summary><c>B7</c>; both from 1.</summary>
    public static string Of(int column, int row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string Range(int column, int row, int lastColumn, int lastRow) => $"{Of(column, row)}:{Of(lastColumn, lastRow)}";

    /// <summary><c>'Sheet'!$B$7:$B$9</c>.</summary>
    public static string Fixed(string sheet, int column, int row, int lastRow) => string.Create(
        CultureInfo.InvariantCulture,
        $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!${Column(column)}${row}:${Column(column)}${lastRow}");

    /// <summary>The head of a sheet that every page repeats: its first rows, and its first columns where there are any.</summary>
    public static string Titles(string sheet, int rows, int columns)
    {
        var quoted = $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!";
        return (columns > 0 ? $"{quoted}$A:${Column(columns)}," : "") + $"{quoted}$1:${Text(rows)}";
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Column(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return name;
    }
}
