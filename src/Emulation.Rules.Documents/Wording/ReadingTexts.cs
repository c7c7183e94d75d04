using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Documents.Wording;

/// <summary>Why a file cannot be read, and what to do.</summary>
internal static class ReadingTexts
{
    public static readonly LocalizedText QuoteNeverClosed =
        Text("dấu ngoặc kép mở ở dòng này không được đóng", "a quote opened in this row is never closed");

    public static readonly LocalizedText CloseQuote =
        Text("Thêm dấu ngoặc kép đóng, hoặc bỏ dấu mở.", "Close the quote, or leave it out.");

    public static readonly LocalizedText MalformedQuote = Text("dấu ngoặc kép sai chỗ", "malformed quote");

    public static readonly LocalizedText QuoteTheCell = Text(
        "Ô có dấu \" phải đặt trong ngoặc kép và viết dấu đó thành \"\".",
        "A cell that holds \" must stand in quotes and write it as \"\".");

    public static readonly LocalizedText ShortenAndCheck =
        Text("Rút ngắn văn bản trong ô; kiểm tra dấu ngoặc kép.", "Shorten the text; check the quotes.");

    public static readonly LocalizedText Shorten = Text("Rút ngắn văn bản trong ô.", "Shorten the text.");

    public static readonly LocalizedText OldWorkbook =
        Text("tệp là Excel cũ (.xls) hoặc có mật khẩu", "it is an old Excel file (.xls), or has a password");

    public static readonly LocalizedText SaveWithoutPassword = Text(
        "Mở bằng Excel, bỏ mật khẩu và lưu dạng .xlsx.", "Open it in Excel, take off the password and save it as .xlsx.");

    public static readonly LocalizedText SaveAsUtf8 =
        Text("lưu lại tệp dạng 'CSV UTF-8' hoặc .xlsx", "save it as 'CSV UTF-8' or .xlsx");

    public static readonly LocalizedText RemoveHidden =
        Text("xóa các sheet, cột, dòng ẩn không dùng", "delete hidden sheets, columns and rows that are not meant");

    public static readonly LocalizedText NotOfAProgram = Text(
        "Tệp này không do Excel hay LibreOffice tạo ra: đừng dùng, và hỏi nơi gửi.",
        "Neither Excel nor LibreOffice made this file: do not use it, and ask where it is from.");

    public static readonly LocalizedText RemoveWhatIsNoData = Text(
        "Xóa các dòng, cột, sheet không phải số liệu rồi lưu lại.",
        "Delete rows, columns and sheets that hold no data, and save it again.");

    public static readonly LocalizedText CopyTheData = Text(
        "Chép số liệu vào một tệp .xlsx mới: không gì bên ngoài được mở.",
        "Copy the data into a new .xlsx file: nothing outside is opened.");

    public static readonly LocalizedText CheckWhetherData =
        Text("Kiểm tra xem đây có đúng là tệp dữ liệu không.", "Check whether this is a data file at all.");

    public static readonly LocalizedText NoSheet = Text("tệp không có sheet nào", "it has no sheet");

    public static readonly LocalizedText EnterIntoSheet = Text("Ghi số liệu vào một sheet.", "Enter the data in a sheet.");

    public static readonly LocalizedText KeepOneSheet = Text(
        "Giữ lại một sheet, chuyển các sheet kia sang tệp khác.", "Keep one of them, and move the others to files of their own.");

    public static readonly LocalizedText MoveOtherSheets = Text(
        "chuyển mỗi sheet kia sang một tệp riêng, hoặc đặt tên sheet của một danh sách theo tên danh sách",
        "move each of the others to a file of its own, or call the sheet of a list as the list is");

    public static readonly LocalizedText SaveAgain = Text(
        "Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx.",
        "Open the file in Excel or LibreOffice and save it again as .xlsx.");

    public static readonly LocalizedText UnknownEncoding = Text(
        "không rõ tệp dùng bảng mã nào (không phải UTF-8, UTF-16 hay Windows-1258)",
        "its encoding is not known (neither UTF-8, UTF-16 nor Windows-1258)");

    public static readonly LocalizedText SaveAsUnicode = Text(
        "Trong Excel, lưu dạng 'CSV UTF-8' hoặc .xlsx; nếu tệp dùng phông TCVN3 hay VNI, chuyển sang Unicode trước.",
        "In Excel save it as 'CSV UTF-8' or .xlsx; if it uses TCVN3 or VNI fonts, convert it to Unicode first.");

    public static readonly LocalizedText LeaveOutOrSplit = Text(
        "Bỏ những gì không phải số liệu, hoặc chia tệp thành nhiều phần.", "Leave out what is no data, or split the file.");

