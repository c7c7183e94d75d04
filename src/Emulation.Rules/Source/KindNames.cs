using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Source;

/// <summary>Kinds of values in words, and as the types that stand for them.</summary>
internal static class KindNames
{
    public static LocalizedText Of(ValueKind kind) => kind switch
    {
        ValueKind.Number or ValueKind.Whole => ValueTexts.Number,
        ValueKind.Truth => ValueTexts.Truth,
        ValueKind.Text => ValueTexts.Words,
        ValueKind.Date => ValueTexts.Date,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Two kinds, such as "a number and text".</summary>
    public static LocalizedText Of(ValueKind one, ValueKind other) => ValueTexts.Both(Of(one), Of(other));

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
