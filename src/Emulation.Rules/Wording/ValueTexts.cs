using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What kind of value an expression gives.</summary>
internal static class ValueTexts
{
    public static readonly LocalizedText Truth = Text("đúng/sai", "true/false");

    public static readonly LocalizedText Number = Text("số", "a number");

    public static readonly LocalizedText Words = Text("văn bản", "text");

    public static readonly LocalizedText Date = Text("ngày", "a date");

    public static LocalizedText Both(LocalizedText one, LocalizedText other) => Text($"{one} và {other}", $"{one} and {other}");
}
