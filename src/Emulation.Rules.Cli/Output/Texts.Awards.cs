using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Replay;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Output;

/// <summary>Awards, decisions and dossiers.</summary>
internal sealed partial class Texts
{
    public string AboutHistory => In(
        "Danh hiệu các năm trước: CSV có cột participant, award, year. Ai không có dòng nào là chưa từng được.", "Awards of earlier years: CSV with the columns participant, award, year. Whoever has no row never had one.");

    public string AboutDecisions => In(
        "Quyết định của hội đồng (JSON), đưa vào hồ sơ (--format dossier) hoặc bảng tính (--format xlsx).", "The council's decisions (JSON), put into the dossier (--format dossier) or the workbook (--format xlsx).");

    public string DecisionsNeedDossier => In("--decisions chỉ dùng với --format dossier hoặc xlsx.", "--decisions goes with --format dossier or xlsx only.");

    public string AboutVerify => In(
        "Chấm lại một hồ sơ và cho biết mọi điểm, hạng, đề xuất có còn như cũ không; nếu không, chỗ khác đầu tiên.", "Replays a dossier and says whether every point, rank and recommendation comes out the same; if not, the first difference.");

    public string AboutDossier => In("Hồ sơ do score --format dossier viết ra.", "A dossier that score --format dossier wrote.");

    public string NoDossier(string file, Diagnostic why)
    {
        var (line, column) = (why.Position.Line, why.Position.Column);
        return In(
            $"'{file}' không phải hồ sơ đọc được: dòng {line}, cột {column}: {why.Message.Vietnamese}{(why.Hint is null ? "" : " " + why.Hint.Vietnamese)}",
            $"'{file}' is no dossier that can be read: line {line}, column {column}: {why.Message.English}{(why.Hint is null ? "" : " " + why.Hint.English)}");
    }

    public string Award => In("Danh hiệu", "Award");

    public string Queue => In("Thứ tự", "Place");

    public string Margin => In("Cách ranh giới", "Margin");

    public string MarginOf(RecommendationMargin? margin, CampaignNames names) => margin is null ? "" : $"{Figures.Signed(margin.Difference)} ({names.Name(margin.By, this)})";

    public string Recommendation => In("Đề xuất", "Recommendation");

    public string Condition => In("Điều kiện", "Condition");

    public string StatusOf(RecommendationStatus status) => status switch
    {
        RecommendationStatus.Recommended => In("đề nghị", "recommended"),
        RecommendationStatus.OverQuota => In("vượt tỷ lệ", "over quota"),
        RecommendationStatus.TieForCouncil => In("hội đồng chọn", "tie for the council"),
        RecommendationStatus.NotEligible => In("không đủ điều kiện", "not eligible"),
        _ => In("chưa xác định", "undetermined"),
    };

    public string NotEligible(int count, int all) => In($"Không đủ điều kiện: {count} trên {all}.", $"Not eligible: {count} of {all}.");

    public string Holds(bool? holds) => holds switch
    {
        true => In("đạt", "holds"),
        false => In("không đạt", "fails"),
        _ => In("chưa rõ", "unknown"),
    };

    public string Gap(AwardGap gap)
    {
        var compared = $"{Figures.Of(gap.Value)} {gap.Operator} {Figures.Of(gap.Needed)}";
        return gap.Difference == 0m || gap.Operator is "==" or "!=" ? compared
            : gap.Value < gap.Needed ? In($"{compared}: thiếu {Figures.Of(gap.Difference)}", $"{compared}: short by {Figures.Of(gap.Difference)}")
            : In($"{compared}: vượt {Figures.Of(gap.Difference)}", $"{compared}: over by {Figures.Of(gap.Difference)}");
    }

    public string Requires(IEnumerable<string> awards) => In($"phải có: {List(awards)}", $"requires: {List(awards)}");

    public string Excludes(IEnumerable<string> awards) => In($"không cùng: {List(awards)}", $"excludes: {List(awards)}");

    public string Used(UsedItem item, CampaignNames names) => In(
        $"dùng {names.Name(item.List, this)} số {item.Item}: {Describe(item, names)}", $"uses up {names.Name(item.List, this)} no. {item.Item}: {Describe(item, names)}");

    public string BallotOf(BallotDefinition ballot) => In(
        $"bỏ phiếu: {ballot.Threshold} trên số {(ballot.Of == BallotBase.Members ? "ủy viên" : "người dự")}{(ballot.Quorum is null ? "" : $", có mặt {ballot.Quorum}")}",
        $"ballot: {ballot.Threshold} of {(ballot.Of == BallotBase.Members ? "the members" : "those present")}{(ballot.Quorum is null ? "" : $", {ballot.Quorum} present")}");

    public string FaultOfAward(string participant, string award, Fault fault) => In(
        $"đơn vị {participant}, danh hiệu '{award}': {fault.Describe(language)}",
        $"participant {participant}, award '{award}': {fault.Describe(language)}");

    public string SameRules(bool same) => same
        ? In("Quy tắc: đúng bản đã dùng.", "Rules: the same.") : In("Quy tắc: KHÁC bản đã dùng.", "Rules: NOT the same.");

    public string SameInputs(bool same) => same
        ? In("Dữ liệu: đúng bản đã dùng.", "Inputs: the same.") : In("Dữ liệu: KHÁC bản đã dùng.", "Inputs: NOT the same.");

    public string SameResults => In("Kết quả: mọi điểm, hạng và đề xuất như cũ.", "Results: every point, rank and recommendation is the same.");

    public string FirstDifference(DossierDifference difference) => In(
        $"Kết quả: chỗ khác đầu tiên là {difference.Path}: hồ sơ ghi {difference.Dossier ?? Figures.None}, nay ra {difference.Replayed ?? Figures.None}.",
        $"Results: the first difference is {difference.Path}: the dossier says {difference.Dossier ?? Figures.None}, now it is {difference.Replayed ?? Figures.None}.");

    public string ResultsAltered => In("Hồ sơ: phần kết quả đã bị sửa sau khi lập.", "Dossier: its results were altered after it was made.");

    public string DecisionAltered(string decision) => In($"Quyết định: {decision} đã bị sửa sau khi lập hồ sơ.", $"Decisions: {decision} was altered after the dossier was made.");

    public string DecisionsIntact => In("Quyết định: nguyên vẹn.", "Decisions: intact.");

    public string DecisionsChanged => In("Quyết định: có quyết định bị thêm, bớt hoặc đổi chỗ.", "Decisions: one was added, removed or moved.");

    public string DossierConfirmed => In("Hồ sơ được xác nhận.", "The dossier is confirmed.");

    public string DossierRefuted => In("Hồ sơ KHÔNG được xác nhận.", "The dossier is NOT confirmed.");

    private string Describe(UsedItem item, CampaignNames names) => List(item.Values.Select(v => names.Field(item.List, v.Key, v.Value, this)));
}