    public static readonly LocalizedText NotAWorkbook = Text("tệp không phải là bảng tính .xlsx", "it is no .xlsx workbook");

    public static readonly LocalizedText SaveAsWorkbook = Text(
        "Mở bằng Excel hoặc LibreOffice rồi lưu dạng .xlsx hoặc 'CSV UTF-8'.",
        "Open it in Excel or LibreOffice and save it as .xlsx or 'CSV UTF-8'.");

    public static LocalizedText LongCell(int most) =>
        Text($"ô này dài hơn {most} ký tự", $"this cell has more than {most} characters");

    public static LocalizedText LongCellSomewhere(int most) =>
        Text($"một ô dài hơn {most} ký tự", $"a cell has more than {most} characters");

    public static LocalizedText LongFile(long most) => Text($"tệp dài hơn {most} byte", $"the file is longer than {most} bytes");

    public static LocalizedText LongTexts(long most) =>
        Text($"văn bản trong tệp dài hơn {most} ký tự", $"its texts have more than {most} characters");

    public static LocalizedText TakenFor(LocalizedText encoding) =>
        Text($"không phải UTF-8, nên coi là {encoding}", $"it is not UTF-8 and was taken for {encoding}");

    public static LocalizedText WasOnce(string original) => Text($": lẽ ra là '{original}'", $": it was '{original}'");

    public static LocalizedText SheetsPassedOver(string read, string others) => Text(
        $"chỉ đọc sheet '{read}', không đọc {others} dù cũng có bảng số liệu",
        $"of the sheets '{read}' was read, and {others} not, which hold such a table too");

    public static LocalizedText HiddenSheet(string sheet) =>
        Text($"sheet ẩn '{sheet}' cũng được đọc", $"the hidden sheet '{sheet}' was read too");

    public static LocalizedText HiddenColumns(string letters) =>
        Text($"cột ẩn ({letters}) cũng được đọc", $"hidden columns ({letters}) were read too");

    public static LocalizedText HiddenRows(int rows) =>
        Text($"dòng ẩn ({rows}) cũng được đọc", $"hidden rows ({rows}) were read too");

    public static LocalizedText ManyParts(int most) => Text($"tệp có hơn {most} phần", $"it has more than {most} parts");

    public static LocalizedText ManyRows(long most) => Text($"tệp có hơn {most} dòng", $"it has more than {most} rows");

    public static LocalizedText ManyCells(long most) => Text($"tệp có hơn {most} ô", $"it has more than {most} cells");

    public static LocalizedText ManyMerged(int most) => Text($"tệp có hơn {most} vùng ô gộp", $"it has more than {most} merged ranges");

    public static LocalizedText ManyCellsInRow(int cells, int most) => Text(
        $"dòng này có {cells} ô, nhiều hơn {most} ô cho phép", $"this row has {cells} cells, more than the {most} allowed");

    public static LocalizedText ManyVerticalRows(int most) => Text(
        $"bảng dọc có hơn {most} dòng", $"a sheet with a row for each indicator has more than {most} rows");

    public static LocalizedText PartLeadsOut(string part) =>
        Text($"tên phần '{part}' dẫn ra ngoài tệp", $"the name of its part '{part}' leads out of the file");

    public static LocalizedText Unpacked(long most, long times) => Text(
        $"khi giải nén, tệp lớn hơn {most} byte hoặc gấp hơn {times} lần",
        $"unpacked, it has more than {most} bytes or grows by more than {times}");

    public static LocalizedText PartElsewhere(string part, string target) =>
        Text($"phần '{part}' của tệp nằm ở nơi khác ('{target}')", $"its part '{part}' is elsewhere ('{target}')");

    public static LocalizedText NoSuchSheet(string sheet) => Text($"không có sheet '{sheet}'", $"it has no sheet '{sheet}'");

    public static LocalizedText ThereAre(string sheets) => Text($"Có: {sheets}.", $"There are: {sheets}.");

    public static LocalizedText SeveralSheets(string sheets) =>
        Text($"nhiều sheet cùng có bảng số liệu: {sheets}", $"several sheets hold such a table: {sheets}");

    public static LocalizedText OutOfOrder(string sheet) =>
        Text($"các ô của sheet '{sheet}' không theo thứ tự", $"the cells of sheet '{sheet}' are out of order");

    public static LocalizedText Damaged(string part) =>
        Text($"phần '{part}' của tệp bị hỏng, hoặc có khai báo DTD", $"its part '{part}' is damaged, or declares a DTD");
}
