using Emulation.Rules.Explaining;
using Emulation.Rules.Impact;

namespace Emulation.Rules.Cli.Output;

/// <summary>What an edit of the rules does.</summary>
internal sealed partial class Texts
{
    public string AboutDiff => In(
        "So hai bản quy tắc trên cùng dữ liệu: ai thay đổi điểm, xếp loại, hạng, đề xuất, và do quy tắc nào.",
        "Compares two versions of the rules on the same data: whose points, grade, rank or recommendation changes, and which rule did it.");

    public string AboutOldRules => In("Thư mục phong trào bản cũ.", "The folder of the campaign as it was.");

    public string AboutNewRules => In("Thư mục phong trào bản mới.", "The folder of the campaign as it is to be.");

    public string AboutDataNew => In(
        "Dữ liệu riêng cho NEW, ví dụ khi số liệu đổi mã. Mặc định: như --data. --items, --history, --culture dùng cho cả hai.",
        "Data of their own for NEW, such as when indicators have other ids. Default: the same as --data. --items, --history and --culture "
            + "go for both.");

    public string AboutMaxGradeChanges => In(
        "Mã thoát 1 nếu hơn N đơn vị đổi xếp loại. Chỉ tính đơn vị có ở cả hai bên; thành chưa xác định cũng là đổi.",
        "Exit code 1 when more than N participants change grade. Only those on both sides count; becoming undetermined is a change.");

    public string AboutMaxRankChanges =>
        In(
            "Mã thoát 1 nếu hơn N đơn vị đổi hạng; đếm như trên.",
            "Exit code 1 when more than N participants change rank; counted likewise.");

    public string AboutMaxAwardChanges => In(
        "Mã thoát 1 nếu hơn N đơn vị đổi đề xuất khen thưởng; đếm như trên.",
        "Exit code 1 when more than N participants change in what they are recommended for; counted likewise.");

    public string AboutMaxShift => In(
        "Mã thoát 1 nếu tổng điểm của ai đó tăng hoặc giảm hơn N điểm, ví dụ 2.5.",
        "Exit code 1 when anybody's total goes up or down by more than N points, such as 2.5.");

    public string NoCount(string option, string text) =>
        In($"{option} cần một số nguyên từ 0, không phải '{text}'.", $"{option} takes a whole number from 0, not '{text}'.");

    public string NoPoints(string option, string text) => In(
        $"{option} cần một số điểm từ 0, viết như 2.5, không phải '{text}'.",
        $"{option} takes a number of points from 0, written as 2.5, not '{text}'.");

    public string GateHit(string option, decimal limit, decimal actual) => In(
        $"vượt giới hạn {option}: cho phép {Figure(limit)}, thực tế {Figure(actual)}.",
        $"{option} exceeded: {Figure(limit)} allowed, {Figure(actual)} found.");

    public string OldSide(string directory) => In($"OLD, bản cũ '{directory}':", $"OLD, '{directory}':");

    public string NewSide(string directory) => In($"NEW, bản mới '{directory}':", $"NEW, '{directory}':");

    public string NewSideWithSameData(string directory) => In(
        $"NEW, bản mới '{directory}' (cùng dữ liệu với OLD; --data-new cho NEW dữ liệu riêng):",
        $"NEW, '{directory}' (with the data of OLD; --data-new gives NEW its own):");

    public string SameRulesInBoth => In("Hai thư mục có cùng một bộ quy tắc.", "Both folders hold the same rules.");

    public string Compared(int both, int added, int gone) => In(
        $"So sánh {both} đơn vị; thêm {added}, bớt {gone}.", $"{Count(both, "participant")} compared; {added} added, {gone} gone.");

    public string Changes(CampaignImpact impact) => In(
        $"{impact.Moved.Count} đơn vị thay đổi. Số đơn vị đổi tổng điểm: {impact.TotalChanges}, xếp loại: {impact.GradeChanges}, hạng: "
            + $"{impact.RankChanges}, đề xuất khen thưởng: {impact.AwardChanges}.",
        $"{Count(impact.Moved.Count, "participant")} moved. How many have another total: {impact.TotalChanges}, grade: "
            + $"{impact.GradeChanges}, rank: {impact.RankChanges}, recommendation: {impact.AwardChanges}.");

    public string LargestShift(decimal shift, string participant) => In(
        $"Tổng điểm thay đổi nhiều nhất: {Signed(shift)}, {participant}.", $"Largest shift of a total: {Signed(shift)}, {participant}.");

    public string NothingMoves => In(
        "Không ai thay đổi: tổng điểm, xếp loại, hạng và đề xuất đều như cũ.",
        "Nobody moves: every total, grade, rank and recommendation stays as it was.");

    public string NobodyCompared =>
        In("Không đơn vị nào có ở cả hai bên: không có gì để so sánh.", "No participant is on both sides: there is nothing to compare.");

    public string OnlyNew => In("Thêm (chỉ có ở NEW, không tính vào thay đổi)", "Added (only in NEW, not counted as moved)");

    public string OnlyOld => In("Bớt (chỉ có ở OLD, không tính vào thay đổi)", "Gone (only in OLD, not counted as moved)");

    public string RankInCluster => In("Hạng trong cụm", "Rank in cluster");

    public string ParticipantsMoved => In("Số đơn vị", "Moved");

    public string SumOfShifts => In("Tổng chênh", "Sum of shifts");

    public string RulesBeforeAndAfter => In("Quy tắc: số đơn vị", "Rules: participants");

    public string SameRules(string rules, int participants) =>
        In($"vẫn {rules}, điểm khác: {participants}", $"still {rules}, other points: {participants}");
}
