using DocumentFormat.OpenXml.Spreadsheet;

namespace Emulation.Rules.Documents.Tests.Reading.Books;

/// <summary>The formats that the cells of a <see cref="Book"/> have.</summary>
internal static class BookStyles
{
    public const uint General = 0;
    public const uint Percent = 1;
    public const uint Date = 2;
    public const uint ThreeDigits = 3;
    public const uint DayMonthYear = 4;
    public const uint TextAndDigits = 5;
    public const uint DigitsAndText = 6;

    private const uint PercentFormat = 9;
    private const uint DateFormat = 14;
    private const uint ThreeDigitsFormat = 164;
    private const uint DayMonthYearFormat = 165;
    private const uint TextAndDigitsFormat = 166;
    private const uint DigitsAndTextFormat = 167;

    public static Stylesheet Create() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = ThreeDigitsFormat, FormatCode = "000" },
            new NumberingFormat { NumberFormatId = DayMonthYearFormat, FormatCode = "[$-42A]dd\\/mm\\/yyyy;@" },
            new NumberingFormat { NumberFormatId = TextAndDigitsFormat, FormatCode = "\"T\"00" },
            new NumberingFormat { NumberFormatId = DigitsAndTextFormat, FormatCode = "\"Cụm \"General\\-\"A\"" }),
        new Fonts(new Font()),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Of(0),
            Of(PercentFormat),
            Of(DateFormat),
            Of(ThreeDigitsFormat),
            Of(DayMonthYearFormat),
            Of(TextAndDigitsFormat),
            Of(DigitsAndTextFormat)));

    private static CellFormat Of(uint format) => new() { NumberFormatId = format, ApplyNumberFormat = true };
}
