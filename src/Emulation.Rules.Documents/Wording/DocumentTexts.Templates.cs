using Emulation.Rules.Definitions;

namespace Emulation.Rules.Documents.Wording;

/// <summary>Sheets to be filled in.</summary>
internal sealed partial class DocumentTexts
{
    public string GivenSheet => In("Danh hiệu đã trao", "Awards given");

    public string FiguresSheet => In("Số liệu", "Figures");

    public string GuideSheet => In("Hướng dẫn", "Guide");

    public string ChoicesSheet => In("Danh mục", "Choices");

    public IReadOnlyList<string> VerticalHeader =>
        [In("Mã số liệu", "Id of the indicator"), In("Số liệu", "Indicator"), In("Đơn vị tính", "Unit"), In("Giá trị", "Value")];

    public IReadOnlyList<string> GuideHeader =>
        [In("Tên [mã]", "Name [id]"), In("Trang", "Sheet"), In("Nhập gì", "What to enter"), In("Căn cứ", "Legal basis")];

    public string DocumentsHeading => In("Văn bản căn cứ", "The documents");

    public string EnterParticipant => In("Mã của đơn vị, cá nhân; mỗi mã một lần.", "The participant's id; each only once.");

    public string EnterParticipantOfItem => In(
        "Mã của đơn vị, cá nhân như ở trang “Số liệu”; mỗi mục một dòng, lặp lại mã.",
        "The participant's id as on the sheet “Figures”; a row for each item, the id again in each.");

    public string EnterName => In("Tên để in trên phiếu; để trống thì in mã.", "The name to be printed; left empty, the id is.");

    public string EnterCluster => In("Cụm, khối thi đua.", "The cluster.");

    public string ChooseOne(IEnumerable<string> names) => In($"Chọn một trong: {List(names)}.", $"Choose one of: {List(names)}.");

    public string EnterKind(IndicatorType type) => type switch
    {
        IndicatorType.Number => In("Nhập một số.", "Enter a number."),
        IndicatorType.Integer => In("Nhập một số nguyên.", "Enter a whole number."),
        IndicatorType.Boolean => In("Chọn có hoặc không.", "Choose yes or no."),
        IndicatorType.Text => In("Nhập văn bản.", "Enter a text."),
        IndicatorType.Date => In("Nhập một ngày, như 31/12/2026.", "Enter a date, such as 2026-12-31."),
        IndicatorType.Choice => In("Chọn trong danh sách.", "Choose from the list."),
        IndicatorType.List => In("Ghi ở trang riêng.", "Entered on a sheet of its own."),
    };

    public string UnitIs(string unit) => In($"đơn vị tính: {unit}", $"unit: {unit}");

    public static bool UnitIsPercent(string? unit) => unit?.Trim() == "%";

    public string PercentAsNumber => In("Nhập 95 cho 95%, không nhập dấu %.", "Enter 95 for 95 %, without the sign.");

    public string Between(decimal? low, decimal? high) => (low, high) switch
    {
        (null, _) => In($"nhiều nhất {Number(high)}", $"at most {Number(high)}"),
        (_, null) => In($"ít nhất {Number(low)}", $"at least {Number(low)}"),
        _ => In($"từ {Number(low)} đến {Number(high)}", $"{Number(low)} to {Number(high)}"),
    };

    public string AtMostDecimals(int count) => In($"nhiều nhất {count} chữ số lẻ", $"at most {Count(count, "decimal")}");

    public string LeftEmpty(string value) =>
        value.Length == 0
            ? In("Có thể để trống.", "May stay empty.")
            : In($"Để trống thì tính là {value}.", $"Left empty it counts as {value}.");

    public string MissingIsNotZero => In("Để trống là chưa có số liệu, không phải 0.", "Left empty it is missing, which is not 0.");

    public string EvidenceNeeded => In("Cần kèm minh chứng.", "Evidence is required.");

    public IReadOnlyList<string> HowToFillIn(TemplateLayout layout, IEnumerable<string> lists)
    {
        var first = layout == TemplateLayout.Wide
            ? In(
                $"Trang “{FiguresSheet}”: mỗi đơn vị một dòng, từ dòng 4. Giữ nguyên ba dòng đầu (tên, đơn vị tính, mã).",
                $"Sheet “{FiguresSheet}”: a row for each participant, from row 4 on. Leave the first three rows (names, units, ids) as "
                    + $"they are.")
            : In(
                $"Trang “{FiguresSheet}”: một đơn vị, ghi vào cột “Giá trị”. Giữ nguyên các cột khác.",
                $"Sheet “{FiguresSheet}”: one participant, entered in the column “Value”. Leave the other columns as they are.");
        var apart = string.Join(", ", lists.Select(name => $"“{name}”"));
        return
        [
            first,
            In(
                "Chỉ các ô nền vàng nhạt nhập được; ô có mũi tên thì chọn trong danh sách.",
                "Only the pale yellow cells can be filled in; where there is an arrow, choose from the list."),
            .. apart.Length == 0
                ? Array.Empty<string>()
                : [
                    In(
                        $"Trang {apart}: mỗi mục một dòng, ghi mã đơn vị ở cột đầu.",
                        $"Sheet {apart}: a row for each item, with the participant's id in the first column."),
                ],
        ];
    }
}
