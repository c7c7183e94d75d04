using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What is wrong with a cell of a table, and what to do.</summary>
internal static class CellTexts
{
    public static readonly LocalizedText AddColumns = Text(
        "thêm cột còn thiếu vào bảng", "add the missing columns to the table");

    public static readonly LocalizedText EnterAsPercentages = Text(
        "nhập theo phần trăm: 97 cho 97%, không phải 0,97", "enter percentages: 97 for 97%, not 0.97");

    public static readonly LocalizedText NotComputed = Text("là công thức chưa có kết quả", "is a formula without a result");

    public static readonly LocalizedText NotComputedMend = Text(
        "Mở tệp bằng Excel hoặc LibreOffice, để công thức được tính rồi lưu lại; hoặc dán giá trị thay cho công thức.",
        "Open the file in Excel or LibreOffice, let it calculate and save it; or paste the value in place of the formula.");

    public static readonly LocalizedText OfAnotherFile = Text("lấy giá trị từ một tệp khác", "takes its value from another file");

    public static readonly LocalizedText OfAnotherFileMend = Text(
        "Dán giá trị thay cho công thức: tệp kia không được mở.",
        "Paste the value in place of the formula: the other file is not opened.");

    public static readonly LocalizedText Error = Text("là lỗi của công thức", "is the error of a formula");

    public static readonly LocalizedText ErrorMend = Text(
        "Sửa công thức, hoặc xóa ô nếu chưa có số liệu.", "Mend the formula, or clear the cell if there is no figure yet.");

    public static readonly LocalizedText Percentage = Text(
        "được định dạng phần trăm: ô hiện 95% thì giữ 0,95",
        "is formatted as a percentage: a cell that shows 95% holds 0.95");

    public static readonly LocalizedText PercentageMend = Text(
        "Đơn vị của số liệu đã là %: đổi định dạng ô sang General (Số) rồi nhập lại, như 95 thay cho 95%.",
        "The indicator's unit is % already: change the cell's format to General and enter the number again, such as 95 for 95%.");

    public static readonly LocalizedText DateForNumber = Text("là ngày tháng, không phải số", "is a date, not a number");

    public static readonly LocalizedText DateForNumberMend = Text(
        "Bảng tính đã đổi số vừa gõ (như 1.2 hay 1/2) thành ngày: đổi định dạng ô sang General (Số) rồi nhập lại.",
        "The spreadsheet made a date of what was typed (such as 1.2 or 1/2): change the cell's format to General and enter it again.");

    public static readonly LocalizedText DateForName = Text("là ngày tháng, không phải mã hay tên", "is a date, not an id or a name");

    public static readonly LocalizedText DateForNameMend = Text(
        "Bảng tính đã đổi chữ vừa gõ (như 6/2) thành ngày: đổi định dạng cột sang Text (Văn bản) rồi gõ lại.",
        "The spreadsheet made a date of what was typed (such as 6/2): give the column the format Text and type it again.");

    public static readonly LocalizedText NumberForDate =
        Text("là một số, không có định dạng ngày", "is a number without the format of a date");

    public static readonly LocalizedText NumberForDateMend = Text(
        "Đổi định dạng ô sang Date (Ngày) và xem ngày có đúng không, hoặc gõ như 2017-12-31.",
        "Change the cell's format to Date and see that the date is right, or type it like 2017-12-31.");

    public static readonly LocalizedText LostText = Text("có văn bản không còn trong tệp", "has a text that is not in the file any more");

    public static readonly LocalizedText LostTextMend = Text(
        "Tệp bị hỏng: nhập lại ô này trong Excel hoặc LibreOffice và lưu lại.",
        "The file is damaged: enter the cell again in Excel or LibreOffice and save it.");

    public static readonly LocalizedText Merged = Text("nằm trong một vùng ô đã gộp", "lies in merged cells");

    public static readonly LocalizedText MergedMend = Text(
        "Bỏ gộp ô (Unmerge) và ghi giá trị vào từng ô.", "Unmerge the cells and enter the value in each.");

    public static LocalizedText Turned(string marks) => Text(
        $"có ký tự đổi hướng chữ, không nhìn thấy được ({marks})", $"holds marks of direction, which are not seen ({marks})");

    public static readonly LocalizedText TurnedMend = Text(
        "Xóa ô rồi gõ lại: có những ký tự này, các chữ số có thể đứng khác thứ tự đang thấy.",
        "Clear the cell and type it again: with such marks the digits may stand in another order than is seen.");

    public static readonly LocalizedText PercentSign = Text("có dấu %", "has a % sign");

    public static readonly LocalizedText PercentSignMend = Text(
        "Ghi số không có dấu %: 95 nếu đơn vị của số liệu là %, 0.95 nếu là tỷ lệ.",
        "Write the number without the sign: 95 where the indicator's unit is %, 0.95 where it is a ratio.");

