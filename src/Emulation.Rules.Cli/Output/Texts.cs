using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Output;

/// <summary>Every text of the program, in both languages.</summary>
internal sealed partial class Texts(Language language)
{
    public Language Language => language;

    // Help
    public string AboutProgram => In("Kiểm tra, chấm điểm và giải thích phong trào thi đua viết bằng quy tắc JSON.", "Checks, scores and explains performance campaigns kept as JSON rules.");

    public string AboutValidate => In("Kiểm tra một hay nhiều phong trào, nêu mọi lỗi kèm dòng và cột.", "Checks campaigns and reports every problem with its line and column.");

    public string AboutScore => In("Chấm điểm mọi đơn vị trong tệp dữ liệu.", "Scores everyone in a data file.");

    public string AboutExplain => In("Giải thích phiếu điểm của một đơn vị: quy tắc nào, giá trị nào, mất điểm vì sao.", "Explains one participant's score sheet: which rule, which values, what was lost and why.");

    public string AboutSchema => In("In lược đồ JSON của một loại tệp.", "Prints the JSON Schema of one kind of file.");

    public string AboutSchemaName => In("campaign, workflow, cases, submissions hoặc decisions.", "campaign, workflow, cases, submissions or decisions.");

    public string AboutDirectory => In("Thư mục phong trào, có campaign.json.", "The campaign's folder, which holds campaign.json.");

    public string AboutDirectories => In("Thư mục phong trào, hoặc thư mục chứa các thư mục đó.", "Campaign folders, or folders of such folders.");

    public string AboutData => In("Tệp dữ liệu: .csv, .tsv, .txt (UTF-8; dấu phẩy, chấm phẩy hoặc tab) hoặc .json.", "The data file: .csv, .tsv, .txt (UTF-8; comma, semicolon or tab) or .json.");

    public string AboutItems => In(
        "Các mục của một chỉ tiêu kiểu list: CSV có cột participant và các trường của mục; "
        + "nhiều tệp cách nhau bằng dấu phẩy. Viết được nhiều lần.",
        "The items of a list indicator: CSV with the column participant and the item's fields; "
        + "several files with commas between them. May be given several times.");

    public string AboutCulture => In("Cách viết số và ngày trong tệp dữ liệu, ví dụ vi-VN cho 2,5 và 31/12/2017. Mặc định: 2.5 và 2017-12-31.", "How the data file writes numbers and dates, such as vi-VN for 2,5 and 31/12/2017. Default: 2.5 and 2017-12-31.");

    public string AboutParticipant => In("Mã đơn vị.", "The participant's id.");

    public string AboutFormat => In("Dạng kết quả; dạng đầu là mặc định.", "The form of the output; the first is the default.");

    public string AboutOut => In("Ghi kết quả vào tệp này (UTF-8) thay vì màn hình.", "Writes the output to this file (UTF-8) instead of the screen.");

    public string AboutLang => In("Ngôn ngữ của thông báo. Mặc định theo LC_ALL, LC_MESSAGES, LANG.", "The language of messages. Default: from LC_ALL, LC_MESSAGES, LANG.");

    // Faults of use
    public string Error => In("lỗi", "error");

    public string SeeHelp(string command) => In($"Xem: {command}", $"See: {command}");

    public string Cancelled => In("đã hủy.", "cancelled.");

    public string NotUtf8 => In("tệp không phải UTF-8. Trong Excel hãy lưu dạng 'CSV UTF-8'.", "the file is not UTF-8. In Excel save it as 'CSV UTF-8'.");

    public string NoSuchDirectory(string path) => In($"không có thư mục '{path}'.", $"there is no folder '{path}'.");

    public string NoCampaignIn(string path) => In($"thư mục '{path}' không có campaign.json.", $"folder '{path}' has no campaign.json.");

    public string NoSuchFile(string path) => In($"không có tệp '{path}'.", $"there is no file '{path}'.");

    public string CannotRead(string path, string reason) => In($"không đọc được '{path}': {reason}", $"cannot read '{path}': {reason}");

    public string CannotWrite(string path, string reason) => In($"không ghi được '{path}': {reason}", $"cannot write '{path}': {reason}");

    public string UnknownDataKind(string path) => In(
        $"không biết đọc '{path}': tệp dữ liệu phải là .xlsx, .csv, .tsv, .txt hoặc .json.", $"cannot tell how to read '{path}': a data file is .xlsx, .csv, .tsv, .txt or .json.");

