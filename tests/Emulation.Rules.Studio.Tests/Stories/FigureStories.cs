using Emulation.Rules.Store.Figures;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

public sealed class FigureStories(TestBrowser browser) : StudioStory(browser)
{
    private const string Campaign = "bhxh-4574-2017";

    [BrowserFact]
    public async Task An_awkward_sheet_is_refused_cell_by_cell_and_taken_in_once_it_is_right()
    {
        await PeriodAsync();
        var page = await OpenAsync($"c/{Campaign}/figures/2017");
        var right = await File.ReadAllTextAsync(Path.Combine(Repository.Rules(Campaign), "data", "units-2017.csv"));

        await UploadAsync(page, "sai.csv", right.Replace(",onTime,", ",<script>alert(1)</script>,", StringComparison.Ordinal));
        await page.GetByText("Hãy sửa các lỗi").Or(page.Locator("td .er-tag.er-error").First).First.WaitForAsync();
        (await Host.Store.Submissions.ListAsync(TestHost.Admin, Campaign, "2017")).Should().BeEmpty();

        await UploadAsync(page, "đúng.csv", right);
        await Button(page, "Nhập 63 đơn vị").ClickAsync();
        await page.GetByText("Đã nhập: 63 mới, 0 thay đổi, 0 giữ nguyên.").WaitForAsync();

        (await Host.Store.Submissions.ListAsync(TestHost.Admin, Campaign, "2017")).Should().HaveCount(63);
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_form_takes_numbers_as_the_reader_writes_them_and_figures_go_through_their_stages()
    {
        await PeriodAsync();
        var page = await OpenAsync($"c/{Campaign}/figures/2017/79");

        await page.Locator("label:has-text('Cụm, khối') select").SelectOptionAsync("Cụm Đông Nam Bộ");
        await page.Locator("[aria-labelledby=name-costCutPercent]").FillAsync("12,5");
        await Button(page, "Lưu").ClickAsync();
        await page.GetByText("Đã lưu.").WaitForAsync();
        var key = new FigureKey { Campaign = Campaign, Period = "2017", Participant = "79" };
        (await Host.Store.Submissions.GetAsync(TestHost.Admin, key)).Current.Values["costCutPercent"].Value.Value.Should().Be(12.5m);

        await page.Locator("[aria-labelledby=name-costCutPercent]").FillAsync("mười hai");
        await Button(page, "Lưu").ClickAsync();
        await page.GetByText("Chưa lưu: có ô chưa đúng, xem bên dưới.").WaitForAsync();
        (await Host.Store.Submissions.GetAsync(TestHost.Admin, key)).Current.Values["costCutPercent"].Value.Value.Should().Be(12.5m);
        Complaints.Should().BeEmpty();
    }

    private static Task UploadAsync(IPage page, string name, string text) =>
        page.GetByLabel("Chọn tệp Excel, CSV hoặc JSON").SetInputFilesAsync(
        new FilePayload { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });

    private async Task PeriodAsync()
    {
        await Host.PublishAsync(Campaign);
        await Host.Store.Submissions.SavePeriodAsync(
            TestHost.Admin, new StorePeriod
            {
                Campaign = Campaign,
                Name = "2017",
                From = new DateOnly(2017, 1, 1),
                To = new DateOnly(2017, 12, 31),
            }, reason: null);
    }
}
