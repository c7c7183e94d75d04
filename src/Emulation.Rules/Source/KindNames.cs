using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Source;

/// <summary>Kinds of values in words, and as the types that stand for them.</summary>
internal static class KindNames
{
    private static readonly LocalizedText YesNo = new() { Vietnamese = "đúng/sai", English = "true/false" };
    private static readonly LocalizedText Number = new() { Vietnamese = "số", English = "a number" };
    private static readonly LocalizedText Text = new() { Vietnamese = "văn bản", English = "text" };
    private static readonly LocalizedText Date = new() { Vietnamese = "ngày", English = "a date" };

    public static LocalizedText Of(ValueKind kind) => kind switch
    {
        ValueKind.Number or ValueKind.Whole => Number,
        ValueKind.Truth => YesNo,
        ValueKind.Text => Text,
        ValueKind.Date => Date,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Two kinds, such as "a number and text".</summary>
    public static LocalizedText Of(ValueKind one, ValueKind other) => new()
    {
        Vietnamese = $"{Of(one).Vietnamese} và {Of(other).Vietnamese}",
        English = $"{Of(one).English} and {Of(other).English}",
    };

    public static Type TypeOf(ValueKind kind) => kind switch
    {
        ValueKind.Number => typeof(decimal),
        ValueKind.Whole => typeof(int),
        ValueKind.Truth => typeof(bool),
        ValueKind.Text => typeof(string),
        ValueKind.Date => typeof(DateTime),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static ValueKind KindOf(Type type) =>
        type == typeof(bool) ? ValueKind.Truth
        : type == typeof(string) ? ValueKind.Text
        : type == typeof(DateTime) ? ValueKind.Date
        : type == typeof(int) ? ValueKind.Whole
        : ValueKind.Number;

    /// <summary>Whether it is a number, whole or not.</summary>
    public static bool IsNumber(this ValueKind kind) => kind is ValueKind.Number or ValueKind.Whole;
}
