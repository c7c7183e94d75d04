using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Output;

/// <summary>Every text of the program, in both languages.</summary>
internal sealed partial class Texts(Language language) : ExplanationTexts(language)
{
    // Help
    public string AboutProgram =>
        In(
            "Kiểm tra, chấm điểm và giải thích phong trào thi đua viết bằng quy tắc JSON.",
            "Checks, scores and explains performance campaigns kept as JSON rules.");

    public string AboutHelp => In("Hiện hướng dẫn này.", "Shows this help.");

    public string AboutVersion => In("Hiện phiên bản của chương trình.", "Shows the version of the program.");

    public string HelpDescription => In("Mô tả:", "Description:");

    public string HelpUsage => In("Cách dùng:", "Usage:");

    public string HelpArguments => In("Tham số:", "Arguments:");

    public string HelpOptions => In("Tùy chọn:", "Options:");

    public string HelpCommands => In("Lệnh:", "Commands:");

    public string HelpCommand => In("[lệnh]", "[command]");

    public string HelpOptional => In("[tùy chọn]", "[options]");

    public string HelpRequired => In("(BẮT BUỘC)", "(REQUIRED)");

    public string HelpDefault => In("[mặc định:", "[default:");

    public string AboutValidate =>
        In(
            "Kiểm tra một hay nhiều phong trào, nêu mọi lỗi kèm dòng và cột.",
            "Checks campaigns and reports every problem with its line and column.");

    public string AboutScore => In("Chấm điểm mọi đơn vị trong tệp dữ liệu.", "Scores everyone in a data file.");

    public string AboutExplain =>
        In(
            "Giải thích phiếu điểm của một đơn vị: quy tắc nào, giá trị nào, mất điểm vì sao.",
            "Explains one participant's score sheet: which rule, which values, what was lost and why.");

    public string AboutSchema => In("In lược đồ JSON của một loại tệp.", "Prints the JSON Schema of one kind of file.");

    public string AboutSchemaName =>
        In("campaign, workflow, cases, submissions hoặc decisions.", "campaign, workflow, cases, submissions or decisions.");

    public string AboutDirectory => In("Thư mục phong trào, có campaign.json.", "The campaign's folder, which holds campaign.json.");

    public string AboutDirectories =>
        In("Thư mục phong trào, hoặc thư mục chứa các thư mục đó.", "Campaign folders, or folders of such folders.");

    public string AboutData =>
        In(
            "Tệp dữ liệu: .xlsx, .csv, .tsv, .txt (dấu phẩy, chấm phẩy hoặc tab) hoặc .json.",
            "The data file: .xlsx, .csv, .tsv, .txt (comma, semicolon or tab) or .json.");

    public string AboutItems => In(
        "Các mục của một số liệu kiểu list: .xlsx hoặc CSV có cột participant và các trường của mục; "
        + "nhiều tệp cách nhau bằng dấu phẩy. Viết được nhiều lần.",
        "The items of a list indicator: .xlsx or CSV with the column participant and the item's fields; "
        + "several files with commas between them. May be given several times.");

    public string AboutCulture =>
        In(
            "Cách viết số và ngày trong tệp dữ liệu, ví dụ vi-VN cho 2,5 và 31/12/2017. Mặc định: 2.5 và 2017-12-31.",
            "How the data file writes numbers and dates, such as vi-VN for 2,5 and 31/12/2017. Default: 2.5 and 2017-12-31.");

    public string AboutParticipant => In("Mã đơn vị.", "The participant's id.");

    public string AboutFormat => In("Dạng kết quả; dạng đầu là mặc định.", "The form of the output; the first is the default.");

    public string AboutOut =>
        In("Ghi kết quả vào tệp này (UTF-8) thay vì màn hình.", "Writes the output to this file (UTF-8) instead of the screen.");

    public string AboutLang =>
        In(
            "Ngôn ngữ của thông báo. Mặc định theo LC_ALL, LC_MESSAGES, LANG.",
            "The language of messages. Default: from LC_ALL, LC_MESSAGES, LANG.");

    // Faults of use
    public string Error => In("lỗi", "error");

    public string SeeHelp(string command) => In($"Xem: {command}", $"See: {command}");

    public string Cancelled => In("đã hủy.", "cancelled.");

    public string NotUtf8 =>
        In("tệp không phải UTF-8. Lưu lại tệp với bảng mã UTF-8.", "the file is not UTF-8. Save it again with the encoding UTF-8.");

    public string OfficeFile => In(
        "đây là tệp Excel hoặc Word (.xlsx, .docx), không phải JSON. Ở chỗ này phải đưa một tệp .json.",
        "this is a file of Excel or Word (.xlsx, .docx), not JSON. What is wanted here is a .json file.");

    public string NoSuchDirectory(string path) => In($"không có thư mục '{path}'.", $"there is no folder '{path}'.");

    public string NoCampaignIn(string path) => In($"thư mục '{path}' không có campaign.json.", $"folder '{path}' has no campaign.json.");

    public string NoSuchFile(string path) => In($"không có tệp '{path}'.", $"there is no file '{path}'.");

    public string CannotRead(string path, string reason) => In($"không đọc được '{path}': {reason}", $"cannot read '{path}': {reason}");

    public string CannotWrite(string path, string reason) => In($"không ghi được '{path}': {reason}", $"cannot write '{path}': {reason}");

    public string UnknownDataKind(string path) => In(
        $"không biết đọc '{path}': tệp dữ liệu phải là .xlsx, .csv, .tsv, .txt hoặc .json. "
            + $"Bảng tính dạng khác (như .xls): mở ra rồi lưu lại dạng .xlsx.",
        $"cannot tell how to read '{path}': a data file is .xlsx, .csv, .tsv, .txt or .json. "
            + $"Save other workbooks (such as .xls) as .xlsx.");

    public string UnknownTableKind(string path) => In(
        $"không biết đọc '{path}': bảng phải là .xlsx, .csv, .tsv hoặc .txt. Bảng tính dạng khác (như .xls): mở ra rồi lưu lại dạng .xlsx.",
        $"cannot tell how to read '{path}': a table is .xlsx, .csv, .tsv or .txt. Save other workbooks (such as .xls) as .xlsx.");

    public string NoSuchCulture(string name) =>
        In($"không có văn hóa '{name}'; ví dụ: vi-VN.", $"there is no culture '{name}'; an example is vi-VN.");

    public string NoSuchParticipant(string id, string? nearest) => In(
        $"không có đơn vị '{id}'.{Meant(nearest)}",
        $"there is no participant '{id}'.{Meant(nearest)}");

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
    public string FaultOf(string participant, string? criterion, Fault fault) => criterion is null
        ? In(
            $"đơn vị {participant}, xếp loại: {fault.Describe(Language)}",
            $"participant {participant}, grade: {fault.Describe(Language)}")
        : In(
            $"đơn vị {participant}, tiêu chí '{criterion}': {fault.Describe(Language)}",
            $"participant {participant}, criterion '{criterion}': {fault.Describe(Language)}");

    public string FaultOfFigure(string participant, string figure, Fault fault) => In(
        $"đơn vị {participant}, con số '{figure}': {fault.Describe(Language)}",
        $"participant {participant}, figure '{figure}': {fault.Describe(Language)}");

    /// <summary>The name that was meant, behind a sentence; nothing where none is near.</summary>
    private string Meant(string? nearest) =>
        nearest is null ? "" : " " + In($"Có phải '{nearest}'?", $"Did you mean '{nearest}'?");

    public string LongerThan(int bytes) => In($"dài hơn {bytes} byte.", $"it is longer than {bytes} bytes.");
}
