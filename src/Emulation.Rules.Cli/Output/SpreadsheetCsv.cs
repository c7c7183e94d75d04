using System.Globalization;
using System.Text;
using CsvHelper;

namespace Emulation.Rules.Cli.Output;

/// <summary>CSV that a spreadsheet may open.</summary>
internal static class SpreadsheetCsv
{
    private const string FormulaSigns = "=+-@＝＋－＠";

    private const string Separators = ",;\t|";

    /// <summary>By which spreadsheets know that a file is UTF-8.</summary>
    public const string ByteOrderMark = "\uFEFF";

    /// <summary>Where numbers have a decimal comma, spreadsheets take the semicolon between cells.</summary>
    public static char SeparatorIn(CultureInfo culture) => culture.NumberFormat.NumberDecimalSeparator == "," ? ';' : ',';

    /// <summary>
    /// What a spreadsheet in the culture opens by double click. Without a culture: for machines, invariant and without a mark.
    /// </summary>
    public static CsvWriter CreateIn(CultureInfo culture, TextWriter output)
    {
        if (!culture.Equals(CultureInfo.InvariantCulture))
        {
            output.Write(ByteOrderMark);
        }

        return Create(output, SeparatorIn(culture), culture);
    }

    /// <summary>Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay numbers.</summary>
    public static CsvWriter Create(TextWriter output, char separator = ',', CultureInfo? culture = null) =>
        CsvWriter.Create(
            output,
            new CsvWriterOptions
            {
                NewLine = "\n",
                Separator = separator,
                Injection = CsvInjection.Escape,
                FormatProvider = culture ?? CultureInfo.InvariantCulture,
            },
            leaveOpen: true);

    /// <summary>
    /// Writes a text in quotes where a spreadsheet of another country would take it apart: one that parts cells by semicolons opens the
    /// file of commas, and the other way.
    /// </summary>
    public static void WriteText(this CsvWriter writer, string? text)
    {
        var safe = Safe(text ?? "");
        writer.WriteField(safe, safe.AsSpan().ContainsAny(Separators) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
    }

    /// <summary>
    /// Spreadsheets run formulas that begin with full-width signs too, and terminals obey control characters. What would begin a cell where
    /// the text is taken apart is no formula either.
    /// </summary>
    public static string Safe(string text)
    {
        var plain = WithoutInnerFormulas(PlainText.OneLine(text));
        return plain is [not ('=' or '+' or '-' or '@'), ..]
            && plain.AsSpan().TrimStart() is [var first, ..]
            && FormulaSigns.Contains(first) ? "'" + plain : plain;
    }

    private static string WithoutInnerFormulas(string text)
    {
        if (!text.AsSpan().ContainsAny(Separators))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        var isCellStart = false;
        foreach (var character in text)
        {
            safe.Append(isCellStart && FormulaSigns.Contains(character) ? "'" : "").Append(character);
            isCellStart = Separators.Contains(character) || (isCellStart && character is ' ' or '"');
        }

        return safe.ToString();
    }
}
