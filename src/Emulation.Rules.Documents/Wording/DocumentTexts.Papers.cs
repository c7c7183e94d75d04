using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Papers;

namespace Emulation.Rules.Documents.Wording;

/// <summary>What papers say, whatever they are about.</summary>
internal sealed partial class DocumentTexts
{
    private const int ShownFingerprint = 12;

    public string LanguageCode => Language.Code;

    public string Country => In("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM");

    public string Motto => In("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");

    public string NumberOf(string? number, string symbol) =>
        In("Số: ", "No.: ") + (string.IsNullOrWhiteSpace(number) ? $"……{symbol}" : number);

    public string AuthorityToFillIn => In("(TÊN CƠ QUAN, TỔ CHỨC)", "(NAME OF THE AUTHORITY)");

    public string SignHere => In("(Ký, ghi rõ họ tên)", "(Signature and full name)");

    public string RecipientsHeading => In("Nơi nhận:", "Recipients:");

    public IReadOnlyList<string> UsualRecipients => [In("Như trên;", "As above;"), In("Lưu: VT.", "File.")];

    public static string Line(string name, string value) => $"{name}: {value}";

    public string OriginOf(PaperOrigin origin) => In(
        $"Lập từ bộ quy tắc {origin.Campaign}, phiên bản {origin.Version}; dấu kết quả "
            + $"{Short(origin.ResultFingerprint)}{OutcomeOf(origin)}.",
        $"Made from the rules {origin.Campaign}, version {origin.Version}; result {Short(origin.ResultFingerprint)}{OutcomeOf(origin)}.");

    private string OutcomeOf(PaperOrigin origin) => origin.OutcomeFingerprint is { } outcome
        ? In($"; dấu kết quả đã quyết định {Short(outcome)}", $"; decided outcome {Short(outcome)}")
        : "";

    // Phiếu chấm điểm
    public string SheetTitle => In("PHIẾU CHẤM ĐIỂM", "SCORE SHEET");

    public string SheetSymbol => In("/PCĐ-……", "");

    public string SheetOf(string name, string id) => Line(Participant, name == id ? name : $"{name} ({id})");

    public string Order => In("TT", "No.");

    /// <summary>A cluster with what it is, unless its name says that; a name that says it in Vietnamese is set apart in English.</summary>
    public string ClusterNamed(string cluster) =>
        Begins(cluster, Cluster) || (Language == Diagnostics.Language.Vietnamese && Begins(cluster, "Khối")) ? cluster
        : Begins(cluster, "Cụm") || Begins(cluster, "Khối") ? Line(Cluster, cluster)
        : $"{Cluster} {cluster}";

    private static bool Begins(string name, string word) => name.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    public string FiguresAre => In("Số liệu", "Figures");

    public string Maximum => In("Điểm tối đa", "Maximum");

    public string SelfAssessed => In("Tự chấm", "Self-assessed");

    public string Verified => In("Thẩm định", "Verified");

    public string Difference => In("Chênh lệch", "Difference");

    public string Points => In("Điểm", "Points");

    public string NotApplicableShort => In("không áp dụng", "not applicable");

    public string PercentOfMaximum => In("Đạt so với điểm tối đa", "Of the maximum");

    public string PlaceAmong(int? rank, int among) =>
        rank is null
            ? In($"Chưa có hạng (trên {Number(among)})", $"No place (of {Number(among)})")
            : In($"Hạng: {Number(rank)} trên {Number(among)}", $"Place: {Number(rank)} of {Number(among)}");

    public string GradeAndPlaceGoBy => In("Con số để xếp loại, xếp hạng", "Figures for grade and place");

    public string LostHeading => In("Điểm mất và lý do", "What was lost and why");

    public string NothingLost => In("Không mất điểm nào.", "Nothing was lost.");

    public string LostLine(LostPoints lost) =>
        $"{lost.Criterion}: {In("mất", "lost")} "
            + $"{PointsOnly(lost.Points)}{(lost.Reasons.Count == 0 ? "" : $" ({string.Join("; ", lost.Reasons)})")}.";

    public string LimitOf(SheetLine line) => line.Kind switch
    {
        CriterionKind.Base or CriterionKind.Bonus => Number(line.Limit),
        CriterionKind.Penalty => In($"trừ {Number(-line.Limit)}", $"{Number(line.Limit)}"),
    };

