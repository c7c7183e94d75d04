using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Wording;

/// <summary>Why a line of a sheet has its points.</summary>
internal sealed partial class DocumentTexts
{
    public string? FigureName(string id) => id switch
    {
        "total" => In("Tổng điểm", "Total"),
        "percent" => In("Tỷ lệ điểm", "Per cent"),
        "baseTotal" => In("Điểm tiêu chí", "Base"),
        "bonusTotal" => In("Điểm thưởng", "Bonus"),
        "penaltyTotal" => In("Điểm trừ", "Penalty"),
        "deductedTotal" => In("Tổng điểm bị trừ", "Deducted"),
        "maxTotal" => In("Điểm tối đa", "Maximum"),
        "grade" => In("Xếp loại", "Grade"),
        "rank" => In("Hạng", "Rank"),
        "clusterSize" => In("Số đơn vị trong cụm", "Size of the cluster"),
        "cluster" => In("Cụm", "Cluster"),
        "history" => In("Thành tích các năm trước", "Awards of earlier years"),
        _ => null,
    };

    public string DocumentNumber(string number, DateOnly? issued) =>
        issued is { } day
            ? In($"Văn bản số {number} ngày {Date(day)}", $"Document {number} of {Date(day)}")
            : In($"Văn bản số {number}", $"Document {number}");

    public string UnitAfter(string unit) => unit == "%" && language == Language.Vietnamese ? "%" : " " + unit;

    public string ItemCount(int count) => In($"{Number(count)} mục", $"{Count(count, "item")}");

    public string LabelOf(RuleScore rule) => rule.LabelIn(language);

    public string RulePoints(string label, decimal points) => $"{label}: {PointsOnly(points)}";

    public string RuleOfItem(int item, string line, RuleScore rule)
    {
        var achievement = rule.Achievement is null ? "" : $" “{rule.Achievement}”";
        return rule.Counted
            ? In($"mục {Number(item)}{achievement}: {line}", $"item {Number(item)}{achievement}: {line}")
            : In(
                $"mục {Number(item)}{achievement}: {line} (không tính: đã có mục khác cho cùng thành tích)",
                $"item {Number(item)}{achievement}: {line} (not counted: another item stands for the same)");
    }

    public string OutsideGroup(OutsidePoints outside) => outside.Kind switch
    {
        CriterionKind.Base =>
            In($"ngoài mục, vào điểm tiêu chí: {Number(outside.Points)}", $"outside the group, in the base: {Number(outside.Points)}"),
        CriterionKind.Bonus =>
            In($"ngoài mục, vào điểm thưởng: {Number(outside.Points)}", $"outside the group, in the bonus: {Number(outside.Points)}"),
        CriterionKind.Penalty =>
            In($"ngoài mục, vào điểm trừ: {Number(outside.Points)}", $"outside the group, in the penalty: {Number(outside.Points)}"),
    };

    /// <summary>Of a criterion whose points its group does not hold.</summary>
    public string CountsIn(CriterionKind kind) => kind switch
    {
        CriterionKind.Base =>
            In("tính vào điểm tiêu chí của phiếu, không vào mục này", "counts in the base of the sheet, not in this group"),
        CriterionKind.Bonus =>
            In("tính vào điểm thưởng của phiếu, không vào mục này", "counts in the bonus of the sheet, not in this group"),
        CriterionKind.Penalty =>
            In("tính vào điểm trừ của phiếu, không vào mục này", "counts in the penalty of the sheet, not in this group"),
    };

    public string ValueIs(string name, string value, bool isDefault) =>
        $"{name}: {value}{(isDefault ? In(" (mặc định)", " (default)") : "")}";

    public string NothingDeducted => In("không bị trừ điểm", "nothing taken off");

    public string NoRuleHeld(CriterionKind kind) => kind switch
    {
        CriterionKind.Base => In("không yêu cầu nào được đáp ứng: 0 điểm", "no requirement was met: 0 points"),
        CriterionKind.Bonus => In("không có điểm thưởng", "no bonus"),
        CriterionKind.Penalty => NothingDeducted,
    };

    public string OnlyOneCounts(CriterionDefinition criterion) =>
        (criterion.Combine == CombineMode.Max, criterion.Kind == CriterionKind.Penalty) switch
        {
            (true, false) => In("chỉ tính mức cao nhất", "only the highest counts"),
            (false, false) => In("chỉ tính mức thấp nhất", "only the lowest counts"),
            (true, true) => In("chỉ tính mức nhẹ nhất", "only the mildest counts"),
            (false, true) => In("chỉ tính mức nặng nhất", "only the worst counts"),
        };

