using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Reads one cell of a sheet after the other: its value, and where that cannot be relied on, why.</summary>
internal sealed partial class SheetCells(SharedTexts texts, CellStyles styles, bool startsIn1904)
{
    /// <summary>Shared formulas that refer to another file; those who share them only name their number.</summary>
    private readonly HashSet<string> _sharedOutside = new(StringComparer.Ordinal);

    /// <summary>Reads the cell the reader is on, and moves behind it.</summary>
    public DataCell Read(XmlReader reader, int row, int column)
    {
        var kind = reader.GetAttribute("t");
        var style = reader.GetAttribute("s");
        string? value = null;
        string? formula = null;
        var isOutside = false;
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            reader.Read();
            while (!reader.EOF && reader.Depth > depth)
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    reader.Read();
                    continue;
                }

                switch (reader.LocalName)
                {
                    case "v":
                        value = Within(reader.ReadElementContentAsString());
                        break;
                    case "f":
                        (formula, isOutside) = Formula(reader);
                        break;
                    case "is":
                        value = SharedTexts.TextOf(reader);
                        reader.Read();
                        break;
                    default:
                        reader.Skip();
                        break;
                }
            }
        }

        reader.Read();
        var cell = formula is not null && string.IsNullOrEmpty(value) && kind != "str"
            ? new DataCell("=" + formula, row, column) { Flaw = CellFlaw.NotComputed }
            : Value(kind, style, value ?? "", row, column);
        return isOutside ? cell with { Flaw = CellFlaw.OfAnotherFile } : cell;
    }

    private DataCell Value(string? kind, string? style, string value, int row, int column) => kind switch
    {
        "s" when value.Length == 0 => new("", row, column),
        "s" => texts.At(value) is { } text ? new(text, row, column) : new("", row, column) { Flaw = CellFlaw.LostText },
        "inlineStr" => new(value, row, column),
        "str" => new(EscapedText.Read(value), row, column),
        "b" => Boolean(value.Trim(), row, column),
        "e" => new(value, row, column) { Flaw = CellFlaw.Error },
        "d" => Date(value, row, column),
        _ => value.Length == 0 ? new("", row, column) : Number(style, value, row, column),
    };

    private DataCell Number(string? style, string stored, int row, int column)
    {
        if (SheetNumbers.Parse(stored) is not { } number)
        {
            return new(stored, row, column);
        }

        var shown = DecimalText.Of(number);
        switch (styles.FormatOf(style))
        {
            case CellFormat.Percent:
                return new(DecimalText.Of(number * 100) + "%", row, column) { Value = number, Format = CellFormat.Percent };
            case CellFormat.Date when SheetNumbers.Day(number, startsIn1904) is { } day:
                return new(IndicatorValue.Of(day).ToString(), row, column) { Value = day, Format = CellFormat.Date };
            case CellFormat.Date:
                return new(shown, row, column) { Format = CellFormat.Date, Flaw = CellFlaw.DateForNumber };
            default:
                var pattern = number == decimal.Truncate(number) && number >= 0 ? styles.PatternOf(style) : null;
                return new(pattern?.Show(shown) ?? shown, row, column) { Value = number };
        }
    }

    private static DataCell Boolean(string value, int row, int column) => value switch
    {
        "1" or "true" => new("TRUE", row, column) { Value = true },
        "0" or "false" => new("FALSE", row, column) { Value = false },
        _ => new(value, row, column),
    };

    private static DataCell Date(string value, int row, int column) =>
        value.Length >= 10
            && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(value[..10], row, column) { Value = day, Format = CellFormat.Date }
            : new(value, row, column);

    private (string Formula, bool IsOutside) Formula(XmlReader reader)
    {
        var shared = reader.GetAttribute("si");
        var text = reader.ReadElementContentAsString();
        var isOutside = Outside().IsMatch(text);
        if (isOutside && shared is not null)
        {
            _sharedOutside.Add(shared);
        }

        return (
            text.Length <= MostOfFormula ? text : text[..MostOfFormula],
            isOutside || (text.Length == 0 && shared is not null && _sharedOutside.Contains(shared)));
    }

    private const int MostOfFormula = 40;

    private static string Within(string text) => text.Length <= ReadingLimits.CellCharacters ? text : throw SharedTexts.TooLong();

    /// <summary>The number of another workbook, as in <c>[1]Sheet1!A1</c>; a column of a table stands behind the table's name.</summary>
    [GeneratedRegex(@"(?<![\w\]])\[\d+\]", RegexOptions.None, 1000)]
    private static partial Regex Outside();
}
