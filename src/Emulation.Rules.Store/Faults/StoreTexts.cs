using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Access;

namespace Emulation.Rules.Store.Faults;

/// <summary>Everything the store says to people, both languages side by side.</summary>
internal static partial class StoreTexts
{
    public static LocalizedText NotMade => Pair(
        "Cơ sở dữ liệu chưa có bảng của kho, hoặc bảng thuộc phiên bản cũ. Hãy chạy MigrateAsync (hoặc `store init`) rồi thử lại.",
        "The database has no tables of the store, or those of an older version. Run MigrateAsync (or `store init`) and try again.");

    public static LocalizedText Unavailable => Pair(
        "Cơ sở dữ liệu không trả lời. Chưa có gì được ghi; hãy thử lại sau.",
        "The database does not answer. Nothing was written; try again later.");

    public static LocalizedText Newer => Pair(
        "Cơ sở dữ liệu này do phiên bản mới hơn của kho tạo ra; chưa có gì được ghi. Hãy dùng phiên bản đó.",
        "The database was made by a newer version of the store; nothing was written. Use that version.");

    public static LocalizedText DamagedFile => Pair(
        "Tệp của cơ sở dữ liệu bị hỏng hoặc không trọn vẹn; chưa có gì được ghi. Hãy lấy lại từ bản sao lưu.",
        "The database's file is damaged or not whole; nothing was written. Put back a copy of it.");

    public static LocalizedText Full => Pair(
        "Ổ đĩa của cơ sở dữ liệu đã đầy. Chưa có gì được ghi; hãy giải phóng chỗ rồi thử lại.",
        "The database's disk is full. Nothing was written; make room and try again.");

    public static LocalizedText ReadOnly => Pair(
        "Cơ sở dữ liệu chỉ cho đọc. Chưa có gì được ghi; hãy cấp quyền ghi tệp và thư mục của nó.",
        "The database can only be read. Nothing was written; give the right to write its file and folder.");

    public static LocalizedText CannotOpen => Pair(
        "Không mở được tệp của cơ sở dữ liệu. Hãy kiểm tra đường dẫn, tên tệp (quá dài?) và quyền truy cập.",
        "The database's file cannot be opened. Check its path, its name (too long?) and the rights to it.");

    public static LocalizedText Uncertain => Pair(
        "Mất kết nối cơ sở dữ liệu đúng lúc xác nhận: có thể đã ghi, có thể chưa. Hãy đọc lại trước khi thử lần nữa.",
        "The database went away while it confirmed: it may have been written or not. Read again before you try once more.");

    public static LocalizedText ReasonMissing =>
        Pair("Hãy nêu lý do hoặc ghi chú; không được để trống.", "Give a reason or note; it must not be blank.");

    public static LocalizedText NoteUnusable => Pair(
        "Lý do hoặc ghi chú dài quá 20.000 ký tự, hoặc có ký tự không hiển thị được.",
        "The reason or note is longer than 20,000 characters, or holds characters that cannot be shown.");

    public static LocalizedText Denied(StoreUser user, StoreAccess access) => Pair(
        $"{user.Name} không có quyền {Word(access.Right)}{About(access)}.",
        $"{user.Name} may not {Word(access.Right)}{About(access)}.");

    /// <param name="what">What was to be changed.</param>
    /// <param name="by">Who was first, and when; null where that is not known.</param>
    /// <param name="zone">In which the instant is told: that of the host's clock, as the studio tells instants.</param>
    public static LocalizedText Changed(LocalizedText what, StoreStamp? by, TimeZoneInfo zone) => by is null
        ? Pair($"{what} đã thay đổi. Hãy đọc lại rồi quyết định.", $"{what} has changed. Read it again and decide.")
        : Pair(
            $"{what} đã được {by.UserName} thay đổi lúc {Time(by.At, zone)}. Hãy đọc lại rồi quyết định.",
            $"{what}: changed by {by.UserName} at {Time(by.At, zone)}. Read again and decide.");

    private static LocalizedText Pair(string vietnamese, string english) => LocalizedText.FromPair(vietnamese, english);

    private static LocalizedText Pair(VietnameseWords vietnamese, EnglishWords english) => LocalizedText.FromPair(vietnamese, english);

    private static string Time(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string About(StoreAccess access)
    {
        var about = string.Join('/', ((string?[])[access.Campaign, access.Period, access.Participant]).Where(part => part is not null));
        return about.Length == 0 ? "" : $" ({about})";
    }

    private static LocalizedText Word(StoreRight permission) => permission switch
    {
        StoreRight.Read => Pair("đọc", "read"),
        StoreRight.Edit => Pair("soạn quy tắc", "edit rules"),
        StoreRight.Approve => Pair("duyệt quy tắc", "approve rules"),
        StoreRight.Publish => Pair("ban hành quy tắc", "publish rules"),
        StoreRight.Submit => Pair("nộp số liệu", "submit figures"),
        StoreRight.Verify => Pair("thẩm định số liệu", "verify figures"),
        StoreRight.Decide => Pair("quyết định", "decide"),
    };
}
