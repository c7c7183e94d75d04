using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>How tables and files of submitted data are written.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor OddSpaces = new("ER5044", Warning,
        "'{0}' có khoảng trắng khác thường ({1}), được đọc như một dấu cách.", "'{0}' holds unusual spaces ({1}), read as one space.",
        "Không cần sửa; muốn hết cảnh báo, gõ lại các dấu cách.", "Nothing has to be done; typing the spaces again ends the warning.");

    public static readonly DiagnosticDescriptor InvisibleCharacters = new("ER5045", Warning,
        "'{0}' có ký tự không nhìn thấy ({1}), được bỏ qua.", "'{0}' holds characters that are not seen ({1}) and are passed over.",
        "Không cần sửa; muốn hết cảnh báo, gõ lại văn bản.", "Nothing has to be done; typing the text again ends the warning.");

    public static readonly DiagnosticDescriptor AlikeIds = new("ER5046", Warning,
        "{0} '{1}' và '{2}' chỉ khác nhau ở {3}, và được tính là hai.", "{0} '{1}' and '{2}' differ in {3} only, and count as two.",
        "Nếu là một, viết giống nhau ở mọi chỗ.", "If they are one, write them alike everywhere.");

    public static readonly DiagnosticDescriptor OtherStyle = new("ER5048", Error,
        "'{0}' được viết kiểu {1}, còn tệp được đọc kiểu {2}.", "'{0}' is written with {1}, but the file is read with {2}.",
        "{3}", "{3}");

    public static readonly DiagnosticDescriptor DoubtfulNumber = new("ER5049", Error,
        "'{0}' có thể là {1}, cũng có thể là {2}; không đoán.", "'{0}' may be {1} and may be {2}; it is not guessed.",
        "Bỏ dấu phân cách hàng nghìn: {2}. Nếu là số thập phân, viết thêm một số 0: {3}.",
        "Leave out the separator of thousands: {2}. If it is a decimal, write one more 0: {3}.");

    public static readonly DiagnosticDescriptor GroupedNumber = new("ER5050", Error,
        "'{0}' có dấu phân cách hàng nghìn.", "'{0}' has separators of thousands.",
        "Viết liền các chữ số, ví dụ 1234567.", "Write the digits together, such as 1234567.");

    public static readonly DiagnosticDescriptor GarbledText = new("ER5051", Error,
        "'{0}' đã mất chữ{1}.", "'{0}' has lost letters{1}.",
        "Mở lại tệp gốc và lưu dạng 'CSV UTF-8' hoặc .xlsx; chữ đã mất không lấy lại được từ tệp này.",
        "Open the original again and save it as 'CSV UTF-8' or .xlsx; what is lost cannot be told from this file.");

    public static readonly DiagnosticDescriptor QuestionMarks = new("ER5052", Warning,
        "'{0}' có dấu ? giữa các chữ, như khi chữ có dấu bị mất.", "'{0}' has a ? among its letters, as where accented letters were lost.",
        "Nếu đã mất chữ, mở lại tệp gốc và lưu dạng 'CSV UTF-8' hoặc .xlsx.",
        "If letters were lost, open the original again and save it as 'CSV UTF-8' or .xlsx.");

    public static readonly DiagnosticDescriptor ReadingNote = new("ER5053", Info,
        "tệp được đọc như sau: {0}.", "the file was read so: {0}.",
        "Nếu không phải vậy, {1}.", "If that is not so, {1}.");

    public static readonly DiagnosticDescriptor RowLeftOut = new("ER5055", Info,
        "dòng '{0}' không phải là một đơn vị và được bỏ qua.", "row '{0}' is no participant and is left out.",
        "Nếu đó là một đơn vị, ghi mã và tên khác cho đơn vị.", "If it is one, give it another id and name.");

    public static readonly DiagnosticDescriptor UnusableCell = new("ER5056", Error,
        "đơn vị '{0}', cột '{1}': '{2}' {3}.", "participant '{0}', column '{1}': '{2}' {3}.",
        "{4}", "{4}");

    public static readonly DiagnosticDescriptor UnreadableFile = new("ER5057", Error,
        "không đọc được: {0}.", "it cannot be read: {0}.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor QuotedValue = new("ER5058", Error,
        "đơn vị '{0}', số liệu '{1}': \"{2}\" là văn bản trong ngoặc kép, không phải {3}.",
        "participant '{0}', indicator '{1}': \"{2}\" is text in quotes, not {3}.",
        "Bỏ dấu ngoặc kép: {4}.", "Leave out the quotes: {4}.");

    public static readonly DiagnosticDescriptor WrongShape = new("ER5059", Error,
        "'{0}' là {1}; một giá trị là số, văn bản trong ngoặc kép, true hoặc false; một danh sách gồm các mục {{ … }}.",
        "'{0}' is {1}; a value is a number, text in double quotes, true or false; a list is one of items {{ … }}.",
        "{2}", "{2}");
}
