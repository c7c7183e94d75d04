using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>What a value must be, in words.</summary>
internal static class ValueKinds
{
    private static readonly LocalizedText Number = new() { Vietnamese = "một số", English = "a number" };
    private static readonly LocalizedText Integer = new() { Vietnamese = "một số nguyên", English = "a whole number" };
    private static readonly LocalizedText Boolean = new() { Vietnamese = "true hoặc false", English = "true or false" };
    private static readonly LocalizedText Date = new() { Vietnamese = "một ngày, như 2017-12-31", English = "a date, such as 2017-12-31" };
    private static readonly LocalizedText Text = new() { Vietnamese = "văn bản", English = "text" };

    public static LocalizedText Of(IndicatorType type) => type switch
    {
        IndicatorType.Number => Number,
        IndicatorType.Integer => Integer,
        IndicatorType.Boolean => Boolean,
        IndicatorType.Date => Date,
        _ => Text,
    };
}
