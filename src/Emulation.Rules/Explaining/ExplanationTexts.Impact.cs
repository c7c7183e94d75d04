namespace Emulation.Rules.Explaining;

/// <summary>What an edit of the rules does.</summary>
public partial class ExplanationTexts
{
    /// <summary><c>undetermined</c></summary>
    public string Undetermined => In("chưa xác định", "undetermined");

    /// <summary><c>new</c></summary>
    public string Added => In("mới", "new");

    /// <summary><c>removed</c></summary>
    public string Removed => In("bỏ", "removed");

    /// <summary><c>no rule</c></summary>
    public string NoRule => In("không quy tắc nào", "no rule");

    /// <summary><c>adjusted by …</c></summary>
    public string AdjustedBy(string by) => In($"{by} điều chỉnh", $"adjusted by {by}");

    /// <summary><c>at most … → …</c></summary>
    public string OtherMaximum(decimal? before, decimal? after) => In(
        $"tối đa {Told(before)} → {Told(after)}", $"at most {Told(before)} → {Told(after)}");

    /// <summary><c>its parts are combined otherwise</c></summary>
    public string CombinedOtherwise => In("cộng các phần theo cách khác", "its parts are combined otherwise");

    /// <summary><c>rounded otherwise</c></summary>
    public string RoundedOtherwise => In("làm tròn khác trước", "rounded otherwise");

    /// <summary><c>))}: … → …</c></summary>
    public string DisqualificationChange(IEnumerable<string> before, IEnumerable<string> after, bool demotes) =>
        $"{(demotes ? In("hạ bậc", "demoted") : In("không xét", "disqualified"))}: {ListOrNone(before)} → {ListOrNone(after)}";

    /// <summary><c>grade rule: … → … (total …, …)</c></summary>
    public string GradeRuleChange(string before, string after, decimal total, decimal? percent) => In(
        $"quy tắc xếp loại: {before} → {after} (tổng điểm {Told(total)}, {ToldPercent(percent)})",
        $"grade rule: {before} → {after} (total {Told(total)}, {ToldPercent(percent)})");

    /// <summary><c>the quota of the grades; the grade earned is as before</c></summary>
    public string GradeQuotaMoved =>
        In("do tỷ lệ khống chế xếp loại; mức đạt theo điểm như cũ", "the quota of the grades; the grade earned is as before");

    /// <summary><c>own points and grade as before: others moved</c></summary>
    public string OthersMoved => In("điểm và xếp loại như cũ: đơn vị khác thay đổi", "own points and grade as before: others moved");

    /// <summary><c>own points and grade as before: places are worked out by other keys</c></summary>
    public string RankedOtherwise =>
        In("điểm và xếp loại như cũ: xếp hạng theo tiêu thức khác", "own points and grade as before: places are worked out by other keys");

    internal string NumberedOtherwise => In(
        "điểm và xếp loại như cũ: đánh số thứ hạng theo cách khác", "own points and grade as before: places are numbered otherwise");

    /// <summary>Both when they differ, or the one.</summary>
    public static string Change(string before, string after) => before == after ? after : $"{before} → {after}";

    /// <summary>A text of explanations.</summary>
    protected static string ListOrNone(IEnumerable<string> items) => List(items) is { Length: > 0 } list ? list : Figures.None;
}
