using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>Ranges of values: "penaltyTotal is from -3 to 0", "score is above 85 and below 86".</summary>
internal static class RangeTexts
{
    public static readonly LocalizedText Alike = Text("hai vế như nhau", "both sides are the same");

    public static readonly LocalizedText Always = Text("bất cứ lúc nào", "anything is given");

    public static readonly LocalizedText Nothing = LocalizedText.Same("");

    public static LocalizedText NeverHolds(string condition, LocalizedText because) => Text(
        $": `{condition}` không bao giờ đúng, vì {because}", $": `{condition}` never holds, since {because}");

    public static LocalizedText OneOf(string name, string all) => Text($"{name} là {all}", $"{name} is one of {all}");

    public static LocalizedText FromTo(string name, string low, string high) =>
        Text($"{name} từ {low} đến {high}", $"{name} is from {low} to {high}");

    public static LocalizedText AtLeast(string name, string low) => Text($"{name} từ {low} trở lên", $"{name} is at least {low}");

    public static LocalizedText AtMost(string name, string high) => Text($"{name} từ {high} trở xuống", $"{name} is at most {high}");

    public static LocalizedText Is(string name, LocalizedText where) => Text($"{name} {where}", $"{name} is {where}");

    public static LocalizedText From(string low) => Text($"từ {low}", $"from {low}");

    public static LocalizedText Above(string low) => Text($"trên {low}", $"above {low}");

    public static LocalizedText UpTo(string high) => Text($"đến {high}", $"up to {high}");

    public static LocalizedText Below(string high) => Text($"dưới {high}", $"below {high}");

    public static LocalizedText And(LocalizedText one, LocalizedText other) => Text($"{one} và {other}", $"{one} and {other}");
}