    public string Clamped(decimal raw, decimal points) =>
        In($"tính ra {Number(raw)}, giới hạn còn {Number(points)}", $"comes to {Number(raw)}, limited to {Number(points)}");

    public string Adjusted(ScoreAdjustment adjustment) => In(
        $"{adjustment.By} điều chỉnh từ {Number(adjustment.ByRules)} thành {Number(adjustment.Points)}: {adjustment.Reason}",
        $"adjusted by {adjustment.By} from {Number(adjustment.ByRules)} to {Number(adjustment.Points)}: {adjustment.Reason}");

    public string Missing(IEnumerable<string> names) => In($"thiếu: {List(names)}", $"missing: {List(names)}");

    public string Provisional => In("tạm tính", "provisional");

    public string BasisOf(IEnumerable<string> documents) => In($"căn cứ: {List(documents)}", $"legal basis: {List(documents)}");

    public static string Changed(string name, string before, string after) => $"{name}: {before} → {after}";

    public string MaximumOf(CriterionDefinition criterion, decimal maximum) => criterion.Kind switch
    {
        CriterionKind.Base or CriterionKind.Bonus => Number(maximum),
        CriterionKind.Penalty =>
            criterion.MinPoints == 0m ? None : In($"trừ {Number(-criterion.MinPoints)}", $"{Number(criterion.MinPoints)}"),
    };

    public string EffectOf(DisqualificationEffect effect, string grade) => effect.Kind switch
    {
        DisqualificationEffectKind.NoAward => In("không được khen thưởng", "no award"),
        DisqualificationEffectKind.Held => In("tạm dừng xét khen thưởng", "awards held"),
        DisqualificationEffectKind.Unranked => In("không xếp hạng", "no place"),
        DisqualificationEffectKind.NoGrade => In("không xếp loại", "no grade"),
        DisqualificationEffectKind.GradeAtMost => In($"xếp loại cao nhất là {grade}", $"grade at most {grade}"),
        DisqualificationEffectKind.DemoteGrade =>
            In($"hạ {effect.Levels} mức xếp loại", $"grade lowered by {Count(effect.Levels ?? 0, "level")}"),
    };

    /// <param name="name">Of what it is for.</param>
    /// <param name="effects">What it does.</param>
    /// <param name="demotes">Whether it lowers the grade and does nothing else.</param>
    public string Disqualified(string name, IEnumerable<string> effects, bool demotes) => demotes
        ? In($"Hạ bậc: {name} ({List(effects)})", $"Demoted: {name} ({List(effects)})")
        : In($"Không xét: {name} ({List(effects)})", $"Disqualified: {name} ({List(effects)})");

    public string MayBeDisqualified(string name, bool demotes) => demotes
        ? In($"Chưa rõ có bị hạ bậc: {name}", $"May be demoted: {name}")
        : In($"Chưa rõ có bị loại: {name}", $"May be disqualified: {name}");

    public string EarnedByRules(string grade) => In($"theo điểm: {grade}", $"earned: {grade}");

    public string GradeOverQuota(string grade) => In($"đạt {grade}, ngoài tỷ lệ khống chế", $"earned {grade}, beyond its quota");

    public string GradePending(string grade) => In($"chờ hội đồng xét mức {grade}", $"the council decides on {grade}");

    public string NoGradeWithout(IEnumerable<string> names) =>
        In($"chưa xếp loại, thiếu: {List(names)}", $"no grade, missing: {List(names)}");

    public string NoPlaceWithout(IEnumerable<string> names) =>
        In($"chưa có hạng, thiếu: {List(names)}", $"no place, missing: {List(names)}");

    public string PlacePending => In("hạng chờ hội đồng", "the council settles the place");

    public string PlaceShared => In("đồng hạng", "shared place");

    public string PlacedBy(IEnumerable<string> figures) => In($"Xếp theo: {List(figures)}", $"Placed by: {List(figures)}");

    public string NoGradeRuleHeld => In("không quy tắc xếp loại nào thỏa", "no grade rule held");

    public string GradeFaulted => In("quy tắc xếp loại lỗi", "the grade rules failed");

    public string StillPossible(decimal low, decimal? high) => high is null
        ? In($"còn có thể từ {Number(low)} trở lên", $"still possible: {Number(low)} and more")
        : In($"còn có thể từ {Number(low)} đến {Number(high)}", $"still possible: {Number(low)} to {Number(high)}");
}