    public static readonly LocalizedText TooLong =
        Text("dài hơn 28 chữ số nên không thể giữ chính xác", "has more than 28 digits and cannot be kept exactly");

    public static readonly LocalizedText TooLongMend = Text(
        "Làm tròn số; chưa có số liệu thì để trống.", "Round the number; leave it empty where there is no figure yet.");

    public static readonly LocalizedText DecimalComma = Text("dấu phẩy thập phân", "a decimal comma");

    public static readonly LocalizedText DecimalPoint = Text("dấu chấm thập phân", "a decimal point");

    /// <summary>Of the cultures that write neither a point nor a comma.</summary>
    public static LocalizedText DecimalSign(string sign) => Text($"dấu thập phân '{sign}'", $"the decimal sign '{sign}'");

    public static readonly LocalizedText DayMonthYear = Text("ngày/tháng/năm", "a date of day, month and year");

    public static readonly LocalizedText BothStyles =
        Text("Tệp có cả hai kiểu: viết mọi số theo một kiểu.", "The file has both: write all numbers in one way.");

    public static readonly LocalizedText AddCulture = Text(
        "Nếu tệp viết kiểu Việt Nam (2,5 và 31/12/2017), thêm --culture vi-VN.",
        "If the file is written the Vietnamese way (2,5 and 31/12/2017), add --culture vi-VN.");

    public static LocalizedText LeaveOutCulture(string culture) => Text(
        $"Nếu cả tệp viết số với dấu chấm (2.5), bỏ --culture {culture}.",
        $"If the whole file writes numbers with a point (2.5), leave out --culture {culture}.");

    public static LocalizedText AsIn(LocalizedText style, string example, string place) =>
        Text($"{style}, như '{example}' ({place})", $"{style}, as '{example}' ({place})");

    public static readonly LocalizedText AnotherTable = Text("một bảng khác bắt đầu ở dòng này", "another table begins in this row");

    public static readonly LocalizedText OneTableOnly = Text(
        "Giữ một bảng trên mỗi sheet, chuyển bảng kia sang sheet hoặc tệp riêng.",
        "Keep one table on a sheet, and move the other to a sheet or file of its own.");

    public static LocalizedText AboveHeader(int line) => Text(
        $"dòng này có số liệu như một đơn vị nhưng đứng trên dòng tiêu đề (dòng {line})",
        $"this row is filled in as a participant's is, but stands above the header (row {line})");

    public static readonly LocalizedText MoveHeaderUp = Text(
        "Chuyển dòng tiêu đề lên trên mọi dòng số liệu; nếu dòng này không phải số liệu thì xóa.",
        "Move the header above all rows of data; if this row is no data, delete it.");

    public static LocalizedText ReadAsRatio(string column, string shown, string read) => Text(
        $"cột '{column}': ô hiện {shown} được đọc là {read}", $"column '{column}': a cell that shows {shown} was read as {read}");

    public static LocalizedText EnterAsShown(string shown) => Text(
        $"đổi định dạng ô sang General (Số) rồi nhập lại {shown}", $"change the cell's format to General and enter {shown} again");

    public static readonly LocalizedText RemoveRow = Text("bỏ một trong hai dòng", "remove one of the two rows");

    public static LocalizedText SameRow(string list, string participant, int line, int first) => Text(
        $"danh sách '{list}': dòng {line} của '{participant}' ghi giống hệt dòng {first}, và cả hai đều được tính",
        $"list '{list}': row {line} of '{participant}' says the same as row {first}, and both count");

    public static LocalizedText DefaultOf(LocalizedText name, string value) => Text($"'{name}' = {value}", $"'{name}' = {value}");

    public static LocalizedText ColumnsLeftOut(LocalizedText listed, int more, int participants) => more == 0
        ? Text(
            $"bảng không có cột cho {listed}: giá trị mặc định này được tính cho cả {participants} đơn vị",
            $"it has no column for {listed}: that default counts for {Count(participants, "participant")}")
        : Text(
            $"bảng không có cột cho {listed} và {more} số liệu nữa: giá trị mặc định được tính cho cả {participants} đơn vị",
            $"it has no column for {listed} and {more} more: the default counts for {Count(participants, "participant")}");

    public static LocalizedText NameTheColumn(int line, LocalizedText lacking) => Text(
        $"Ô tiêu đề của cột này (dòng {line}) trống: ghi tên cột, hoặc xóa cột. {lacking}",
        $"The header of this column (line {line}) is empty: write its name, or clear the column. {lacking}");

    public static LocalizedText PartsOfOne(LocalizedText name, string first) => Text(
        $"mọi giá trị của '{name}' (đơn vị %) không quá 1, như {first}, tức là không quá 1%",
        $"no value of '{name}' (unit %) is above 1, such as {first}, which is no more than 1%");
}
