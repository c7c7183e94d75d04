using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>How the styles of a workbook show numbers.</summary>
internal sealed class CellStyles
{
    public static readonly CellStyles None = new();

    private static readonly SearchValues<char> DateSigns = SearchValues.Create("dyhsDYHS");

    private readonly List<(CellFormat Format, NumberPattern? Pattern)> _styles = [];

    /// <exception cref="UnreadableFileException">They are damaged.</exception>
    public static CellStyles Read(Workbook workbook, string part) => Workbook.Guard(part, () =>
    {
        var styles = new CellStyles();
        var codes = new Dictionary<int, string>();
        using var reader = workbook.OpenPart(part);
        var isInCellFormats = false;
        while (reader is not null && reader.Read())
        {
            if (reader.LocalName == "cellXfs")
            {
                isInCellFormats = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "numFmt")
            {
                codes[Number(reader, "numFmtId")] = reader.GetAttribute("formatCode") ?? "";
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "xf" && isInCellFormats)
            {
                var id = Number(reader, "numFmtId");
                styles._styles.Add(
                    codes.TryGetValue(id, out var code) ? (FormatOfCode(code), NumberPattern.Of(code)) : (FormatOfNumber(id), null));
            }
        }

        return styles;
    });

    public CellFormat FormatOf(string? style) => At(style).Format;

    /// <summary>How a whole number is shown; null where nothing is said that ids are shown by.</summary>
    public NumberPattern? PatternOf(string? style) => At(style).Pattern;

    private (CellFormat Format, NumberPattern? Pattern) At(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _styles.Count
            ? _styles[index]
            : default;

    private static int Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The formats that every workbook has without saying them.</summary>
    private static CellFormat FormatOfNumber(int id) => id switch
    {
        9 or 10 => CellFormat.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => CellFormat.Date,
        _ => CellFormat.Plain,
    };

    private static CellFormat FormatOfCode(string code)
    {
        var signs = Signs(code);
        return signs.Contains('%', StringComparison.Ordinal) ? CellFormat.Percent
            : signs.AsSpan().ContainsAny(DateSigns) || IsMonth(signs) ? CellFormat.Date
            : CellFormat.Plain;
    }

    private static bool IsMonth(string signs) =>
        signs.Contains('m', StringComparison.OrdinalIgnoreCase) && signs.AsSpan().IndexOfAny("0#?") < 0;

    /// <summary>The code of positive numbers without texts in quotes, brackets and what stands behind a backslash.</summary>
    private static string Signs(string code)
    {
        var signs = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"' or '[':
                    var end = code.IndexOf(code[i] == '"' ? '"' : ']', i + 1);
                    i = end < 0 ? code.Length : end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    signs.Append(code[i]);
                    break;
            }
        }

        return signs.ToString().Replace("General", "", StringComparison.OrdinalIgnoreCase);
    }
}
