using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Store.Faults;

internal static partial class StoreTexts
{
    public static LocalizedText DraftOf(long id) => Pair($"Bản thảo {id}", $"Draft {id}");

    public static LocalizedText FileOf(string path) => Pair($"Tệp {path}", $"File {path}");

    public static LocalizedText NoDraft(long id) => Pair($"Không có bản thảo {id}.", $"There is no draft {id}.");

    public static LocalizedText NoCampaign(string campaign) =>
        Pair($"Kho không có phong trào '{campaign}'.", $"The store has no campaign '{campaign}'.");

    public static LocalizedText NoVersion(string campaign, string version) =>
        Pair(
            $"Phong trào '{campaign}' không có phiên bản {version} đã ban hành.",
            $"Campaign '{campaign}' has no published version {version}.");

    public static LocalizedText NoFile(string path) => Pair($"Không có tệp {path}.", $"There is no file {path}.");

    public static LocalizedText NotUtf8(string path) => Pair($"Tệp {path} không phải UTF-8.", $"File {path} is not UTF-8.");

    public static LocalizedText BadPath(string path) => Pair(
        $"'{path}' không dùng được làm đường dẫn trong phong trào: hãy dùng '/', không có '..', không bắt đầu bằng '/'.",
        $"'{path}' cannot be a path within a campaign: use '/', without '..', not beginning with '/'.");

    public static LocalizedText LongPath(string path, int most) => Pair(
        $"Đường dẫn '{path}' có {path.Length} ký tự, quá giới hạn {most}.",
        $"The path '{path}' has {path.Length} characters, more than the limit of {most}.");

    public static LocalizedText DecomposedPath(string path) => Pair(
        $"Trong đường dẫn '{path}', chữ và dấu là những ký tự rời nhau: hãy đặt lại tên bằng Unicode dựng sẵn (NFC).",
        $"In the path '{path}' letters and their accents are characters apart: rename it in composed Unicode (NFC).");

    public static LocalizedText BadNameInPath(string path) => Pair(
        $"Đường dẫn '{path}' có tên mà máy khác không lưu được: bỏ : * ? \" < > |, ký tự ẩn, dấu cách ở hai đầu và dấu chấm cuối.",
        $"The path '{path}' has a name that some systems cannot keep: no : * ? \" < > |, unseen character, space around it, final dot.");

    public static LocalizedText TooLong(string name, long bytes, int most) =>
        Pair($"{name} có {bytes} byte, quá giới hạn {most}.", $"{name} has {bytes} bytes, more than the limit of {most}.");

    public static LocalizedText PathTwice(string path) => Pair($"Tệp {path} xuất hiện hai lần.", $"File {path} stands there twice.");

    public static LocalizedText FileAndFolder(string path, string within) => Pair(
        $"'{path}' vừa là tệp vừa là thư mục của {within}: hãy đổi tên một trong hai.",
        $"'{path}' is a file and also the folder of {within}: rename one of them.");

    public static LocalizedText WrongState(long id, DraftState state) => Pair(
        $"Bản thảo {id} {StateWord(state)}, nên không làm được việc này.",
        $"Draft {id} {StateWord(state)}, which does not allow this.");

    public static LocalizedText NeedsApproval(long id) =>
        Pair(
            $"Bản thảo {id} phải được một người khác duyệt trước khi ban hành.",
            $"Draft {id} has to be approved by another person before it is published.");

    public static LocalizedText OwnApproval(string name) => Pair(
        $"{name} đã sửa hoặc trình bản thảo này nên không được duyệt nó.",
        $"{name} changed or submitted this draft and cannot approve it.");

    public static LocalizedText OtherId(string campaign, string id) => Pair(
        $"campaign.json ghi id '{id}', nhưng bản thảo thuộc phong trào '{campaign}'.",
        $"campaign.json says id '{id}', but the draft is of campaign '{campaign}'.");

    public static LocalizedText NotValid(int errors) => errors == 1
        ? Pair("Quy tắc có 1 lỗi.", "The rules have 1 error.")
        : Pair($"Quy tắc có {errors} lỗi.", $"The rules have {errors} errors.");

    public static LocalizedText BaseUnpublished(BaseReference other) => Pair(
        $"Mẫu '{other}' mà quy tắc mở rộng chưa được công bố.", $"The base '{other}', which the rules extend, is not published yet.");

    public static LocalizedText CasesUnreadable => Pair("Không đọc được cases.json.", "cases.json cannot be read.");

    public static LocalizedText CaseFails(string name) =>
        Pair($"Ví dụ '{name}' không ra kết quả mong đợi.", $"Worked example '{name}' does not come out as expected.");

    public static LocalizedText VersionTaken(string version) =>
        Pair(
            $"Phiên bản {version} đã được ban hành; hãy tăng số phiên bản.", $"Version {version} is published already; raise the version.");

    public static LocalizedText VersionUnusable => Pair(
        "Số phiên bản dài quá 200 ký tự hoặc có ký tự không hiển thị được; hãy đặt lại.",
        "The version is longer than 200 characters, or holds some that are not seen; write another one.");

    public static LocalizedText VersionNotRaised(string version, string published) => Pair(
        $"Phiên bản {version} không lớn hơn phiên bản {published} đang có cho cùng thời gian; hãy tăng số phiên bản.",
        $"Version {version} is not above version {published} of the same period; raise the version.");

    public static LocalizedText PeriodOverlaps(string version, DateOnly from, DateOnly to) => Pair(
        $"Thời gian áp dụng chồng lên phiên bản {version} ({Day(from)} đến {Day(to)}): hãy dùng đúng thời gian ấy (bản sửa) hoặc không "
            + $"chồng.",
        $"The period overlaps that of version {version} ({Day(from)} to {Day(to)}): take the very same one (a correction), or none of its "
            + $"days.");

    private static LocalizedText StateWord(DraftState state) => state switch
    {
        DraftState.Draft => Pair("đang soạn", "is being written"),
        DraftState.Submitted => Pair("đã trình", "is submitted"),
        DraftState.Published => Pair("đã ban hành", "is published"),
        DraftState.Discarded => Pair("đã bỏ", "is discarded"),
    };
}
