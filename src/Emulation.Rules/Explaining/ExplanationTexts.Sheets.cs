using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>A score sheet line by line.</summary>
public partial class ExplanationTexts
{
    /// <summary><c>Criterion</c></summary>
    // A score sheet
    public string Criterion => In("Tiêu chí", "Criterion");

    /// <summary><c>Status</c></summary>
    public string Status => In("Trạng thái", "Status");

    /// <summary><c>Points</c></summary>
    public string Points => In("Điểm", "Points");

    /// <summary><c>Lost</c></summary>
    public string Lost => In("Mất", "Lost");

    /// <summary><c>Why</c></summary>
    public string Reason => In("Vì sao", "Why");

    /// <summary><c>Base</c></summary>
    public string BaseTotal => In("Điểm tiêu chí", "Base");

    /// <summary><c>Bonus</c></summary>
    public string BonusTotal => In("Điểm thưởng", "Bonus");

    /// <summary><c>Penalty</c></summary>
    public string PenaltyTotal => In("Điểm trừ", "Penalty");

    /// <summary><c>provisional</c></summary>
    public string Provisional => In("tạm tính", "provisional");

    /// <summary><c>provisional while others lack values</c></summary>
    public string ProvisionalForOthers => In("tạm tính vì có đơn vị khác thiếu số liệu", "provisional while others lack values");

    /// <summary><c>default</c></summary>
    public string Default => In("mặc định", "default");

    /// <param name="item">Which item, from 1.</param>
    /// <param name="points">What a rule gave it.</param>
    /// <param name="rule">The rule: the achievement the item is for, and whether it counts.</param>
    public string OfItem(int item, string points, RuleScore rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var achievement = rule.Achievement is null ? "" : $" \"{rule.Achievement}\"";
        var written = rule.CountedAs is null ? "" : In($", viết là \"{rule.CountedAs}\"", $", written \"{rule.CountedAs}\"");
        return In($"mục {item}{achievement}: {points}", $"item {item}{achievement}: {points}")
            + (rule.Counted
                ? ""
                : In(
                    $" (không tính: đã có mục khác cho cùng thành tích{written})",
                    $" (not counted: another item stands for the same{written})"));
    }

    /// <param name="name">The figure's name.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="missing">The names of what it lacks.</param>
    public string FigureLine(string name, FigureScore figure, IEnumerable<string> missing)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(missing);
        var reason =
            figure.Fault is { } fault
                ? fault.Describe(Language)
                : figure.Missing.Count > 0 ? Missing(missing) : figure.Provisional ? Provisional : "";
        return $"{name}: {Told(figure.Value)}{(reason.Length == 0 ? "" : $" ({reason})")}";
    }

    /// <summary>What people call it.</summary>
    public string Outside(OutsidePoints outside) => NullItems.Required(outside, nameof(outside)).Kind switch
    {
        CriterionKind.Base =>
            In(
                $"ngoài nhóm, vào điểm tiêu chí: {Told(outside.Points)}",
                $"outside the group, in the base: {Told(outside.Points)}"),
        CriterionKind.Bonus =>
            In(
                $"ngoài nhóm, vào điểm thưởng: {Told(outside.Points)}",
                $"outside the group, in the bonus: {Told(outside.Points)}"),
        CriterionKind.Penalty =>
            In(
                $"ngoài nhóm, vào điểm trừ: {Told(outside.Points)}",
                $"outside the group, in the penalty: {Told(outside.Points)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(outside)),
    };

    /// <summary><c>nothing is taken off</c></summary>
    public string NothingDeducted => In("không bị trừ điểm nào", "nothing is taken off");

    /// <summary><c>no rule held: 0 points</c></summary>
    public string NoRuleHeld => In("không quy tắc nào thỏa: 0 điểm", "no rule held: 0 points");

    /// <summary><c>no item of the list counts: 0 points</c>: there is none, or no rule holds for one.</summary>
    public string NoItemCounts => In("không mục nào trong danh sách được tính: 0 điểm", "no item of the list counts: 0 points");

    /// <summary><c>only the highest counts</c>, where a group or the rules of a criterion are taken one of.</summary>
    internal string OnlyOneCounts(CriterionDefinition criterion) =>
        (criterion.Combine == CombineMode.Max, criterion.Kind == CriterionKind.Penalty) switch
        {
            (true, false) => In("chỉ tính mức cao nhất", "only the highest counts"),
            (false, false) => In("chỉ tính mức thấp nhất", "only the lowest counts"),
            (true, true) => In("chỉ tính mức nhẹ nhất", "only the mildest counts"),
            (false, true) => In("chỉ tính mức nặng nhất", "only the worst counts"),
        };

    /// <summary>What people call it.</summary>
    public string StatusOf(CriterionStatus status) => status switch
    {
        CriterionStatus.Scored => In("đã chấm", "scored"),
        CriterionStatus.NotApplicable => In("không áp dụng", "not applicable"),
        CriterionStatus.NotEvaluated => In("chưa chấm", "not evaluated"),
        _ => In("lỗi", "faulted"),
    };

    /// <summary>What people call it.</summary>
    public string NotApplicable(NotApplicablePolicy? policy) => policy switch
    {
        NotApplicablePolicy.Full => In("không áp dụng: hưởng điểm tối đa", "does not apply: counts as full points"),
        NotApplicablePolicy.Zero => In("không áp dụng: 0 điểm", "does not apply: counts as 0 points"),
        _ => In("không áp dụng: không tính vào điểm tối đa", "does not apply: left out of the maximum"),
    };

    /// <summary><c>… limited to …</c></summary>
    public string Clamped(decimal raw, decimal points) => In(
        $"{Told(raw)} giới hạn còn {Told(points)}", $"{Told(raw)} limited to {Told(points)}");

    /// <summary><c>… rounded to …</c></summary>
    public string Rounded(decimal raw, decimal points) => In(
        $"{Told(raw)} làm tròn thành {Told(points)}", $"{Told(raw)} rounded to {Told(points)}");

    /// <summary><c>missing: …</c></summary>
    public string Missing(IEnumerable<string> names) => In($"thiếu: {List(names)}", $"missing: {List(names)}");

    /// <summary><c>legal basis: …</c></summary>
    public string Basis(IEnumerable<string> documents) => In($"căn cứ: {List(documents)}", $"legal basis: {List(documents)}");

    /// <summary><c>Still possible: … to …</c></summary>
    public string StillPossible(decimal low, decimal? high) => high is null
        ? In($"Còn có thể: từ {Told(low)} trở lên", $"Still possible: {Told(low)} and more")
        : In($"Còn có thể: từ {Told(low)} đến {Told(high)}", $"Still possible: {Told(low)} to {Told(high)}");
}
