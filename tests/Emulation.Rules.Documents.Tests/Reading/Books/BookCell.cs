using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Emulation.Rules.Documents.Tests.Reading.Books;

/// <summary>A cell of a <see cref="Book"/>.</summary>
/// <param name="Value">What is stored: a text, a decimal, a bool; null where a formula has not been worked out.</param>
internal sealed record BookCell(object? Value)
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public uint Style { get; init; } = BookStyles.General;

    public string? Formula { get; init; }

    public bool IsError { get; init; }

    /// <summary>0.95, shown as 95 %.</summary>
    public static BookCell Percent(decimal value) => new(value) { Style = BookStyles.Percent };

    /// <summary>7, shown as 007.</summary>
    public static BookCell ThreeDigits(decimal value) => new(value) { Style = BookStyles.ThreeDigits };

    /// <summary>7, shown as T07.</summary>
    public static BookCell TextAndDigits(decimal value) => new(value) { Style = BookStyles.TextAndDigits };

    /// <summary>7, shown as Cụm 7-A.</summary>
    public static BookCell DigitsAndText(decimal value) => new(value) { Style = BookStyles.DigitsAndText };

    /// <summary>A day in the format Vietnamese Excel gives it.</summary>
    public static BookCell DayMonthYear(DateOnly day) =>
        new((decimal)(day.DayNumber - DayZero.DayNumber)) { Style = BookStyles.DayMonthYear };

    public static BookCell Calculated(string formula, object? result) => new(result) { Formula = formula };

    public static BookCell Error(string formula, string error) => new(error) { Formula = formula, IsError = true };

    public static BookCell Of(object value) => value switch
    {
        BookCell cell => cell,
        DateOnly day => new((decimal)(day.DayNumber - DayZero.DayNumber)) { Style = BookStyles.Date },
        _ => new(value),
    };

    public Cell ToCell(SharedStringTable texts)
    {
        var cell = new Cell { StyleIndex = Style, CellFormula = Formula is null ? null : new CellFormula(Formula) };
        switch (Value)
        {
            case string text when IsError || Formula is not null:
                cell.DataType = IsError ? CellValues.Error : CellValues.String;
                cell.CellValue = new CellValue(text);
                break;
            case string text:
                cell.DataType = CellValues.SharedString;
                cell.CellValue = new CellValue(texts.ChildElements.Count);
                texts.Append(new SharedStringItem(new Text(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }));
                break;
            case bool flag:
                cell.DataType = CellValues.Boolean;
                cell.CellValue = new CellValue(flag ? "1" : "0");
                break;
            case decimal number:
                cell.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case int number:
                cell.CellValue = new CellValue(number);
                break;
        }

        return cell;
    }
}
