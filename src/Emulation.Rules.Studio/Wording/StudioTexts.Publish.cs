using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string NothingToPublish =>
        In("Không có bản thảo nào. Hãy viết một bản thảo ở trang", "There is no draft. Begin one on the page");

    public virtual string PublishedNext => In(
        "Đã có quy tắc ban hành: mở kỳ và nhập số liệu ở trang", "Rules are published: open a period and enter figures on the page");

    public virtual string CheckNow => In("Kiểm tra trước khi ban hành", "Check before publishing");

    public virtual string Checking => In("Đang kiểm tra quy tắc, ví dụ và ai thay đổi…", "Checking rules, worked examples and who moves…");

    public virtual string CanBePublished => In("Có thể ban hành.", "It can be published.");

    public virtual string CasesPassed(int passed, int all) => all == 0
        ? In("Không có ví dụ kiểm chứng nào.", "There are no worked examples.")
        : In($"Ví dụ kiểm chứng: {passed} trên {all} đúng.", $"Worked examples: {passed} of {all} hold.");

    public virtual string CaseDifference(Emulation.Rules.Cases.CaseDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var rules = difference.Rules.Count > 0 ? $" ({string.Join(", ", difference.Rules)})" : "";
        var (expected, got) = FiguresOf(difference);
        return In($"cần {expected}, được {got}{rules}", $"expected {expected}, got {got}{rules}");
    }

    /// <summary>What was expected and what came out; grades and recommendations are words, whatever they look like.</summary>
    internal (string Expected, string Got) FiguresOf(Emulation.Rules.Cases.CaseDifference difference) =>
        difference.Expectation.What == "grade" || difference.Expectation.What.StartsWith("awards/", StringComparison.Ordinal)
            ? (difference.Expected, difference.Got)
            : (FigureIn(difference.Expected), FigureIn(difference.Got));

    public virtual string ImpactLine(PublicationImpact impact)
    {
        ArgumentNullException.ThrowIfNull(impact);
        if (impact.Against is null || impact.Period is null || impact.Participants == 0)
        {
            return In("Chưa có số liệu để so sánh.", "No figures to compare by.");
        }

        if (impact.DataProblems > 0)
        {
            return In(
                $"Số liệu kỳ {impact.Period} có {impact.DataProblems} vướng mắc nên không so sánh được.",
                $"Figures of {impact.Period} have {impact.DataProblems} problems; nothing was compared.");
        }

        return In(
            $"So với {impact.Against}, kỳ {impact.Period}: {impact.TotalChanges} trên {impact.Participants} đơn vị đổi điểm (nhiều nhất "
                + $"{Number(impact.LargestShift)}), {impact.GradeChanges} đổi xếp loại, {impact.RankChanges} đổi hạng, "
                    + $"{impact.AwardChanges} đổi đề nghị.",
            $"Against {impact.Against}, period {impact.Period}: {impact.TotalChanges} of {impact.Participants} have another total (at "
                + $"most {Number(impact.LargestShift)}), {impact.GradeChanges} another grade, {impact.RankChanges} another place, "
                    + $"{impact.AwardChanges} another recommendation.");
    }

    public virtual string NoteForAll =>
        In(
            "Sửa gì, vì sao (bắt buộc khi trình, ban hành, trả lại hoặc bỏ)",
            "What changed and why (needed to submit, publish, return or give up)");

    public virtual string SubmitForApproval => In("Trình duyệt", "Submit for approval");

    public virtual string Approve => In("Duyệt", "Approve");

    public virtual string Return => In("Trả lại", "Return");

    public virtual string PublishNow => In("Ban hành", "Publish");

    public virtual string Discard => In("Bỏ bản thảo", "Give up");

    public virtual string PublishedNow(string version) => In($"Đã ban hành phiên bản {version}.", $"Version {version} is published.");

    public virtual string SubmittedBy(string stamp) => In($"Trình: {stamp}", $"Submitted: {stamp}");

    public virtual string ApprovedBy(string stamp) => In($"Duyệt: {stamp}", $"Approved: {stamp}");

    public virtual string VersionTitle => In("Phiên bản", "Version");

    public virtual string NoVersions => In("Chưa ban hành phiên bản nào.", "No version was published yet.");

    public virtual string Effective => In("Áp dụng", "In force");

    public virtual string WhoMoved => In("Ai thay đổi", "Who moved");

    public virtual string ReplacedBy(string version) => In($"{version} thay thế", $"replaced by {version}");

    public virtual string Restore => In("Khôi phục", "Restore");

    public virtual string RestoreOne(string version) => In($"Khôi phục phiên bản {version}", $"Restore version {version}");

    public virtual string NewVersionNumber => In("Số phiên bản mới", "New version number");

    public virtual string Difference => In("Khác nhau giữa hai bản", "Difference between two");

    public virtual string NoDifference => In("Hai bản giống nhau.", "They are the same.");
}
