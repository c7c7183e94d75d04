using System.Globalization;

namespace Emulation.Rules.Cli.Output;

/// <summary>Rules in a store.</summary>
internal sealed partial class Texts
{
    public string AboutStore =>
        In("Giữ quy tắc, mọi phiên bản và nhật ký trong một tệp SQLite.", "Keeps rules, every version and an audit in a SQLite file.");

    public string AboutStoreFile => In("Tệp kho.", "The file of the store.");

    public string AboutStoreInit =>
        In("Tạo kho, hoặc nâng cấp kho của phiên bản cũ.", "Makes the store, or brings one of an older version up to date.");

    public string AboutStoreImport => In(
        "Đưa các thư mục phong trào vào kho: ban hành nếu được, nếu không thì giữ làm bản thảo.",
        "Takes campaign folders into the store: published where that can be, else kept as a draft.");

    public string AboutStoreExport =>
        In("Ghi các phong trào trong kho ra thư mục, đúng từng byte.", "Writes the campaigns of the store to a folder, byte for byte.");

    public string AboutStoreHistory =>
        In("Liệt kê các phiên bản và bản thảo: ai, khi nào, vì sao.", "Lists versions and drafts: who, when, why.");

    public string AboutStoreAudit => In("Liệt kê nhật ký và kiểm tra nó còn nguyên vẹn.", "Lists the audit and verifies that it is whole.");

    public string AboutStoreTarget =>
        In("Thư mục đích; tệp cùng tên bị ghi đè.", "The folder to write to; files of the same name are overwritten.");

    public string AboutStoreDrafts =>
        In("Lấy bản thảo thay cho phiên bản đã ban hành.", "Takes drafts in the place of published versions.");

    public string AboutStoreNote => In("Ghi chú cho mỗi phiên bản hay bản thảo.", "The note of each version or draft.");

    public string AboutStoreCampaign => In("Mã phong trào; bỏ trống là tất cả.", "The campaign's id; all when left out.");

    public string AboutStoreTake =>
        In("Số mục mới nhất được liệt kê, từ 1 đến 1000.", "How many of the newest entries are listed, 1 to 1000.");

    public string NoSuchStore(string file) =>
        In($"không có kho '{file}'; hãy chạy `store init`.", $"there is no store '{file}'; run `store init`.");

    public string CannotOpenStore(string file, string reason) =>
        In($"không mở được kho '{file}': {reason}", $"cannot open the store '{file}': {reason}");

    public string IsNoStore => In("đây không phải tệp SQLite.", "it is no SQLite file.");

    public string StoreReady(string file) => In($"Kho '{file}' đã sẵn sàng.", $"The store '{file}' is ready.");

    public string StoreIsEmpty(string file) => In(
        $"Kho '{file}' chưa có quy tắc nào; hãy chạy `store import`.", $"The store '{file}' holds no rules yet; run `store import`.");

    public string StoreImportNote(string directory) => In($"Nhập từ '{directory}'.", $"Imported from '{directory}'.");

    public string StorePublished(string folder, string version) =>
        In($"{folder}: đã ban hành phiên bản {version}.", $"{folder}: published version {version}.");

    public string StoreUnchanged(string folder, string version) =>
        In($"{folder}: kho đã có đúng phiên bản {version} này.", $"{folder}: the store has this very version {version}.");

    public string StoreDraft(string folder, long draft, string reason) =>
        In($"{folder}: giữ làm bản thảo {draft}. {reason}", $"{folder}: kept as draft {draft}. {reason}");

    public string StoreExported(int files, string directory) =>
        In($"Đã ghi {files} tệp vào '{directory}'.", $"Wrote {Count(files, "file")} to '{directory}'.");

    public string StoreVersion(
        string campaign,
        string version,
        DateOnly from,
        DateOnly to,
        string by,
        DateTimeOffset at,
        string note,
        string? replacedBy)
    {
        var replaced = replacedBy is null ? "" : In($", đã thay bằng {replacedBy}", $", replaced by {replacedBy}");
        return In(
            $"{campaign} {version}, áp dụng {Day(from)} đến {Day(to)}, {by} ban hành {Time(at)}{replaced}: {note}",
            $"{campaign} {version}, in force {Day(from)} to {Day(to)}, published by {by} {Time(at)}{replaced}: {note}");
    }

    public string StoreOpenDraft(string campaign, long draft, bool isSubmitted, string by, DateTimeOffset at, string? note)
    {
        var (submitted, noted) = (isSubmitted ? In(" (đã trình)", " (submitted)") : "", note is null ? "" : $": {note}");
        return In(
            $"{campaign} bản thảo {draft}{submitted}, {by} sửa {Time(at)}{noted}",
            $"{campaign} draft {draft}{submitted}, changed by {by} {Time(at)}{noted}");
    }

    public string StoreEntry(long sequence, DateTimeOffset at, string by, string action, string outcome, string about, string details) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{sequence} {Time(at)} {by} {action} {StoreOutcome(outcome)}{(about.Length == 0 ? "" : " " + about)} {details}");

    public string StoreLastEntry(string hash) => In($"Mã băm của mục cuối: {hash}", $"Hash of the last entry: {hash}");

    private string StoreOutcome(string outcome) => outcome switch
    {
        "Done" => In("xong", "done"),
        "Conflict" => In("xung đột", "conflict"),
        "Refused" => In("bị từ chối", "refused"),
        _ => In("không có quyền", "denied"),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
