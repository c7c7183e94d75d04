using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Explaining;

/// <summary>The words of explanations in one language. A host that writes explanations of its own adds its texts to them.</summary>
/// <param name="language">The reader's language.</param>
public partial class ExplanationTexts(Language language)
{
    /// <summary>The reader's language.</summary>
    public Language Language => language;

    /// <summary>What a kind of indicator takes, such as a number.</summary>
    public string KindOf(IndicatorType type) => ValueKinds.Of(type).In(Language);

    /// <summary><c>Rank</c></summary>
    public string Rank => In("Hạng", "Rank");

    /// <summary><c>Participant</c></summary>
    public string Participant => In("Đơn vị", "Participant");

    /// <summary><c>Name</c></summary>
    public string Name => In("Tên", "Name");

    /// <summary><c>Cluster</c></summary>
    public string Cluster => In("Cụm", "Cluster");

    /// <summary><c>Total</c></summary>
    public string Total => In("Tổng điểm", "Total");

    /// <summary><c>Grade</c></summary>
    public string Grade => In("Xếp loại", "Grade");

    /// <summary>A figure of the sheet by what people call it; what is none, as it is.</summary>
    public string FigureName(string id) => id switch
    {
        "total" => Total,
        "baseTotal" => BaseTotal,
        "bonusTotal" => BonusTotal,
        "penaltyTotal" => PenaltyTotal,
        "deductedTotal" => In("Tổng bị trừ", "Deducted"),
        "maxTotal" => In("Tổng tối đa", "Maximum"),
        "percent" => "%",
        "grade" => Grade,
        "rank" => Rank,
        "cluster" => Cluster,
        "clusterSize" => In("Số đơn vị trong cụm", "Size of the cluster"),
        "history" => In("Danh hiệu các năm trước", "Awards of earlier years"),
        _ => id,
    };

    /// <summary><c>and … more</c></summary>
    public string AndMore(int count) => In($"và {count} mục nữa", $"and {count} more");

    /// <summary><c>Note</c></summary>
    public string Note => In("Ghi chú", "Note");

    /// <summary><c>incomplete</c></summary>
    public string Incomplete => In("chưa đủ", "incomplete");

    /// <summary><c>the grade rules failed</c></summary>
    public string GradeFaulted => In("quy tắc xếp loại lỗi", "the grade rules failed");

    /// <summary><c>the council settles the place</c></summary>
    public string PlacePending => In("hạng chờ hội đồng", "the council settles the place");

    /// <summary><c>shared place</c></summary>
    public string PlaceShared => In("đồng hạng", "shared place");

    /// <summary><c>incomplete, missing …</c></summary>
    public string IncompleteWithout(IEnumerable<string> ids) => In($"chưa đủ, thiếu {List(ids)}", $"incomplete, missing {List(ids)}");

    /// <summary><c>faulted in …</c></summary>
    public string FaultedIn(IEnumerable<string> ids) => In($"lỗi ở {List(ids)}", $"faulted in {List(ids)}");

    /// <summary><c>no place, missing …</c></summary>
    public string NoPlaceWithout(IEnumerable<string> ids) => In($"chưa có hạng, thiếu {List(ids)}", $"no place, missing {List(ids)}");

    /// <summary><c>no grade, missing …</c></summary>
    public string NoGradeWithout(IEnumerable<string> ids) => In($"chưa xếp loại, thiếu {List(ids)}", $"no grade, missing {List(ids)}");

    /// <summary><c>the council decides on …</c></summary>
    public string GradePending(string grade) => In($"chờ hội đồng xét {grade}", $"the council decides on {grade}");

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
        var reason =
            figure.Fault is { } fault
                ? fault.Describe(Language)
                : figure.Missing.Count > 0 ? Missing(missing) : figure.Provisional ? Provisional : "";
        return $"{name}: {Figures.Of(figure.Value)}{(reason.Length == 0 ? "" : $" ({reason})")}";
    }

    /// <summary>What people call it.</summary>
    public string Outside(OutsidePoints outside) => outside.Kind switch
    {
        CriterionKind.Base =>
            In(
                $"ngoài nhóm, vào điểm tiêu chí: {Figures.Of(outside.Points)}",
                $"outside the group, in the base: {Figures.Of(outside.Points)}"),
        CriterionKind.Bonus =>
            In(
                $"ngoài nhóm, vào điểm thưởng: {Figures.Of(outside.Points)}",
                $"outside the group, in the bonus: {Figures.Of(outside.Points)}"),
        CriterionKind.Penalty =>
            In(
                $"ngoài nhóm, vào điểm trừ: {Figures.Of(outside.Points)}",
                $"outside the group, in the penalty: {Figures.Of(outside.Points)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(outside)),
    };

    /// <summary><c>nothing is taken off</c></summary>
    public string NothingDeducted => In("không bị trừ điểm nào", "nothing is taken off");

    /// <summary><c>no rule held: 0 points</c></summary>
    public string NoRuleHeld => In("không quy tắc nào thỏa: 0 điểm", "no rule held: 0 points");

    /// <summary><c>no</c></summary>
    public string YesOrNo(bool value) => value ? In("có", "yes") : In("không", "no");

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
        $"{Figures.Of(raw)} giới hạn còn {Figures.Of(points)}", $"{Figures.Of(raw)} limited to {Figures.Of(points)}");

    /// <summary><c>… rounded to …</c></summary>
    public string Rounded(decimal raw, decimal points) => In(
        $"{Figures.Of(raw)} làm tròn thành {Figures.Of(points)}", $"{Figures.Of(raw)} rounded to {Figures.Of(points)}");

    /// <summary><c>missing: …</c></summary>
    public string Missing(IEnumerable<string> names) => In($"thiếu: {List(names)}", $"missing: {List(names)}");

    /// <summary><c>legal basis: …</c></summary>
    public string Basis(IEnumerable<string> documents) => In($"căn cứ: {List(documents)}", $"legal basis: {List(documents)}");

    /// <summary><c>Still possible: … to …</c></summary>
    public string StillPossible(decimal low, decimal? high) => high is null
        ? In($"Còn có thể: từ {Figures.Of(low)} trở lên", $"Still possible: {Figures.Of(low)} and more")
        : In($"Còn có thể: từ {Figures.Of(low)} đến {Figures.Of(high)}", $"Still possible: {Figures.Of(low)} to {Figures.Of(high)}");

    /// <summary><c>earned: …</c></summary>
    public string Earned(string grade) => In($"theo điểm: {grade}", $"earned: {grade}");

    /// <summary><c>Rank: … of …</c></summary>
    public string Place(int? rank, int among) => In($"Hạng: {Figures.Of(rank)} trên {among}", $"Rank: {Figures.Of(rank)} of {among}");

    /// <summary><c>Default values: …</c></summary>
    public string DefaultsOf(IEnumerable<string> names) => In($"Giá trị mặc định: {List(names)}", $"Default values: {List(names)}");

    /// <summary>A rule by its label in the reader's language; by its name where it has none.</summary>
    public string Label(RuleScore rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return In(rule.Label, rule.LabelEnglish);
    }

    /// <summary>A condition of an award by its label in the reader's language; by its name where it has none.</summary>
    public string Label(AwardCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return In(condition.Label, condition.LabelEnglish);
    }

    /// <summary>A text of explanations.</summary>
    protected string In(string vietnamese, string english) => Language == Language.Vietnamese ? vietnamese : english;

    /// <summary><c>,</c></summary>
    protected static string List(IEnumerable<string> items) => string.Join(", ", items);

    /// <summary><c>… …s</c></summary>
    protected static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
