namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string Campaigns => In("Phong trào thi đua", "Campaigns");

    public virtual string CampaignsLead =>
        In(
            "Bộ quy tắc đang áp dụng, bản thảo đang viết, của ai và còn lỗi gì.",
            "Rules in force, drafts being written, by whom, and what is wrong with them.");

    public virtual string NoCampaigns =>
        In(
            "Chưa có phong trào nào. Hãy tạo một phong trào: nó bắt đầu với một mẫu nhỏ đã hợp lệ.",
            "There is no campaign yet. Make one: it begins with a small sample that is valid already.");

    public virtual string NewCampaign => In("Tạo phong trào", "New campaign");

    public virtual string CampaignId => In("Mã phong trào", "Campaign id");

    public virtual string CampaignIdHelp =>
        In(
            "Chữ không dấu, số và gạch nối, ví dụ thi-dua-2026. Mã không đổi được về sau.",
            "Letters, digits and hyphens, such as emulation-2026. It cannot be changed later.");

    public virtual string CampaignIdUnusable =>
        In("Mã phải có 1 đến 64 chữ không dấu, số hoặc gạch nối.", "An id has 1 to 64 letters, digits or hyphens.");

    public virtual string CampaignThere(string id) => In(
        $"Đã có phong trào '{id}': hãy chọn mã khác, hoặc mở phong trào ấy ở dưới.",
        $"There is a campaign '{id}' already: choose another id, or open that one below.");

    public virtual string CampaignName => In("Tên phong trào", "Name of the campaign");

    public virtual string Create => In("Tạo", "Create");

    public virtual string InForce => In("Đang áp dụng", "In force");

    public virtual string NotInForce => In("Chưa có bản nào áp dụng hôm nay", "Nothing is in force today");

    public virtual string Drafts => In("Bản thảo", "Drafts");

    public virtual string NoDrafts => In("Không có bản thảo", "No drafts");

    public virtual string NewDraft => In("Viết bản thảo mới", "Begin a draft");

    public virtual string Versions => In("Các phiên bản", "Versions");

    public virtual string LatestVersion => In("Phiên bản mới nhất", "Latest version");

    public virtual string Errors(int count) => count == 1 ? In("1 lỗi", "1 error") : In($"{count} lỗi", $"{count} errors");

    public virtual string Warnings(int count) => count == 1 ? In("1 cảnh báo", "1 warning") : In($"{count} cảnh báo", $"{count} warnings");

    public virtual string NothingWrong => In("Không có lỗi", "Nothing wrong");

    public virtual string Version(string version) => In($"Phiên bản {version}", $"Version {version}");

    public virtual string Until(string from, string to) => In($"{from} đến {to}", $"{from} to {to}");

    public virtual string Draft(long id) => In($"Bản thảo số {id}", $"Draft {id}");

    public virtual string BasedOn(string? version) =>
        version is null ? In("viết mới", "written anew") : In($"từ phiên bản {version}", $"from version {version}");

    public virtual string ChangedBy(string stamp) => In($"Sửa lần cuối: {stamp}", $"Last changed: {stamp}");

    public virtual string PublishedBy(string stamp) => In($"Ban hành: {stamp}", $"Published: {stamp}");

    public virtual string Problems => In("Còn vướng", "Problems");

    public virtual string StateOf(Emulation.Rules.Store.Publishing.DraftState state) => state switch
    {
        Emulation.Rules.Store.Publishing.DraftState.Draft => In("đang viết", "being written"),
        Emulation.Rules.Store.Publishing.DraftState.Submitted => In("chờ duyệt", "waits for approval"),
        Emulation.Rules.Store.Publishing.DraftState.Published => In("đã ban hành", "published"),
        Emulation.Rules.Store.Publishing.DraftState.Discarded => In("đã bỏ", "given up"),
    };

    public virtual string Rules => In("Quy tắc", "Rules");

    public virtual string Try => In("Chấm thử", "Try");

    public virtual string Cases => In("Ví dụ", "Cases");

    public virtual string Impact => In("Tác động", "Impact");

    public virtual string Publish => In("Ban hành", "Publish");

    public virtual string Figures => In("Số liệu", "Figures");

    public virtual string Results => In("Kết quả", "Results");

    public virtual string Council => In("Hội đồng", "Council");

    public virtual string Audit => In("Nhật ký", "Audit");
}
