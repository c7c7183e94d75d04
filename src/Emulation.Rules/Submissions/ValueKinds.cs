using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>What a value must be, in words.</summary>
internal static class ValueKinds
{
    private static readonly DateOnly LastOfYear = new(2017, 12, 31);

    private static readonly LocalizedText Number = new() { Vietnamese = "một số", English = "a number" };
    private static readonly LocalizedText Integer = new() { Vietnamese = "một số nguyên", English = "a whole number" };
    private static readonly LocalizedText Boolean = new() { Vietnamese = "true hoặc false", English = "true or false" };
    private static readonly LocalizedText YesNo = new()
    {
        Vietnamese = "có hoặc không (cũng nhận: đúng/sai, x/✓, yes/no, true/false, 1/0)",
        English = "yes or no (also taken: có/không, đúng/sai, x/✓, true/false, 1/0)",
    };

    private static readonly LocalizedText Date = new() { Vietnamese = "một ngày, như 2017-12-31", English = "a date, such as 2017-12-31" };
    private static readonly LocalizedText List = new() { Vietnamese = "một danh sách [ { … } ]", English = "a list [ { … } ]" };
    private static readonly LocalizedText Text = new() { Vietnamese = "văn bản", English = "text" };

    public static LocalizedText Of(IndicatorType type) => type switch
    {
        IndicatorType.Number => Number,
        IndicatorType.Integer => Integer,
        IndicatorType.Boolean => Boolean,
        IndicatorType.Date => Date,
        IndicatorType.List => List,
        _ => Text,
    };

    /// <summary>What a cell must hold, written in <paramref name="culture"/>.</summary>
    public static LocalizedText InCell(IndicatorType type, CultureInfo? culture) => type switch
    {
        IndicatorType.Boolean => YesNo,
        IndicatorType.Date => DatesIn(culture),
        _ => Of(type),
    };

    /// <summary>The dates that are read in <paramref name="culture"/>, by example.</summary>
    public static LocalizedText DatesIn(CultureInfo? culture)
    {
        var examples = CellParser.DateFormats(culture).Select(format => LastOfYear.ToString(format, CultureInfo.InvariantCulture)).ToList();
        return new LocalizedText
        {
            Vietnamese = $"một ngày, như {string.Join(" hoặc ", examples)}", English = $"a date, such as {string.Join(" or ", examples)}",
        };
    }
}
