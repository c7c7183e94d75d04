using System.Globalization;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Explaining;

/// <summary>The words of explanations in one language. A host that writes explanations of its own adds its texts to them.</summary>
/// <param name="language">The reader's language.</param>
public partial class ExplanationTexts(Language language)
{
    /// <summary>The reader's language.</summary>
    public Language Language => language;

    /// <summary>
    /// How numbers are written: invariant, so that tables and data files agree, unless they are shown beside others that are written as the
    /// reader's language has them.
    /// </summary>
    public CultureInfo Numbers { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>What stands where there is no figure.</summary>
    public const string NoFigure = Figures.None;

    /// <summary>A number as people read it: invariant in both languages, so that tables and data files agree; a dash for none.</summary>
    public static string Figure(decimal? value) => Figures.Of(value);

    /// <inheritdoc cref="Figure(decimal?)"/>
    public static string Figure(int? value) => Figures.Of(value);

    /// <summary>A number out of the greatest there can be.</summary>
    public static string OutOf(decimal? value, decimal? most) => Figures.OutOf(value, most);

    /// <summary>A difference with its sign.</summary>
    public static string Signed(decimal value) => Figures.Signed(value);

    /// <summary>A number as these texts write it.</summary>
    internal string Told(decimal? value) => Figures.Written(value, Numbers);

    /// <summary>Points out of their maximum as these texts write them; the points alone where there is none.</summary>
    internal string ToldOutOf(decimal? points, decimal? maximum) =>
        maximum is null ? Told(points) : $"{Told(points)} / {Told(maximum)}";

    /// <summary>A percentage as these texts write it.</summary>
    internal string ToldPercent(decimal? value) => value is null ? Figures.None : $"{Told(value)} %";

    /// <summary>A value as these texts write it.</summary>
    internal string Told(IndicatorValue? value) => value?.Value is decimal number ? Told(number) : $"{value}";

    /// <summary>
    /// What has to be known beside a participant's figures, with semicolons between the notes; empty where there is nothing.
    /// </summary>
    public string NoteOf(ScoreSheet sheet, Standing standing, CampaignNames names)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(names);
        return ScoreNote.Of(sheet, standing, names, this);
    }

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

    /// <summary><c>no grade rule held</c></summary>
    public string NoGradeRuleHeld => In("không quy tắc xếp loại nào thỏa", "no grade rule held");

    /// <summary><c>no grade, missing …</c></summary>
    public string NoGradeWithout(IEnumerable<string> ids) => In($"chưa xếp loại, thiếu {List(ids)}", $"no grade, missing {List(ids)}");

    /// <summary><c>the council decides on …</c></summary>
    public string GradePending(string grade) => In($"chờ hội đồng xét {grade}", $"the council decides on {grade}");

    /// <summary><c>earned Excellent, beyond its quota</c></summary>
    public string GradeOverQuota(string grade) => In($"đạt {grade}, ngoài tỷ lệ khống chế", $"earned {grade}, beyond its quota");

    /// <summary><c>no</c></summary>
    public string YesOrNo(bool value) => value ? In("có", "yes") : In("không", "no");

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
        return rule.LabelIn(Language);
    }

    /// <summary>A condition of an award by its label in the reader's language; by its name where it has none.</summary>
    public string Label(AwardCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.LabelIn(Language);
    }

    /// <summary>A text of explanations.</summary>
    protected string In(string vietnamese, string english) => LocalizedText.FromPair(vietnamese, english).In(Language);

    /// <summary>A text of explanations, with holes.</summary>
    protected string In(VietnameseWords vietnamese, EnglishWords english) => LocalizedText.FromPair(vietnamese, english).In(Language);

    /// <summary><c>,</c></summary>
    protected static string List(IEnumerable<string> items) => string.Join(", ", items);

    /// <summary><c>… …s</c></summary>
    protected static LocalizedText Count(int count, string noun) => Pairs.Count(count, noun);
}
