using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

public sealed class PublishStories(TestBrowser browser) : StudioStory(browser)
{
    private const string Campaign = "school-class-2026";

    [BrowserFact]
    public async Task A_draft_is_returned_approved_and_published_an_older_version_restored_and_every_step_is_in_the_audit()
    {
        await Host.PublishAsync(Campaign);
        var draft = await Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft { Campaign = Campaign, BasedOn = "1.0.0" });
        var text = draft.File("campaign.json")!.Text!.Replace("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\"", StringComparison.Ordinal);
        await Host.Store.Rules.SaveFilesAsync(
            TestHost.Admin, draft.Id, [FileEdit.Write("campaign.json", text, draft.File("campaign.json")!.ETag)]);
        var writer = await OpenAsync($"c/{Campaign}/publish/{draft.Id}", "admin-an");
        var head = await OpenAsync($"c/{Campaign}/publish/{draft.Id}", "admin-binh");

        await writer.Locator("del").GetByText("\"version\": \"1.0.0\"").WaitForAsync();
        await ActAsync(writer, "xin duyệt", "Trình duyệt", "chờ duyệt");
        await head.ReloadAsync();
        await ActAsync(head, "ghi rõ lý do", "Trả lại", "đang viết");
        await writer.ReloadAsync();
        await ActAsync(writer, "đã ghi lý do", "Trình duyệt", "chờ duyệt");
        await head.ReloadAsync();
        await ActAsync(head, "đồng ý", "Duyệt", "Duyệt: ");
        await head.Locator("textarea").FillAsync("theo Tờ trình 8");
        await Button(head, "Ban hành").ClickAsync();
        await head.GetByText("Đã ban hành phiên bản 1.0.1.").WaitForAsync();

        // By keyboard: the difference above is read anew, and what it shows then moves what is below.
        await Button(head, "Khôi phục phiên bản 1.0.0").PressAsync("Enter");
        await Field(head, "Số phiên bản mới").FillAsync("1.0.2");
        await Field(head, "Lý do").FillAsync("bản sửa nhầm");
        await head.Locator("form").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Khôi phục", Exact = true })
            .PressAsync("Enter");
        await ArrivedAsync(head, $"**/c/{Campaign}/rules/*");

        var campaign = await Host.Store.Rules.GetAsync(TestHost.Admin, Campaign);
        campaign.Versions[0].Should().Match<RuleVersion>(one =>
            one.Version == "1.0.1" && one.Note == "theo Tờ trình 8" && one.Approved!.UserId == "admin-binh"
                && one.Published.UserId == "admin-binh");
        var restored = await Host.Store.Rules.GetDraftAsync(TestHost.Admin, campaign.Drafts.Single().Id);
        restored.File("campaign.json")!.Text.Should().Be(text.Replace("1.0.1", "1.0.2", StringComparison.Ordinal));

        var audit = await OpenAsync($"c/{Campaign}/audit");
        await audit.WaitForSelectorAsync("tbody tr");
        var all = await audit.Locator("tbody tr").CountAsync();
        await audit.Locator("label:has-text('Phần việc') select").SelectOptionAsync("figures.");
        await audit.GetByText("Không có mục nào.").WaitForAsync();
        await audit.Locator("label:has-text('Phần việc') select").SelectOptionAsync("rules.");
        await audit.Locator("tbody tr").First.WaitForAsync();
        (await audit.Locator("tbody tr").CountAsync()).Should().Be(all);
        await Button(audit, "Kiểm tra nhật ký còn nguyên").ClickAsync();
        await audit.Locator(".er-notice.er-done").WaitForAsync();
        (await Host.Store.Audit.ReadAsync(TestHost.Admin, new AuditFilter { Campaign = Campaign })).Select(one => one.Action)
            .Should()
            .ContainInOrder("rules.restore", "rules.publish", "rules.approve", "rules.submit", "rules.return", "rules.submit");
        Complaints.Should().BeEmpty();
    }

    private static async Task ActAsync(IPage page, string note, string button, string state)
    {
        await page.Locator("textarea").FillAsync(note);
        await Button(page, button).ClickAsync();
        await page.Locator("section:has(#draft-title)").GetByText(state).First.WaitForAsync();
    }
}
