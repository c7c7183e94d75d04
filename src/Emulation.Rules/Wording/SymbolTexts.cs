using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What is said of a name where somebody points at it.</summary>
internal static class SymbolTexts
{
    public static readonly LocalizedText Missing = Text("chưa khai báo", "not declared");

    public static readonly LocalizedText OfApplication = Text("của ứng dụng", "of the application");

    public static readonly LocalizedText Group = Text("nhóm tiêu chí", "group");

    public static readonly LocalizedText Points = Text("điểm", "points");

    public static readonly LocalizedText Bonus = Text("điểm thưởng", "bonus");

    public static readonly LocalizedText Penalty = Text("điểm trừ", "penalty");

    public static readonly LocalizedText UsedNowhere = Text("chưa dùng ở đâu", "used nowhere");

    public static LocalizedText Default(string value) => Text($"mặc định {value}", $"default {value}");

    public static LocalizedText FromTo(LocalizedText low, LocalizedText high) => Text($"từ {low} đến {high}", $"{low} to {high}");

    public static LocalizedText From(LocalizedText low) => Text($"từ {low}", $"from {low}");

    public static LocalizedText UpTo(LocalizedText high) => Text($"đến {high}", $"up to {high}");

    public static LocalizedText UsedIn(int places) => Text($"dùng ở {places} chỗ", $"used in {places} places");

    public static LocalizedText By(string? choice, LocalizedText values) => Text($"theo {choice}: {values}", $"by {choice}: {values}");

    public static LocalizedText Pair(string id, LocalizedText value) => Text($"{id} {value}", $"{id} {value}");

    public static LocalizedText InBrackets(LocalizedText name, LocalizedText facts) => Text($"{name} ({facts})", $"{name} ({facts})");
}