    public string UnknownTableKind(string path) => In(
        $"không biết đọc '{path}': bảng phải là .xlsx, .csv, .tsv hoặc .txt.", $"cannot tell how to read '{path}': a table is .xlsx, .csv, .tsv or .txt.");

    public string NoSuchCulture(string name) => In($"không có văn hóa '{name}'; ví dụ: vi-VN.", $"there is no culture '{name}'; an example is vi-VN.");

    public string NoSuchParticipant(string id, string? nearest) => In(
        $"không có đơn vị '{id}'.{(nearest is null ? "" : $" Có phải '{nearest}'?")}", $"there is no participant '{id}'.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}");

    // Results
    public string Checked(int campaigns, int errors, int warnings, int infos) => In(
        $"Đã kiểm tra {campaigns} phong trào: {errors} lỗi, {warnings} cảnh báo, {infos} thông tin.",
        $"Checked {Count(campaigns, "campaign")}: {Count(errors, "error")}, {Count(warnings, "warning")}, {Count(infos, "info")}.");

    public string Summary(int participants, int complete, int incomplete, int faulted) => In(
        $"{participants} đơn vị: {complete} đủ, {incomplete} chưa đủ, {faulted} lỗi.",
        $"{Count(participants, "participant")}: {complete} complete, {incomplete} incomplete, {faulted} faulted.");

    /// <param name="participant">Whose sheet, in quotes.</param>
    /// <param name="criterion">The criterion's name; null for the grade.</param>
    /// <param name="fault">What failed.</param>
    public string FaultOf(string participant, string? criterion, Fault fault) => In(
        $"đơn vị {participant}, {(criterion is null ? "xếp loại" : $"tiêu chí '{criterion}'")}: {fault.Describe(language)}",
        $"participant {participant}, {(criterion is null ? "grade" : $"criterion '{criterion}'")}: {fault.Describe(language)}");

    public string FaultOfFigure(string participant, string figure, Fault fault) => In(
        $"đơn vị {participant}, con số '{figure}': {fault.Describe(language)}", $"participant {participant}, figure '{figure}': {fault.Describe(language)}");

    public string Rank => In("Hạng", "Rank");

    public string Participant => In("Đơn vị", "Participant");

    public string Name => In("Tên", "Name");

    public string Cluster => In("Cụm", "Cluster");

    public string Total => In("Tổng điểm", "Total");

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

    public string AndMore(int count) => In($"và {count} mục nữa", $"and {count} more");

    public string Note => In("Ghi chú", "Note");

    public string Incomplete => In("chưa đủ", "incomplete");

    public string GradeFaulted => In("quy tắc xếp loại lỗi", "the grade rules failed");

    public string PlacePending => In("hạng chờ hội đồng", "the council settles the place");

    public string PlaceShared => In("đồng hạng", "shared place");

    public string IncompleteWithout(IEnumerable<string> ids) => In($"chưa đủ, thiếu {List(ids)}", $"incomplete, missing {List(ids)}");

    public string FaultedIn(IEnumerable<string> ids) => In($"lỗi ở {List(ids)}", $"faulted in {List(ids)}");

    public string NoPlaceWithout(IEnumerable<string> ids) => In($"chưa có hạng, thiếu {List(ids)}", $"no place, missing {List(ids)}");

    public string NoGradeWithout(IEnumerable<string> ids) => In($"chưa xếp loại, thiếu {List(ids)}", $"no grade, missing {List(ids)}");

    public string GradePending(string grade) => In($"chờ hội đồng xét {grade}", $"the council decides on {grade}");

    // A score sheet
    public string Criterion => In("Tiêu chí", "Criterion");

    public string Status => In("Trạng thái", "Status");

    public string Points => In("Điểm", "Points");

    public string Lost => In("Mất", "Lost");

    public string Reason => In("Vì sao", "Why");

    public string BaseTotal => In("Điểm tiêu chí", "Base");

    public string BonusTotal => In("Điểm thưởng", "Bonus");

    public string PenaltyTotal => In("Điểm trừ", "Penalty");

    public string Provisional => In("tạm tính", "provisional");

    public string ProvisionalForOthers => In("tạm tính vì có đơn vị khác thiếu số liệu", "provisional while others lack values");

    public string Default => In("mặc định", "default");

