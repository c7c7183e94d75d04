using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Replay;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Output;

/// <summary>Awards, decisions and dossiers.</summary>
internal sealed partial class Texts
{
    public string AboutHistory => In(
        "Danh hiệu các năm trước: .xlsx hoặc CSV có cột participant, award, year. Ai không có dòng nào là chưa từng được.",
        "Awards of earlier years: .xlsx or CSV with the columns participant, award, year. Whoever has no row never had one.");

    public string AboutDecisions => In(
        "Quyết định của hội đồng (JSON): kết quả in ra là sau khi quyết định.",
        "The council's decisions (JSON): what is printed is what holds once they have taken effect.");

    public string DecisionsWithoutWhatIf => In(
        "--decisions không dùng cùng --what-if: hội đồng quyết định trên số liệu đã nộp.",
        "--decisions does not go with --what-if: a council decides on what was submitted.");

    public string HistoryNeedsDecisions => In(
        "--format history cần --decisions: lịch sử chỉ ghi danh hiệu đã quyết định trao.",
        "--format history needs --decisions: a history holds what was decided to be given.");

    public string HistoryNeedsYear => In(
        "--format history cần năm xét: ghi 'year' trong campaign.json.",
        "--format history needs the year judged: give 'year' in campaign.json.");

    /// <summary>Which awards are recommended and not decided, and so in no history; null where there are none.</summary>
    public string? NotInHistory(Outcome outcome)
    {
        var open = outcome.Awards.Where(award => award.Result == AwardResult.Proposed)
            .CountBy(award => award.Award, StringComparer.Ordinal)
            .ToList();
        var awards = string.Join(", ", open.Select(award => $"{award.Key} ({award.Value})"));
        return open.Count == 0 ? null : In(
            $"Ghi chú: đã đề xuất mà chưa có quyết định nên không có trong lịch sử: {awards}.",
            $"Note: recommended but not decided, and so not in the history: {awards}.");
    }

    public string Result => In("Kết quả", "Result");

    public string ResultOf(AwardResult result) => result switch
    {
        AwardResult.Proposed => In("chưa quyết định", "not decided"),
        AwardResult.Given => In("trao", "given"),
        AwardResult.NotGiven => In("không trao", "not given"),
        AwardResult.Open => In("còn chờ", "open"),
    };

    public string OutcomeAltered => In(
        "Hồ sơ: phần kết quả sau quyết định đã bị sửa sau khi lập.", "Dossier: what the decisions come to was altered after it was made.");

    public string DecisionFault(Diagnostic fault) => In(
        $"Quyết định không có cơ sở: {fault.Code}: {fault.Message}", $"Decisions not well founded: {fault.Code}: {fault.Message}");

    public string AboutVerify => In(
        "Chấm lại một hồ sơ và cho biết mọi điểm, hạng, đề xuất có còn như cũ không; nếu không, chỗ khác đầu tiên.",
        "Replays a dossier and says whether every point, rank and recommendation comes out the same; if not, the first difference.");

    public string AboutDossier => In("Hồ sơ do score --format dossier viết ra.", "A dossier that score --format dossier wrote.");

    public string NoDossier(string file, Diagnostic why)
    {
        var (line, column) = (why.Position.Line, why.Position.Column);
        var hint = why.Hint is { } mend ? $" {mend.In(Language)}" : "";
        return In(
            $"'{file}' không phải hồ sơ đọc được: dòng {line}, cột {column}: {why.Message}{hint}",
            $"'{file}' is no dossier that can be read: line {line}, column {column}: {why.Message}{hint}");
    }

    public string FaultOfAward(string participant, string award, Fault fault) => In(
        $"đơn vị {participant}, danh hiệu '{award}': {fault.Describe(Language)}",
        $"participant {participant}, award '{award}': {fault.Describe(Language)}");

    public string SameRules(bool same) => same
        ? In("Quy tắc: đúng bản đã dùng.", "Rules: the same.") : In("Quy tắc: KHÁC bản đã dùng.", "Rules: NOT the same.");

    public string SameInputs(bool same) => same
        ? In("Dữ liệu: đúng bản đã dùng.", "Inputs: the same.") : In("Dữ liệu: KHÁC bản đã dùng.", "Inputs: NOT the same.");

    public string SameResults =>
        In("Kết quả: mọi điểm, hạng và đề xuất như cũ.", "Results: every point, rank and recommendation is the same.");

    public string FirstDifference(DossierDifference difference) => In(
        $"Kết quả: chỗ khác đầu tiên là {difference.Path}: hồ sơ ghi {difference.Dossier ?? NoFigure}, nay ra "
            + $"{difference.Replayed ?? NoFigure}.",
        $"Results: the first difference is {difference.Path}: the dossier says {difference.Dossier ?? NoFigure}, now it is "
            + $"{difference.Replayed ?? NoFigure}.");

    public string ResultsAltered =>
        In("Hồ sơ: phần kết quả đã bị sửa sau khi lập.", "Dossier: its results were altered after it was made.");

    public string DecisionAltered(string decision) =>
        In($"Quyết định: {decision} đã bị sửa sau khi lập hồ sơ.", $"Decisions: {decision} was altered after the dossier was made.");

    public string DecisionsIntact => In("Quyết định: nguyên vẹn.", "Decisions: intact.");

    public string DecisionsChanged =>
        In("Quyết định: có quyết định bị thêm, bớt hoặc đổi chỗ.", "Decisions: one was added, removed or moved.");

    public string DossierConfirmed => In("Hồ sơ được xác nhận.", "The dossier is confirmed.");

    public string DossierRefuted => In("Hồ sơ KHÔNG được xác nhận.", "The dossier is NOT confirmed.");
}
