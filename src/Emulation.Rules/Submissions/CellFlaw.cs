using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Why what a spreadsheet shows in a cell cannot be taken for its value, and what to do.</summary>
internal sealed record CellFlaw(LocalizedText Reason, LocalizedText Mend)
{
    public static readonly CellFlaw NotComputed = Of(
        "là công thức chưa có kết quả", "is a formula without a result",
        "Mở tệp bằng Excel hoặc LibreOffice, để công thức được tính rồi lưu lại; hoặc dán giá trị thay cho công thức.",
        "Open the file in Excel or LibreOffice, let it calculate and save it; or paste the value in place of the formula.");

    public static readonly CellFlaw OfAnotherFile = Of(
        "lấy giá trị từ một tệp khác", "takes its value from another file",
        "Dán giá trị thay cho công thức: tệp kia không được mở.", "Paste the value in place of the formula: the other file is not opened.");

    public static readonly CellFlaw Error = Of(
        "là lỗi của công thức", "is the error of a formula",
        "Sửa công thức, hoặc xóa ô nếu chưa có số liệu.", "Mend the formula, or clear the cell if there is no figure yet.");

    public static readonly CellFlaw Percentage = Of(
        "được định dạng phần trăm: bảng tính hiện 95% nhưng giữ 0,95", "is formatted as a percentage: the sheet shows 95% and holds 0.95",
        "Đơn vị của số liệu đã là %: đổi định dạng ô sang General (Số) rồi nhập 95.", "The indicator's unit is % already: change the cell's format to General and enter 95.");

    public static readonly CellFlaw DateForNumber = Of(
        "là ngày tháng, không phải số", "is a date, not a number",
        "Bảng tính đã đổi số vừa gõ (như 1.2 hay 1/2) thành ngày: đổi định dạng ô sang General (Số) rồi nhập lại.",
        "The spreadsheet made a date of what was typed (such as 1.2 or 1/2): change the cell's format to General and enter it again.");

    public static readonly CellFlaw NumberForDate = Of(
        "là một số, không có định dạng ngày", "is a number without the format of a date",
        "Đổi định dạng ô sang Date (Ngày) và xem ngày có đúng không, hoặc gõ như 2017-12-31.", "Change the cell's format to Date and see that the date is right, or type it like 2017-12-31.");

    public static readonly CellFlaw Merged = Of(
        "nằm trong một vùng ô đã gộp", "lies in merged cells",
        "Bỏ gộp ô (Unmerge) và ghi giá trị vào từng ô.", "Unmerge the cells and enter the value in each.");

    private static CellFlaw Of(string vietnamese, string english, string mendVietnamese, string mendEnglish) => new(
        new LocalizedText
        {
            Vietnamese = vietnamese,
            English = english,
        }, new LocalizedText { Vietnamese = mendVietnamese, English = mendEnglish });
}