    /// <param name="item">Which item, from 1.</param>
    /// <param name="points">What a rule gave it.</param>
    /// <param name="rule">The rule: the achievement the item is for, and whether it counts.</param>
    public string OfItem(int item, string points, RuleScore rule)
    {
        var achievement = rule.Achievement is null ? "" : $" \"{rule.Achievement}\"";
        var written = rule.CountedAs is null ? "" : In($", viết là \"{rule.CountedAs}\"", $", written \"{rule.CountedAs}\"");
        return In($"mục {item}{achievement}: {points}", $"item {item}{achievement}: {points}")
            + (rule.Counted ? "" : In($" (không tính: đã có mục khác cho cùng thành tích{written})", $" (not counted: another item stands for the same{written})"));
    }

    /// <param name="name">The figure's name.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="missing">The names of what it lacks.</param>
    public string FigureLine(string name, FigureScore figure, IEnumerable<string> missing)
    {
        var reason = figure.Fault is { } fault ? fault.Describe(language) : figure.Missing.Count > 0 ? Missing(missing) : figure.Provisional ? Provisional : "";
        return $"{name}: {Figures.Of(figure.Value)}{(reason.Length == 0 ? "" : $" ({reason})")}";
    }

    public string Outside(OutsidePoints outside) => outside.Kind switch
    {
        CriterionKind.Base => In($"ngoài nhóm, vào điểm tiêu chí: {Figures.Of(outside.Points)}", $"outside the group, in the base: {Figures.Of(outside.Points)}"),
        CriterionKind.Bonus => In($"ngoài nhóm, vào điểm thưởng: {Figures.Of(outside.Points)}", $"outside the group, in the bonus: {Figures.Of(outside.Points)}"),
        CriterionKind.Penalty => In($"ngoài nhóm, vào điểm trừ: {Figures.Of(outside.Points)}", $"outside the group, in the penalty: {Figures.Of(outside.Points)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(outside)),
    };

    public string LongerThan(int bytes) => In($"dài hơn {bytes} byte.", $"it is longer than {bytes} bytes.");

    public string NothingDeducted => In("không bị trừ điểm nào", "nothing is taken off");

    public string NoRuleHeld => In("không quy tắc nào thỏa: 0 điểm", "no rule held: 0 points");

    public string YesOrNo(bool value) => value ? In("có", "yes") : In("không", "no");

    public string StatusOf(CriterionStatus status) => status switch
    {
        CriterionStatus.Scored => In("đã chấm", "scored"),
        CriterionStatus.NotApplicable => In("không áp dụng", "not applicable"),
        CriterionStatus.NotEvaluated => In("chưa chấm", "not evaluated"),
        _ => In("lỗi", "faulted"),
    };

    public string NotApplicable(NotApplicablePolicy? policy) => policy switch
    {
        NotApplicablePolicy.Full => In("không áp dụng: hưởng điểm tối đa", "does not apply: counts as full points"),
        NotApplicablePolicy.Zero => In("không áp dụng: 0 điểm", "does not apply: counts as 0 points"),
        _ => In("không áp dụng: không tính vào điểm tối đa", "does not apply: left out of the maximum"),
    };

    public string Clamped(decimal raw, decimal points) => In(
        $"{Figures.Of(raw)} giới hạn còn {Figures.Of(points)}", $"{Figures.Of(raw)} limited to {Figures.Of(points)}");

    public string Rounded(decimal raw, decimal points) => In(
        $"{Figures.Of(raw)} làm tròn thành {Figures.Of(points)}", $"{Figures.Of(raw)} rounded to {Figures.Of(points)}");

    public string Missing(IEnumerable<string> names) => In($"thiếu: {List(names)}", $"missing: {List(names)}");

    public string Basis(IEnumerable<string> documents) => In($"căn cứ: {List(documents)}", $"legal basis: {List(documents)}");

    public string StillPossible(decimal low, decimal high) => In(
        $"Còn có thể: từ {Figures.Of(low)} đến {Figures.Of(high)}", $"Still possible: {Figures.Of(low)} to {Figures.Of(high)}");

    public string Earned(string grade) => In($"theo điểm: {grade}", $"earned: {grade}");

    public string Place(int? rank, int among) => In($"Hạng: {Figures.Of(rank)} trên {among}", $"Rank: {Figures.Of(rank)} of {among}");

    public string DefaultsOf(IEnumerable<string> names) => In($"Giá trị mặc định: {List(names)}", $"Default values: {List(names)}");

    private string In(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    private static string List(IEnumerable<string> items) => string.Join(", ", items);

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
