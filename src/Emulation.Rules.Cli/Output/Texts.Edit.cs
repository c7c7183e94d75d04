namespace Emulation.Rules.Cli.Output;

/// <summary>Edits that keep the text.</summary>
internal sealed partial class Texts
{
    public string AboutRename => In(
        "Đổi một mã ở mọi tệp của phong trào: khai báo, biểu thức, ca mẫu, số liệu, quyết định. Từ chối và nêu lý do khi trùng.",
        "Gives an id another name in every file of a campaign: declarations, expressions, cases, data, decisions. Refused with the reason "
            + "where it clashes.");

    public string AboutOldId => In(
        "Mã đang dùng; khi nhiều thứ cùng mã thì thêm loại hoặc chủ: workflow:costCut, unitKind.province.",
        "The id in use; where several things share it, with a kind or an owner before it: workflow:costCut, unitKind.province.");

    public string AboutNewId => In("Mã mới.", "The new id.");

    public string AboutSet => In(
        "Sửa một giá trị và giữ nguyên mọi thứ khác, kể cả ghi chú và cách trình bày.",
        "Sets one value and keeps everything else, comments and layout too.");

    public string AboutPath => In(
        "Đường dẫn qua các trường và mã: constants.excellentFrom, criteria.costCut.maxPoints, workflows.costCut.target-met.Expression.",
        "A path of fields and ids: constants.excellentFrom, criteria.costCut.maxPoints, workflows.costCut.target-met.Expression.");

    public string AboutValue =>
        In("Giá trị: số, true, false, JSON; còn lại là văn bản.", "The value: a number, true, false, JSON; anything else is text.");

    public string AboutLsp => In(
        "Máy chủ ngôn ngữ (LSP) trên đầu vào và đầu ra chuẩn, cho VS Code và các trình soạn thảo khác.",
        "A language server (LSP) on standard input and output, for VS Code and other editors.");

    public string NoCampaignOpen(string folder) => In(
        $"'{folder}' không có tệp campaign.json nào nên chưa có gì để gợi ý. Hãy mở thư mục của một phong trào, hoặc tạo một phong trào: "
            + $"emulation-rules new {NewFolder}",
        $"'{folder}' holds no campaign.json, so that there is nothing to help with. Open a campaign's folder, or make one: "
            + $"emulation-rules new {NewFolder}");

    public string LspIsForEditors => In(
        "Lệnh này dành cho trình soạn thảo: nó chờ trình soạn thảo trên đầu vào chuẩn. Cách cài đặt ở GUIDE.vi.md; nhấn Ctrl+C để kết "
            + "thúc.",
        "This command is for editors: it waits for one on standard input. GUIDE.en.md says how to set one up; Ctrl+C ends it.");

    public string LspIsAlone => In(
        "đầu vào chuẩn hoặc đầu ra chuẩn đã bị đóng: trình soạn thảo khởi chạy lệnh này và trao đổi với nó qua cả hai.",
        "standard input or output is closed: an editor starts this command, and they speak over both.");

    private string NewFolder => In("thi-dua", "campaign");

    public string NothingToEdit => In("Không có gì phải đổi.", "There is nothing to change.");

    public string EditWouldBreak =>
        In("không ghi gì: sửa như vậy sinh lỗi nêu trên.", "nothing is written: the edit would bring in the errors above.");

    public string Renamed(string old, string renamed, int places) => In(
        $"Đã đổi '{old}' thành '{renamed}' ở {places} chỗ:", $"Renamed '{old}' to '{renamed}' in {Count(places, "place")}:");

    public string ValueSet(string path, string value) => In($"Đã ghi {path} = {value}:", $"Set {path} = {value}:");

    public string NothingToRename(string id, string? nearest) => In(
        $"không có gì tên là '{id}'.{Meant(nearest)}",
        $"there is nothing called '{id}'.{Meant(nearest)}");

    public string RenameWhich(string id, IEnumerable<string> candidates) => In(
        $"nhiều thứ cùng tên '{id}', hãy chọn một: {List(candidates)}.",
        $"several things are called '{id}', name one of them: {List(candidates)}.");
}
