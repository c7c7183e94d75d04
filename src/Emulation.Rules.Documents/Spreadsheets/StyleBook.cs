using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>The style sheet of every workbook: one format for each <see cref="CellStyle"/>, then one for each number of decimals.</summary>
internal static class StyleBook
{
    /// <summary>Figures that are rounded to more are shown as they are: zeros to the tenth decimal fit no column.</summary>
    public const int MostDecimals = 4;

    private const uint TextFormat = 49;
    private const uint DateFormat = 164;
    private const uint FirstDecimalFormat = 165;
    private const string FontName = "Arial";

    private enum Fonts
    {
        Normal,
        Bold,
        Title,
        Small,
    }

    private enum Fills
    {
        None,
        Gray125,
        Heading,
        Input,
    }

    public static Stylesheet Create() => new(
        new NumberingFormats([
            new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "dd/mm/yyyy" },
            .. Enumerable.Range(0, MostDecimals + 1).Select(
                n => new NumberingFormat
                {
                    NumberFormatId = FirstDecimalFormat + (uint)n, FormatCode = n == 0 ? "0" : "0." + new string('0', n),
                })])
        { Count = MostDecimals + 2 },
        new DocumentFormat.OpenXml.Spreadsheet.Fonts(
            Font(10), Font(10, bold: true), Font(14, bold: true), Font(8, color: "FF555555")) { Count = 4 },
        new DocumentFormat.OpenXml.Spreadsheet.Fills(
            Fill(PatternValues.None), Fill(PatternValues.Gray125), Fill(PatternValues.Solid, "FFD9E2EC"),
            Fill(PatternValues.Solid, "FFFFFBE6")) { Count = 4 },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            Thin()) { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats([.. Formats()]),
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static IEnumerable<OpenXmlElement> Formats() =>
    [
        .. Enum.GetValues<CellStyle>().Where(style => style != CellStyle.Decimals).Select(Format),
        .. Enumerable.Range(0, MostDecimals + 1).Select(n => Cell(Fonts.Normal, number: FirstDecimalFormat + (uint)n, boxed: true)),
    ];

    private static CellFormat Format(CellStyle style) => style switch
    {
        CellStyle.Plain => Cell(Fonts.Normal),
        CellStyle.Title => Cell(Fonts.Title),
        CellStyle.WrappedTitle => Cell(Fonts.Title, wraps: true),
        CellStyle.Heading => Cell(Fonts.Bold, Fills.Heading, boxed: true, wraps: true, centred: true),
        CellStyle.HeadingNote => Cell(Fonts.Small, Fills.Heading, boxed: true, wraps: true, centred: true),
        CellStyle.HeadingId => Cell(Fonts.Small, Fills.Heading, TextFormat, boxed: true, centred: true),
        CellStyle.Text => Cell(Fonts.Normal, boxed: true, wraps: true),
        CellStyle.MarkedText => Marked(Cell(Fonts.Normal, boxed: true, wraps: true)),
        CellStyle.BoldText => Cell(Fonts.Bold, boxed: true, wraps: true),
        CellStyle.Paragraph or CellStyle.WrappedLine => Cell(Fonts.Normal, wraps: true),
        CellStyle.InputText => Unlocked(Cell(Fonts.Normal, Fills.Input, TextFormat, boxed: true)),
        CellStyle.MarkedInputText => Unlocked(Marked(Cell(Fonts.Normal, Fills.Input, TextFormat, boxed: true))),
        CellStyle.InputNumber => Unlocked(Cell(Fonts.Normal, Fills.Input, boxed: true)),
        CellStyle.InputDate => Unlocked(Cell(Fonts.Normal, Fills.Input, DateFormat, boxed: true)),
        CellStyle.Number or CellStyle.Decimals => Cell(Fonts.Normal, boxed: true),
    };

    private static CellFormat Cell(
        Fonts font, Fills fill = Fills.None, uint number = 0, bool boxed = false, bool wraps = false, bool centred = false) => new()
    {
        NumberFormatId = number,
        FontId = (uint)font,
        FillId = (uint)fill,
        BorderId = boxed ? 1u : 0u,
        FormatId = 0,
        ApplyNumberFormat = number > 0,
        ApplyFont = true,
        ApplyFill = fill != Fills.None,
        ApplyBorder = boxed,
        ApplyAlignment = true,
        Alignment = new Alignment
        {
            WrapText = wraps,
            Vertical = centred ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
            Horizontal = centred ? HorizontalAlignmentValues.Center : null,
        },
    };

    private static CellFormat Marked(CellFormat format)
    {
        format.QuotePrefix = true;
        return format;
    }

    private static CellFormat Unlocked(CellFormat format)
    {
        format.ApplyProtection = true;
        format.Append(new Protection { Locked = false });
        return format;
    }

    private static Font Font(double size, bool bold = false, string? color = null)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size });
        if (color is not null)
        {
            font.Append(new Color { Rgb = color });
        }

        font.Append(new FontName { Val = FontName });
        return font;
    }

    private static Fill Fill(PatternValues pattern, string? color = null) =>
        new(color is null
            ? new PatternFill { PatternType = pattern }
            : new PatternFill(new ForegroundColor { Rgb = color }) { PatternType = pattern });

    private static Border Thin() => new(
        new LeftBorder(Gray()) { Style = BorderStyleValues.Thin }, new RightBorder(Gray()) { Style = BorderStyleValues.Thin },
        new TopBorder(Gray()) { Style = BorderStyleValues.Thin }, new BottomBorder(Gray()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Gray() => new() { Rgb = "FF9AA5B1" };
}
