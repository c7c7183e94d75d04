using CsvHelper;

namespace Emulation.Rules.Cli.Output;

/// <summary>CSV that a spreadsheet may open.</summary>
internal static class SpreadsheetCsv
{
    private const string FormulaSigns = "=+-@＝＋－＠";

    /// <summary>Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay numbers.</summary>
    public static CsvWriter Create(TextWriter output, char separator = ',') =>
        CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n", Separator = separator, Injection = CsvInjection.Escape }, leaveOpen: true);

    /// <summary>Spreadsheets run formulas that begin with full-width signs too, and terminals obey control characters.</summary>
    public static string Safe(string text)
    {
        var plain = PlainText.OneLine(text);
        return plain is [not ('=' or '+' or '-' or '@'), ..] && plain.AsSpan().TrimStart() is [var first, ..] && FormulaSigns.Contains(first) ? "'" + plain : plain;
    }
}
