using Emulation.Rules.Awards;

namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string CouncilLead => In(
        "Thư viện chỉ đề nghị; hội đồng quyết định. Vạch đôi là ranh giới theo tỷ lệ khống chế của từng danh hiệu.", "The library recommends, the council decides. The double rule is the line of each award's quota.");

    public virtual string NoResults =>
        In(
            "Chưa có kết quả nào để xét. Hãy chấm và giữ một kết quả ở trang",
            "There is no result to decide about. Score and keep one on the page");

    public virtual string NoAwards =>
        In("Phong trào này không xét danh hiệu hay hình thức khen thưởng nào.", "This campaign has no awards.");

    public virtual string NotEligibleCount(int count) => In($"{count} không đủ điều kiện", $"{count} not eligible");

    public virtual string NoCandidates => In("Không có ai đủ điều kiện.", "Nobody is eligible.");

    public virtual string Recommended => In("Đề nghị", "Recommended");

    public virtual string Decision => In("Quyết định", "Decision");

    public virtual string Decide => In("Quyết định", "Decide");

    public virtual string DecideOn(string name, string award) => In($"Quyết định về {name}, {award}", $"Decide on {name}, {award}");

    public virtual string DecisionKept => In("Đã ghi quyết định.", "The decision is entered.");

    public virtual string OpenMatters => In("Còn chờ", "Still open");

    public virtual string Verdict => In("Hội đồng", "The council");

    public virtual string DecisionBasis => In("Căn cứ (văn bản, điều khoản)", "Basis (document, article)");

    public virtual string Votes => In("Số phiếu thuận", "Votes for");

    public virtual string Present => In("Có mặt", "Present");

    public virtual string Members => In("Tổng số thành viên", "All members");

    public virtual string BallotOf(BallotCount ballot)
    {
        ArgumentNullException.ThrowIfNull(ballot);
        return In(
            $"({ballot.Votes} phiếu thuận, {ballot.Present} có mặt, {ballot.Members} thành viên)",
            $"({ballot.Votes} votes for, {ballot.Present} present, {ballot.Members} members)");
    }

    public virtual string VerdictOf(CouncilVerdict verdict) => verdict switch
    {
        CouncilVerdict.Confirms => In("theo đề nghị", "as recommended"),
        CouncilVerdict.Changes => In("khác đề nghị", "otherwise than recommended"),
        CouncilVerdict.Refuses => In("không tặng", "not given"),
    };

    public virtual string StatusOf(RecommendationStatus status) => status switch
    {
        RecommendationStatus.Recommended => In("đề nghị tặng", "recommended"),
        RecommendationStatus.OverQuota => In("vượt tỷ lệ khống chế", "over the quota"),
        RecommendationStatus.TieForCouncil => In("bằng nhau ở ranh giới", "tied on the line"),
        RecommendationStatus.NotEligible => In("không đủ điều kiện", "not eligible"),
        RecommendationStatus.Undetermined => In("chưa xác định", "undetermined"),
        RecommendationStatus.Held => In("tạm dừng xét", "held"),
    };

    internal static string ClassOf(RecommendationStatus status) => status switch
    {
        RecommendationStatus.Recommended => "er-done",
        RecommendationStatus.TieForCouncil or RecommendationStatus.Held => "er-warning",
        RecommendationStatus.OverQuota or RecommendationStatus.NotEligible or RecommendationStatus.Undetermined => "",
    };
}
