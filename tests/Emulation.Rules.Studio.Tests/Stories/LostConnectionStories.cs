using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>The line to the server is cut while somebody writes, and comes back: what was written meanwhile is what is saved.</summary>
public sealed class LostConnectionStories(TestBrowser browser) : StudioStory(browser)
{
    private const string Campaign = "school-class-2026";

    [BrowserFact]
    public async Task A_rule_that_is_typed_while_the_line_is_cut_is_saved_once_it_is_back()
    {
        var draft = await Host.DraftAsync(Campaign);
        await using var line = new CutLine(Host.Address);
        var page = await ThroughAsync(line, $"c/{Campaign}/rules/{draft.Id}");
        var text = await EditorTextAsync(page, "excellentFrom");
        await page.GetByText("Đã lưu hết").WaitForAsync();

        line.Cut();
        await TypeOverAsync(page, text.Replace("\"excellentFrom\": 90", "\"excellentFrom\": 91", StringComparison.Ordinal));
        await LostAsync(page);
        line.Join();
        await BackAsync(page);

        await page.GetByText("1 tệp chưa lưu").WaitForAsync();
        await Button(page, "Lưu").ClickAsync();
        await page.GetByText("Đã lưu.", new PageGetByTextOptions { Exact = true }).WaitForAsync();
        (await Host.Store.Rules.GetDraftAsync(TestHost.Admin, draft.Id)).File("campaign.json")!.Text.Should()
            .Contain("\"excellentFrom\": 91");
    }

    [BrowserFact]
    public async Task A_form_that_is_filled_in_and_sent_while_the_line_is_cut_stays_and_is_saved_once_it_is_back()
    {
        await Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        await using var line = new CutLine(Host.Address);
        var page = await ThroughAsync(line, $"c/{Campaign}/figures/2026/10A1");
        var asked = Questions(page);
        var name = page.Locator("form input").First;

        line.Cut();
        await name.FillAsync("Lớp của thầy Minh");
        await LostAsync(page);
        await Button(page, "Lưu").ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Nhật ký", Exact = true }).ClickAsync();
        (await NextAsync(asked)).Should().Be("beforeunload");
        line.Join();
        await BackAsync(page);

        (await name.InputValueAsync()).Should().Be("Lớp của thầy Minh");
        await Button(page, "Lưu").ClickAsync();
        await page.GetByText("Đã lưu.", new PageGetByTextOptions { Exact = true }).WaitForAsync();
        (await Host.Store.Submissions.GetAsync(
            TestHost.Admin, new Store.Figures.FigureKey { Campaign = Campaign, Period = "2026", Participant = "10A1" }))
            .Current.Name.Should().Be("Lớp của thầy Minh");
    }

    private async Task<IPage> ThroughAsync(CutLine line, string path)
    {
        var page = await OpenAsync("");
        await page.GotoAsync(new Uri(line.Address, "/thi-dua/" + path).ToString());
        await page.WaitForSelectorAsync("main form, main .monaco-editor .view-line");
        return page;
    }

    private static Task LostAsync(IPage page) => page.Locator("#components-reconnect-modal").WaitForAsync();

    private static async Task BackAsync(IPage page) => await page.WaitForSelectorAsync(
        "#components-reconnect-modal.components-reconnect-hide", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
}
