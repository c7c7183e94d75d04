using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>Every diagnostic code, once. A code is never used for anything else, not even after it is retired.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor InvalidJson = new("ER1001", Error,
        "tệp không phải JSON hợp lệ: {0}.", "the file is not valid JSON: {0}.",
        "Kiểm tra dấu phẩy, dấu ngoặc kép và dấu đóng ngay trước chỗ này.",
        "Check the commas, double quotes and closing brackets just before this place.");

    public static readonly DiagnosticDescriptor DuplicateKey = new("ER1002", Error,
        "trường '{0}' được viết hai lần trong cùng một đối tượng.", "field '{0}' is written twice in one object.",
        "Giữ lại một.", "Keep one of them.");

    public static readonly DiagnosticDescriptor NumberTooPrecise = new("ER1003", Error,
        "số {0} dài hơn 28 chữ số nên không thể giữ chính xác.", "number {0} has more than 28 digits and cannot be kept exactly.",
        "Viết số ngắn hơn.", "Write a shorter number.");

    public static readonly DiagnosticDescriptor InvalidUnicode = new("ER1004", Error,
        "văn bản chứa ký tự Unicode không hợp lệ.", "the text holds an invalid Unicode character.",
        "Gõ lại đoạn văn bản này.", "Type this text again.");

    public static readonly DiagnosticDescriptor NotUtf8 = new("ER1005", Error,
        "tệp không được lưu ở bảng mã UTF-8.", "the file is not saved as UTF-8.",
        "Lưu lại tệp với bảng mã UTF-8.", "Save the file again with the encoding UTF-8.");

    public static readonly DiagnosticDescriptor TooLarge = new("ER1006", Error,
        "tệp dài {0}, quá giới hạn {1}.", "the file has {0}, more than the limit of {1}.",
        "Chia quy tắc thành nhiều tệp.", "Split the rules into several files.");

    public static readonly DiagnosticDescriptor NoCampaignFile = new("ER1007", Error,
        "không có tệp campaign.json.", "there is no campaign.json.",
        "Mỗi thư mục phong trào cần một tệp campaign.json.", "Every campaign folder needs one campaign.json.");

    public static readonly DiagnosticDescriptor UnknownField = new("ER1010", Error,
        "không có trường '{0}' ở đây.", "there is no field '{0}' here.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor MissingField = new("ER1011", Error,
        "thiếu trường '{0}'.", "field '{0}' is missing.",
        "Thêm trường này vào đối tượng bắt đầu ở đây.", "Add it to the object that begins here.");

    public static readonly DiagnosticDescriptor WrongKind = new("ER1012", Error,
        "'{0}' phải là {1}.", "'{0}' must be {1}.");

    public static readonly DiagnosticDescriptor FormatTooNew = new("ER1013", Error,
        "formatVersion {0} mới hơn phiên bản thư viện này đọc được ({1}).", "formatVersion {0} is newer than this library reads ({1}).",
        "Cập nhật thư viện Emulation.Rules.", "Update the Emulation.Rules library.");

    // ER1014, a field of the format that could not be evaluated yet, is retired.

    public static readonly DiagnosticDescriptor InvalidDate = new("ER1015", Error,
        "'{0}' không phải ngày dạng năm-tháng-ngày.", "'{0}' is not a date written year-month-day.",
        "Ví dụ: \"2017-12-31\".", "For example \"2017-12-31\".");

    public static readonly DiagnosticDescriptor NotAmong = new("ER1016", Error,
        "'{0}' không phải giá trị của '{1}'.", "'{0}' is no value of '{1}'.",
        "{2}", "{2}");

    public static readonly DiagnosticDescriptor NumberOutOfRange = new("ER1017", Error,
        "'{0}' phải là số nguyên từ {1} đến {2}.", "'{0}' must be a whole number from {1} to {2}.");

    public static readonly DiagnosticDescriptor CampaignTooLarge = new("ER1018", Error,
        "các tệp của phong trào dài tổng cộng {0}, quá giới hạn {1}.",
        "the campaign's files have {0} together, more than the limit of {1}.",
        "Bỏ những tệp không thuộc phong trào này.", "Remove the files that are no part of this campaign.");

    public static readonly DiagnosticDescriptor LinkOutside = new("ER1019", Error,
        "liên kết này không dẫn tới tệp nào trong thư mục phong trào.", "this link leads to no file in the campaign's folder.",
        "Thay liên kết bằng chính tệp đó.", "Put the file itself in its place.");

    public static readonly DiagnosticDescriptor TooManyValues = new("ER1020", Error,
        "tệp có nhiều hơn {0} giá trị.", "the file has more than {0} values.",
        "Chia tệp thành nhiều tệp.", "Split the file into several.");

    public static readonly DiagnosticDescriptor UnreadName = new("ER1021", Warning,
        "tệp này không được đọc: tên tệp phải kết thúc bằng .json viết thường.",
        "the file is not read: its name must end in .json in lower case.",
        "Đổi tên tệp.", "Rename it.");

    public static readonly DiagnosticDescriptor TooDeep = new("ER1022", Error,
        "dấu ngoặc ở đây lồng sâu hơn {0} tầng.", "the brackets are nested more than {0} levels deep here.",
        "Bớt tầng, ví dụ đưa các nhóm bên trong ra ngoài.", "Use fewer levels, such as by moving inner groups out.");

    public static readonly DiagnosticDescriptor TextTooLong = new("ER1023", Error,
        "'{0}' dài {1}, quá giới hạn {2}.", "'{0}' has {1}, more than the limit of {2}.",
        "Rút gọn lại: văn bản này được lặp lại trên mọi phiếu.", "Shorten it: every sheet repeats this text.");

    public static readonly DiagnosticDescriptor FolderOutside = new("ER1024", Error,
        "liên kết thư mục này dẫn ra ngoài thư mục chứa các phong trào.",
        "this link to a folder leads out of the folder that holds the campaigns.",
        "Thay liên kết bằng chính thư mục đó.", "Put the folder itself in its place.");

    public static readonly DiagnosticDescriptor MoreFound = new("ER1025", Info,
        "còn {0} mục nữa không được liệt kê: {1}.", "{0} more are not listed: {1}.",
        "Sửa những mục đã nêu rồi chạy lại.", "Mend those that are named and run it again.");

    public static readonly DiagnosticDescriptor NoDossier = new("ER1026", Error,
        "chỗ này không như score --format dossier viết ra.", "this is not as score --format dossier writes it.",
        "Hồ sơ không sửa bằng tay: dùng lại tệp gốc.", "A dossier is not edited by hand: take the original file again.");
}
