using System.Text.RegularExpressions;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

public sealed class NewCampaignStory(TestBrowser browser) : StudioStory(browser)
{
    [BrowserFact]
    public async Task A_new_campaign_goes_from_its_first_draft_to_a_published_result()
    {
        var page = await OpenAsync("");

        await Button(page, "Tạo phong trào").ClickAsync();
        await Field(page, "Mã phong trào").FillAsync("thi-dua-2026");
        await Button(page, "Tạo").ClickAsync();
        await ArrivedAsync(page, "**/c/thi-dua-2026/rules/*");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Ban hành", Exact = true }).Last.ClickAsync();
        await Button(page, "Kiểm tra trước khi ban hành").ClickAsync();
        await page.GetByText("Có thể ban hành.").WaitForAsync();
        await page.Locator("textarea").FillAsync("bản đầu tiên");
        await Button(page, "Ban hành").ClickAsync();
        await page.GetByText("Đã ban hành phiên bản 0.1.0.").WaitForAsync();

        // The next step is offered on the page, beside the tab of the same name.
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Số liệu", Exact = true }).Last.ClickAsync();
        await Button(page, "Mở kỳ").ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Đọc data/units.csv của bộ quy tắc" }).ClickAsync();
        await page.GetByRole(
            AriaRole.Button,
            new PageGetByRoleOptions { NameRegex = new("^Nhập \\d+ đơn vị$", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await page.GetByText("Đã nhập:").WaitForAsync();

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Kết quả", Exact = true }).ClickAsync();
        await Button(page, "Chấm").ClickAsync();
        await Field(page, "Ghi chú").FillAsync("chấm lần đầu");
        await Button(page, "Giữ kết quả này").ClickAsync();
        await Field(page, "Công bố theo (số quyết định, ghi chú)").FillAsync("QĐ 12/2026");
        await Button(page, "Công bố kết quả").ClickAsync();
        await page.GetByText("Chưa có kiến nghị nào.").WaitForAsync();

        var result = (await Host.Store.Results.ListAsync(TestHost.Admin, "thi-dua-2026")).Single();
        result.PublicationNote.Should().Be("QĐ 12/2026");
        result.Note.Should().Be("chấm lần đầu");
        (await Host.Store.Audit.VerifyAuditAsync(TestHost.Admin)).IsIntact.Should().BeTrue();
        Complaints.Should().BeEmpty();
    }
}
