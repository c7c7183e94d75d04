using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Store.Results;

namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string NoPeriods =>
        In("Chưa có kỳ nào có số liệu. Hãy mở một kỳ ở trang", "There is no period with figures yet. Open one on the page");

    public virtual string ScoreNow => In("Chấm điểm", "Score");

    public virtual string Period => In("Kỳ", "Period");

    public virtual string WhichFigures => In("Số liệu", "Figures");

    public virtual string AsTheyAre => In("như hiện có", "as they are");

    public virtual string Score => In("Chấm", "Score");

    public virtual string Keep => In("Giữ kết quả này", "Keep this result");

    public virtual string KeptResults => In("Kết quả đã giữ", "Kept results");

    public virtual string ResultOf(long id, string period) => In($"Kết quả số {id}, kỳ {period}", $"Result {id}, period {period}");

    public virtual string Corrects => In("Đính chính cho", "Corrects");

    public virtual string CorrectionOf(long id) => In($"đính chính kết quả số {id}", $"corrects result {id}");

    public virtual string CorrectedBy(long id) => In($"kết quả số {id} đính chính", $"corrected by result {id}");

    public virtual string PublishedBeside(string other) => In(
        $"{other}, đã công bố và kết quả này không đính chính nó: công bố thì cả hai cùng có giá trị. Để đính chính: chấm lại, chọn kết "
            + $"quả ấy ở '{Corrects}', giữ rồi công bố.",
        $"{other}, is published already and this one does not correct it: once published, both stand. To correct it, score again, choose "
            + $"it under '{Corrects}', keep and publish that.");

    public virtual string CorrectedBefore(long id, long other) => In(
        $"Kết quả số {id} đã được kết quả số {other} đính chính, nên không công bố được kết quả này nữa. Để đính chính tiếp: chấm lại, "
            + $"chọn kết quả số {other} ở '{Corrects}', giữ rồi công bố.",
        $"Result {id} is corrected by result {other} already, so this one cannot be published any more. To correct it further, score "
            + $"again, choose result {other} under '{Corrects}', keep and publish that.");

    public virtual string PapersOf(long id, string period) =>
        In($"Kết quả số {id}, kỳ {period}: giấy tờ", $"Result {id}, period {period}: papers");

    public virtual string CorrectsByOtherRules(long corrected, string before, string now) => In(
        $"Kết quả số {corrected} được chấm theo quy tắc phiên bản {before}, kết quả này theo phiên bản {now}: điểm có thể khác vì quy tắc, "
            + $"không chỉ vì số liệu.",
        $"Result {corrected} was scored by version {before} of the rules, this one by version {now}: points may differ because of the "
            + $"rules, not of the figures alone.");

    public virtual string NoSuchResult(long id) => In(
        $"Phong trào này không có kết quả số {id}.", $"This campaign has no result {id}.");

    public virtual string Standings => In("Bảng xếp hạng", "Standings");

    public virtual string Rank => In("Hạng", "Place");

    public virtual string Total => In("Tổng điểm", "Total");

    public virtual string Grade => In("Xếp loại", "Grade");

    public virtual string NoGrade => In("chưa xếp loại", "no grade");

    public virtual string AwardsAndNotes => In("Đề nghị, ghi chú", "Awards, notes");

    public virtual string TiedOnLine(string award, string cluster, string names) => In(
        $"{award}{(cluster.Length > 0 ? $" ({cluster})" : "")}: bằng nhau ở ranh giới, hội đồng quyết định: {names}",
        $"{award}{(cluster.Length > 0 ? $" ({cluster})" : "")}: tied on the line, the council decides: {names}");

    public virtual string Distribution => In("Phân bố tổng điểm", "Distribution of totals");

    public virtual string NoDistribution =>
        In("Chưa đơn vị nào có đủ số liệu để tính tổng điểm.", "Nobody has all the figures a total takes yet.");

    /// <summary>What can be done in the studio where a result is too large to be kept.</summary>
    public virtual LocalizedText ResultTooLarge => LocalizedText.FromPair(
        "Bảng xếp hạng và phiếu điểm vẫn xem được ở đây. Để giữ kết quả: nếu thi đua xét trong từng cụm, hãy mở mỗi nhóm cụm một kỳ ở "
            + "trang Số liệu rồi chấm từng kỳ; nếu xét chung, hãy nhờ người quản trị chạy lệnh "
            + "emulation-rules score THƯ-MỤC --data TỆP --format json --out ket-qua.json.",
        "Standings and sheets can still be read here. To keep the result: where emulation is within clusters, open a period for each group "
            + "of clusters on the page Figures and score them one by one; where it is among all, have an administrator run "
            + "emulation-rules score FOLDER --data FILE --format json --out result.json.");

    public virtual string DistributionText(TotalsDistribution distribution)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        var bins = string.Join("; ", distribution.Bins.Where(bin => bin.Count > 0).Select(bin => In(
            $"{Number(bin.From)} đến {Number(bin.To)}: {bin.Count}", $"{Number(bin.From)} to {Number(bin.To)}: {bin.Count}")));
        return $"{Distribution}. {bins}";
    }

    public virtual string PickOne => In("Chọn một đơn vị để xem phiếu chấm điểm.", "Pick a participant to see the score sheet.");

    public virtual string RankAmong(int rank, int among) => In($"hạng {rank} trong {among}", $"place {rank} of {among}");

    public virtual string Limit => In("Tối đa", "Limit");

    public virtual string ParticipantCount(int count) => count == 1
        ? In("1 đơn vị", "1 participant")
        : In($"{count} đơn vị", $"{count} participants");

    public virtual string DecisionCount(int count) =>
        count == 1
            ? In("1 quyết định của hội đồng", "1 decision of the council")
            : In($"{count} quyết định của hội đồng", $"{count} decisions of the council");

    public virtual string Paper => In("Giấy tờ", "Paper");

    public virtual string NobodyScored(string period) => In(
        $"Chưa đơn vị nào có số liệu như vậy trong kỳ {period}, nên chưa có gì để chấm.",
        $"Nobody has such figures in period {period} yet: there is nothing to score.");

    public virtual string LeftOut(int count, string names) => In(
        $"{count} đơn vị không được chấm, vì chưa có số liệu hoặc số liệu chưa đến giai đoạn đã chọn: {names}.",
        $"Not scored, being without figures or not yet at the stage chosen: {names} ({count}).");

    public virtual string AcceptedNext => In(
        "Việc tiếp theo: sửa số liệu của đơn vị, chấm lại ở trên, rồi giữ làm kết quả đính chính kết quả này.",
        "What follows: mend the figures, score again above, and keep that as a correction of this result.");

    public virtual string HeadOfPapers => In("Thể thức giấy tờ: số, địa danh, nơi nhận", "Head of the papers: number, place, recipients");

    public virtual string HeadOfPapersHelp => In(
        "Điền trước khi mở giấy tờ ở dưới. Ô nào để trống thì giấy tờ chừa chỗ điền tay; những gì ghi ở đây không lưu lại.",
        "Fill in before you open a paper below. What is left empty is left to be filled in by hand; nothing of it is kept.");

    public virtual string PaperAuthority => In("Cơ quan ban hành", "Issuing authority");

    public virtual string PaperParentAuthority => In("Cơ quan chủ quản", "Authority above it");

    public virtual string PaperNumber => In("Số, ký hiệu", "Number and symbol");

    public virtual string PaperPlace => In("Địa danh", "Place");

    public virtual string PaperDate => In("Ngày văn bản", "Day");

    public virtual string PaperAddressee => In("Kính gửi (tờ trình)", "Addressed to (submission)");

    public virtual string PaperRecipients => In("Nơi nhận (tờ trình), mỗi dòng một nơi", "Recipients (submission), one a line");

    public virtual string ToPrint => In("Để in", "To print");

    public virtual string ToEdit => In("Để sửa", "To edit");

    public virtual string Open => In("Mở", "Open");

    public virtual string Workbook => In("Sổ kết quả", "Workbook of results");

    public virtual string AwardsGiven => In("Danh hiệu đã trao, cho các năm sau", "Awards given, for later years");

    public virtual string Dossier => In("Hồ sơ để chấm lại", "Dossier to be replayed");

    public virtual string PaperOf(ReportKind kind) => kind switch
    {
        ReportKind.Sheet => In("Phiếu chấm điểm", "Score sheets"),
        ReportKind.Summary => In("Bảng tổng hợp kết quả", "Summary of results"),
        ReportKind.Minutes => In("Biên bản họp hội đồng", "Minutes of the council"),
        ReportKind.Submission => In("Tờ trình", "Submission"),
    };

    public virtual string PublicationNote => In("Công bố theo (số quyết định, ghi chú)", "Published by (number of the decision, note)");

    public virtual string Undecided(int count) => In(
        $"Hội đồng chưa quyết định {count} đề nghị hoặc xếp loại. Công bố rồi thì không quyết định được nữa.",
        $"Recommendations or grades the council has not decided on: {count}. Once published they cannot be decided any more.");

    public virtual string ResultPublishedBy(string stamp) => In($"Công bố: {stamp}", $"Published: {stamp}");

    public virtual string PublishResult => In("Công bố kết quả", "Publish the result");

    public virtual string StateOf(ResultState state) => state switch
    {
        ResultState.Open => In("hội đồng đang xét", "with the council"),
        ResultState.Published => In("đã công bố", "published"),
    };

    public virtual string StateOf(AppealState state) => state switch
    {
        AppealState.Open => In("chờ trả lời", "waits for an answer"),
        AppealState.Accepted => In("chấp nhận", "accepted"),
        AppealState.Rejected => In("không chấp nhận", "rejected"),
    };

    public virtual string Appeals => In("Kiến nghị", "Appeals");

    public virtual string NoAppeals => In("Chưa có kiến nghị nào.", "There are none.");

    public virtual string AppealText => In("Nội dung kiến nghị", "What it objects to");

    public virtual string OpenAppeal => In("Gửi kiến nghị", "Appeal");

    public virtual string Answer => In("Trả lời", "Answer");

    public virtual string Accept => In("Chấp nhận", "Accept");

    public virtual string Reject => In("Không chấp nhận", "Reject");
}