    public IReadOnlyList<string> SheetSigners(bool isCompared) =>
    [
        In("ĐƠN VỊ, CÁ NHÂN TỰ CHẤM", "SELF-ASSESSED BY"),
        isCompared ? In("TỔ THẨM ĐỊNH", "VERIFIED BY") : In("NGƯỜI CHẤM", "SCORED BY"),
        In("CHỦ TỊCH HỘI ĐỒNG", "CHAIR OF THE COUNCIL"),
    ];

    // Bảng tổng hợp
    public string SummaryTitle => In("BẢNG TỔNG HỢP KẾT QUẢ", "SUMMARY OF RESULTS");

    public string SummarySymbol => In("/BTH-……", "");

    public string SummaryCounts(int participants, int complete) => complete == participants
        ? In(
            $"{Number(participants)} đơn vị, cá nhân; mọi phiếu điểm đều đủ.",
            $"{Count(participants, "participant")}; every score sheet is complete.")
        : In(
            $"{Number(participants)} đơn vị, cá nhân; {Number(complete)} phiếu điểm đủ, {Number(participants - complete)} chưa đủ.",
            $"{Count(participants, "participant")}; {Number(complete)} complete, {Number(participants - complete)} not complete.");

    public string GradeCounts(IEnumerable<GradeCount> grades) =>
        Line(Grade, string.Join("; ", grades.Select(g => $"{g.Grade ?? NoGrade}: {Number(g.Count)}"))) + ".";

    public string NoGrade => In("chưa xếp loại", "no grade");

    public string BarLegend =>
        In(
            "Thanh điểm: phần tô đặc là điểm đạt được, phần còn lại là điểm mất như phiếu chấm điểm nêu; điểm thưởng không bù vào.",
            "Bars: the solid part was won, the rest is what was lost as the score sheet tells it; a bonus does not make up for it.");

    public string WonAndLost => In("Điểm đạt và điểm mất", "Won and lost");

    public string BarText(decimal won, decimal lost) =>
        In($"đạt {Number(won)}; mất {Number(lost)}", $"won {Number(won)}; lost {Number(lost)}");

    public string AwardsAndNotes => In("Đề nghị khen thưởng, ghi chú", "Awards, notes");

    public string AwardLine(AwardLine line)
    {
        var text = new StringBuilder(
            In(
                $"Ranh giới “{line.Award}”: {Number(line.Recommended)} được đề nghị ở trên",
                $"Line of “{line.Award}”: {Number(line.Recommended)} recommended above"));
        if (line.Chosen.Count > 0)
        {
            text.Append(In($"; bằng nhau, hội đồng đã chọn: {List(line.Chosen)}", $"; tied, chosen by the council: {List(line.Chosen)}"));
        }

        if (line.PassedOver.Count > 0)
        {
            text.Append(line.Chosen.Count > 0
                ? In($"; không chọn: {List(line.PassedOver)}", $"; not chosen: {List(line.PassedOver)}")
                : In(
                    $"; bằng nhau, hội đồng không chọn: {List(line.PassedOver)}",
                    $"; tied, not chosen by the council: {List(line.PassedOver)}"));
        }

        if (line.Tied.Count > 0)
        {
            text.Append(In($"; bằng nhau, hội đồng chọn: {List(line.Tied)}", $"; tied, for the council to choose: {List(line.Tied)}"));
        }

        return text.ToString();
    }

    public string DistributionTitle => In("Phân bố tổng điểm", "Distribution of totals");

    public string HowMany => In("Số lượng", "How many");

    public string BorderOf(string grade, decimal lowest) => In($"{grade}: từ {Number(lowest)}", $"{grade}: from {Number(lowest)}");

    public string LowestTotals(IEnumerable<GradeCount> borders) => In(
        $"Tổng điểm thấp nhất của mỗi loại trong kỳ này: "
            + $"{string.Join("; ", borders.Select(b => BorderOf(b.Grade!, b.LowestTotal!.Value)))}.",
        $"The lowest total with each grade this time: {string.Join("; ", borders.Select(b => BorderOf(b.Grade!, b.LowestTotal!.Value)))}.");

    public string BordersNote =>
        In("Vạch đứt: tổng điểm thấp nhất của mỗi loại trong kỳ này.", "Dashed lines: the lowest total with each grade this time.");

    public IReadOnlyList<string> SummarySigners => [In("NGƯỜI LẬP BIỂU", "PREPARED BY"), In("CHỦ TỊCH HỘI ĐỒNG", "CHAIR OF THE COUNCIL")];

    private static string Short(string fingerprint) => fingerprint[..Math.Min(ShownFingerprint, fingerprint.Length)];
}
