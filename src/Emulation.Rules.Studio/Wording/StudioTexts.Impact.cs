using Emulation.Rules.Awards;
using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string ImpactLead => In(
        "Bản thảo so với bản đã ban hành, trên cùng số liệu: ai thay đổi, vì quy tắc nào, vạch danh hiệu nào đảo. Không có gì được ban "
            + "hành.",
        "The draft against published rules on the same figures: who moves, by which rule, which award lines flip. Nothing is published by "
            + "it.");

    public virtual string NothingToCompare => In(
        "Cần một bản thảo và một phiên bản đã ban hành để so sánh.", "It takes a draft and a published version to compare.");

    public virtual string ComparedWith => In("So với", "Compared with");

    public virtual string ComparedOn(int count) => count == 1
        ? In("So sánh trên 1 đơn vị.", "Compared on 1 participant.")
        : In($"So sánh trên {count} đơn vị.", $"Compared on {count} participants.");

    public virtual string IncompleteInComparison(int count) => count == 1
        ? In(
            "1 đơn vị thiếu số liệu: chưa có hạng và xếp loại để so sánh.",
            "1 participant lacks figures: it has no place and no grade to compare yet.")
        : In(
            $"{count} đơn vị thiếu số liệu: chưa có hạng và xếp loại để so sánh.",
            $"{count} participants lack figures: they have no place and no grade to compare yet.");

    public virtual string NothingMoves => In("Không ai thay đổi.", "Nobody moves.");

    public virtual string MovedCounts(int totals, int grades, int ranks, int awards, string shift) => In(
        $"{totals} đổi điểm (nhiều nhất {shift}), {grades} đổi xếp loại, {ranks} đổi hạng, {awards} đổi đề nghị khen thưởng.",
        $"{totals} with another total (by {shift} at most), {grades} with another grade, {ranks} with another place, {awards} with "
            + $"another recommendation.");

    public virtual string Gates => In("Ngưỡng cho phép", "Gates");

    public virtual string GatesHelp => In(
        "Nhiều nhất bao nhiêu được đổi; để trống là không giới hạn. Ngưỡng nằm trong địa chỉ trang để gửi cho người khác xem.",
        "How much may change at most; blank for no limit. They stand in the address of the page, to be passed on.");

    public virtual string GateTotals => In("Chênh lệch điểm", "Shift of a total");

    public virtual string GateGrades => In("Đổi xếp loại", "Grade changes");

    public virtual string GateRanks => In("Đổi hạng", "Place changes");

    public virtual string GateAwards => In("Đổi đề nghị", "Award changes");

    public virtual string GateHit(string gate, string limit, string actual) => In(
        $"Vượt ngưỡng “{gate}”: {actual}, cho phép {limit}.", $"Gate “{gate}” is hit: {actual}, allowed {limit}.");

    public virtual string GatesHold => In("Mọi ngưỡng đều giữ.", "All gates hold.");

    public virtual string NoGateOfNobody => In(
        "Không có ai để so sánh nên chưa thể coi là giữ ngưỡng.", "Nobody was compared, so no gate has been passed.");

    public virtual string FlippedLines => In("Vạch danh hiệu đảo", "Award lines that flip");

    public virtual string NoLineFlips => In("Không vạch nào đảo.", "No line flips.");

    public virtual string AwardTitle => In("Danh hiệu, hình thức khen thưởng", "Award");

    public virtual string ComesIn => In("Được thêm vào đề nghị", "Comes in");

    public virtual string FallsOut => In("Không còn được đề nghị", "Falls out");

    public virtual string ByWhichRule => In("Vì quy tắc nào", "By which rule");

    public virtual string MovedBy => In("Số đơn vị", "Participants");

    public virtual string ShiftsTogether => In("Tổng điểm lệch", "Shifts together");

    public virtual string RulesBeforeAndAfter => In("Quy tắc trước → sau", "Rules before → after");

    public virtual string CriterionAdded => In("mới", "added");

    public virtual string CriterionRemoved => In("bỏ", "removed");

    public virtual string WhoMoves => In("Ai thay đổi", "Who moves");

    public virtual string Why => In("Vì sao", "Why");

    public virtual string SameRule(string rule, int count) => In($"{rule} (giá trị khác): {count}", $"{rule} (other values): {count}");

    public virtual string RuleMove(string before, string after, int count) => $"{before} → {after}: {count}";

    public virtual string NoRuleHeld => In("không quy tắc nào", "no rule");

    /// <summary>What decided a criterion.</summary>
    /// <param name="line">The line; null where there is no such criterion.</param>
    public virtual string DecidedBy(CriterionScore? line)
    {
        var texts = Explanations;
        return line switch
        {
            null => "–",
            { Status: not CriterionStatus.Scored } => texts.StatusOf(line.Status),
            { Rules.Count: 0 } => NoRuleHeld,
            _ => string.Join(", ", line.Rules.Select(rule => rule.LabelIn(Language)).Distinct(StringComparer.Ordinal)),
        };
    }

    /// <summary>A recommendation in a word; none where there is no such award.</summary>
    /// <param name="recommendation">The recommendation.</param>
    public virtual string StatusOf(Recommendation? recommendation) => recommendation is null ? "–" : StatusOf(recommendation.Status);
}
