using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Wording;

/// <summary>Every text of spreadsheets and papers, in both languages.</summary>
internal sealed partial class DocumentTexts(Language language)
{
    public Language Language => language;

    public string YesOrNo(bool value) => value ? In("có", "yes") : In("không", "no");

    public string Participant => In("Đơn vị, cá nhân", "Participant");

    public string ParticipantId => In("Mã đơn vị", "Participant's id");

    public string Name => In("Tên", "Name");

    public string Cluster => In("Cụm", "Cluster");

    public string Rank => In("Hạng", "Rank");

    public string Total => In("Tổng điểm", "Total");

    public string Percent => In("Tỷ lệ (%)", "Per cent");

    public string BaseTotal => In("Điểm tiêu chí", "Base");

    public string BonusTotal => In("Điểm thưởng", "Bonus");

    public string PenaltyTotal => In("Điểm trừ", "Penalty");

    public string Grade => In("Xếp loại", "Grade");

    public string Note => In("Ghi chú", "Note");

    public string Status => In("Trạng thái", "Status");

    public string Award => In("Danh hiệu, hình thức khen thưởng", "Award");

    public string Criterion => In("Tiêu chí", "Criterion");

    public string Basis => In("Căn cứ", "Legal basis");

    public string Reason => In("Lý do", "Reason");

    public string Everyone => In("Toàn bộ", "Everyone");

    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public string StatusOf(SheetStatus status) => status switch
    {
        SheetStatus.Complete => In("đủ", "complete"),
        SheetStatus.Incomplete => In("chưa đủ số liệu", "incomplete"),
        SheetStatus.Faulted => In("quy tắc lỗi", "faulted"),
    };

    public string StatusOf(CriterionStatus status) => status switch
    {
        CriterionStatus.Scored => In("đã chấm", "scored"),
        CriterionStatus.NotApplicable => In("không áp dụng", "not applicable"),
        CriterionStatus.NotEvaluated => In("chưa chấm", "not evaluated"),
        CriterionStatus.Faulted => In("quy tắc lỗi", "faulted"),
    };

    public string StatusOf(RecommendationStatus status) => status switch
    {
        RecommendationStatus.Recommended => In("đề nghị", "recommended"),
        RecommendationStatus.OverQuota => In("vượt tỷ lệ khống chế", "over the quota"),
        RecommendationStatus.TieForCouncil => In("bằng nhau, hội đồng chọn", "tied, for the council"),
        RecommendationStatus.NotEligible => In("không đủ điều kiện", "not eligible"),
        RecommendationStatus.Undetermined => In("chưa xác định", "undetermined"),
        RecommendationStatus.Held => In("tạm dừng xét", "held"),
    };

    public string StageOf(SubmissionStage stage) => stage switch
    {
        SubmissionStage.Self => In("tự chấm", "self-assessed"),
        SubmissionStage.Verified => In("đã thẩm định", "verified"),
        SubmissionStage.Final => In("hội đồng quyết định", "final"),
    };

    public string NotApplicable(NotApplicablePolicy? policy) => policy switch
    {
        NotApplicablePolicy.Full => In("không áp dụng: hưởng điểm tối đa", "does not apply: counts as full points"),
        NotApplicablePolicy.Zero => In("không áp dụng: 0 điểm", "does not apply: counts as 0 points"),
        NotApplicablePolicy.Exclude or null => In("không áp dụng: không tính vào điểm tối đa", "does not apply: left out of the maximum"),
    };

    private string In(string vietnamese, string english) => Pairs.Text(vietnamese, english).In(language);

    private string In(VietnameseWords vietnamese, EnglishWords english) => Pairs.Text(vietnamese, english).In(language);

    private static string List(IEnumerable<string> items) => string.Join(", ", items);

    private static LocalizedText Count(int count, string noun) => Pairs.Count(count, noun);
}
