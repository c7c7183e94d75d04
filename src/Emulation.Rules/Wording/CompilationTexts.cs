using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What rules of short forms are called, and what is too much of a campaign.</summary>
internal static class CompilationTexts
{
    public static readonly LocalizedText Marked = Text("điểm người chấm cho", "mark given");

    public static readonly LocalizedText Formula = Text("theo công thức", "by formula");

    public static readonly LocalizedText InProportion = Text("theo tỷ lệ", "in proportion");

    public static LocalizedText From(string low) => Text($"từ {low}", $"from {low}");

    public static LocalizedText FromToBelow(string low, string high) =>
        Text($"từ {low} đến dưới {high}", $"from {low} to below {high}");

    public static LocalizedText Below(string threshold) => Text($"dưới {threshold}", $"below {threshold}");

    public static LocalizedText WorkflowUses(string name, int rules, int parameters, int population, int uses) => Text(
        $"quy trình '{name}' ({rules} quy tắc, {parameters} tham số, {population} giá trị chung) × {uses} lần dùng",
        $"workflow '{name}' ({rules} rules, {parameters} params, {population} population values) × {uses} uses");

    public static LocalizedText NestedConditions(long count) => Text(
        $"điều kiện của các nhóm lồng nhau × tiêu chí có điều kiện: {count}",
        $"conditions of nested groups × criteria with a condition: {count}");

    public static LocalizedText ValuesOverClusters(long values, long clusters) =>
        Text($"{values} giá trị theo cụm × {clusters} cụm", $"{values} values over clusters × {clusters} clusters");

    public static LocalizedText AwardsOfParticipants(long awards, long participants) =>
        Text($"{awards} danh hiệu × {participants} đơn vị", $"{awards} awards × {participants} participants");
}
