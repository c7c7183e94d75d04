using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Awards;

/// <summary>The sentences that say why something is recommended or not.</summary>
internal static class AwardReasons
{
    public static LocalizedText Disqualified(DisqualificationDefinition disqualification) => Both(
        $"không xét: {disqualification.Name.Vietnamese}", $"disqualified: {disqualification.Name.English}");

    public static LocalizedText MayBeDisqualified(DisqualificationDefinition disqualification) => Both(
        $"chưa rõ có bị loại: {disqualification.Name.Vietnamese}", $"may be disqualified: {disqualification.Name.English}");

    public static LocalizedText Held(DisqualificationDefinition disqualification) => Both(
        $"tạm dừng xét, chờ kết luận: {disqualification.Name.Vietnamese}", $"held until it is settled: {disqualification.Name.English}");

    public static LocalizedText MayBeHeld(DisqualificationDefinition disqualification) => Both(
        $"chưa rõ có phải tạm dừng xét: {disqualification.Name.Vietnamese}", $"may be held: {disqualification.Name.English}");

    public static LocalizedText SheetIncomplete { get; } = Both("phiếu điểm chưa đủ", "the score sheet is not complete");

    public static LocalizedText SheetFaulted { get; } = Both("phiếu điểm có quy tắc lỗi", "a rule of the score sheet failed");

    public static LocalizedText NoPlace { get; } =
        Both("không xếp hạng nên không xét điều kiện về hạng", "has no place, which a condition asks for");

    public static LocalizedText Missing(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return Both($"thiếu: {list}", $"missing: {list}");
    }

    public static LocalizedText Failed(Fault fault) => Both(fault.Describe(Language.Vietnamese), fault.Describe(Language.English));

    public static LocalizedText Unmet(AwardCondition condition) => Both(
        Unmet(
            condition.Label,
            condition,
            "thiếu",
            "vượt",
            "không đạt"), Unmet(condition.LabelEnglish, condition, "short by", "over by", "not met"));

    public static LocalizedText GradePending(GradeLevel level) => Both(
        $"hội đồng chưa quyết định mức {level.Name.Vietnamese}", $"the council has yet to decide on grade {level.Name.English}");

    public static LocalizedText Lacks(LocalizedText award) => Both($"chưa đạt: {award.Vietnamese}", $"without: {award.English}");

    public static LocalizedText Has(LocalizedText award) => Both($"đã có: {award.Vietnamese}", $"has: {award.English}");

    public static LocalizedText WaitsFor(LocalizedText award) => Both($"chờ kết quả: {award.Vietnamese}", $"waits for: {award.English}");

    public static LocalizedText WithinQuota(int place, int limit, int among) => Both(
        $"xếp thứ {N(place)} trong {N(among)} đủ điều kiện, được tối đa {N(limit)}", $"place {N(place)} of {N(among)} eligible, at most {N(limit)} allowed");

    public static LocalizedText OverQuota(int place, int limit, int among) => Both(
        $"vượt tỷ lệ khống chế: xếp thứ {N(place)} trong {N(among)} đủ điều kiện, chỉ được {N(limit)}",
        $"over the quota: place {N(place)} of {N(among)} eligible, only {N(limit)} allowed");

    public static LocalizedText Tied(int place, int tied, int left) => Both(
        $"{N(tied)} đơn vị cùng đứng thứ {N(place)}, chỉ còn {N(left)} suất: hội đồng chọn", $"{N(tied)} share place {N(place)} and {N(left)} can be chosen: the council decides");

    public static LocalizedText FreeAbove(int place, int tied, int left) => Both(
        $"{N(left)} suất chờ hội đồng chọn trong {N(tied)} đơn vị cùng đứng thứ {N(place)}; suất nào không trao thì còn lại cho phía dưới",
        $"{N(left)} wait for the council's choice among the {N(tied)} who share place {N(place)}; what it does not give stays free below");

    /// <summary>The label, then what the rule says of itself or by how much it fails.</summary>
    private static string Unmet(string label, AwardCondition condition, string shortBy, string overBy, string notMet)
    {
        if (condition.Message is { } message)
        {
            return label == condition.Rule ? message : $"{label}: {message}";
        }

        var gaps = condition.Gaps.Select(gap =>
        {
            var how =
                gap.Operator is "==" or "!=" || gap.Difference == 0m
                    ? ""
                    : $", {(gap.Value < gap.Needed ? shortBy : overBy)} {DecimalText.Of(gap.Difference)}";
            return $"{DecimalText.Of(gap.Value)} {gap.Operator} {DecimalText.Of(gap.Needed)} {notMet}{how}";
        });
        var told = string.Join("; ", gaps);
        return $"{label}: {(told.Length == 0 ? notMet : told)}";
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static LocalizedText Both(string vietnamese, string english) => new() { Vietnamese = vietnamese, English = english };
}
