namespace Emulation.Rules.Cli.Output;

/// <summary>Papers and workbooks.</summary>
internal sealed partial class Texts
{
    public string AboutReport => In(
        "In văn bản của hội đồng: phiếu chấm điểm, bảng tổng hợp, biên bản họp, tờ trình (HTML để in, hoặc Word).",
        "Makes a paper of the council: score sheets, summary, minutes, submission (HTML to print, or Word).");

    public string AboutKind => In(
        "sheet (phiếu chấm điểm), summary (bảng tổng hợp), minutes (biên bản họp hội đồng) hoặc submission (tờ trình).",
        "sheet (score sheet), summary (of results), minutes (of the council's meeting) or submission (the list proposed).");

    public string AboutReportParticipant =>
        In("Mã đơn vị của phiếu chấm điểm; bỏ trống: mọi đơn vị.", "The participant of the score sheet; left out: everybody.");

    public string AboutReportAgainst =>
        In(
            "Tệp số liệu tự chấm: phiếu chấm điểm ghi cả hai và chênh lệch.",
            "The self-assessed data: the score sheet shows both and the difference.");

    public string AboutReportDecisions => In("Quyết định của hội đồng (JSON).", "The council's decisions (JSON).");

    public string AboutReportOut => In("Tệp .html hoặc .docx sẽ ghi.", "The .html or .docx file to write.");

    public string AboutReportTemplate => In(
        "Mẫu Word của cơ quan (.docx) có các ô nội dung mang thẻ body, authority, title…; chỉ cho .docx.",
        "A Word template of your own (.docx) with content controls tagged body, authority, title…; for .docx only.");

    public string AboutAuthority =>
        In("Cơ quan ban hành; bỏ trống: issuer của phong trào.", "The issuing authority; left out: the campaign's issuer.");

    public string AboutParentAuthority => In("Cơ quan chủ quản.", "The authority above it.");

    public string AboutPaperNumber =>
        In("Số, ký hiệu văn bản; bỏ trống để điền tay.", "Number and symbol of the paper; left out, to be filled in by hand.");

    public string AboutPlace => In("Địa danh; bỏ trống để điền tay.", "Where it is issued; left out, to be filled in by hand.");

    public string AboutDate =>
        In("Ngày văn bản, dạng 2026-12-31; bỏ trống để điền tay.", "The day, as 2026-12-31; left out, to be filled in by hand.");

    public string AboutAddressee => In("Kính gửi (tờ trình).", "To whom a submission is addressed.");

    public string AboutRecipient =>
        In("Một nơi nhận (tờ trình). Viết được nhiều lần.", "A recipient of a submission. May be given several times.");

    public string ReportIsHtmlOrDocx(string path) => In(
        $"văn bản là .html hoặc .docx: hãy đặt tên --out như vậy, không phải '{path}'.",
        $"a paper is .html or .docx: give --out such a name, not '{path}'.");

    public string OptionNeedsKind(string option, string kinds) =>
        In($"{option} chỉ dùng với --kind {kinds}.", $"{option} goes with --kind {kinds} only.");

    public string TemplateNeedsDocx =>
        In("--template chỉ dùng khi --out là tệp .docx.", "--template goes with a .docx file in --out only.");

    public string NotADate(string option, string text) =>
        In($"{option} cần một ngày dạng 2026-12-31, không phải '{text}'.", $"{option} takes a date such as 2026-12-31, not '{text}'.");

    public string ReportWritten(string path) => In($"Đã ghi '{path}'.", $"Wrote '{path}'.");

    public string WorkbookNeedsOut => In("--format xlsx cần --out TỆP.xlsx.", "--format xlsx needs --out FILE.xlsx.");

    public string WorkbookIsXlsx(string path) =>
        In($"bảng tính có tên kết thúc bằng .xlsx, không phải '{path}'.", $"a workbook's name ends in .xlsx, not '{path}'.");

    public string WorkbookNeedsFormat(string path) => In(
        $"'{path}' là tên của bảng tính: thêm --format xlsx, hoặc chọn tên khác.",
        $"'{path}' is the name of a workbook: add --format xlsx, or choose another name.");

    public string WorkbookWithoutWhatIf => In(
        "bảng tính chỉ ghi số liệu đã nộp: bỏ --what-if, hoặc chọn --format khác.",
        "a workbook holds submitted figures only: leave out --what-if, or choose another --format.");

    public string AboutLayout => In(
        "wide (mỗi đơn vị một dòng) hoặc vertical (một đơn vị, mỗi số liệu một dòng); chỉ cho .xlsx.",
        "wide (a row for each participant) or vertical (one participant, a row for each indicator); for .xlsx only.");

    public string LayoutNeedsXlsx => In("--layout vertical cần tệp .xlsx.", "--layout vertical needs an .xlsx file.");

    public string WorkbookWritten(string path, int columns) => In(
        $"Đã tạo '{path}': {columns} số liệu; trang hướng dẫn ở trong tệp.",
        $"Made '{path}': {Count(columns, "indicator")}; the guide is in the file.");
}
