using System.Globalization;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

public sealed class TryStory(TestBrowser browser) : StudioStory(browser)
{
    private const string Campaign = "school-class-2026";

    [BrowserFact]
    public async Task One_figure_moved_by_a_slider_moves_the_sheet_and_the_standings_and_nothing_that_is_stored()
    {
        await Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        var draft = (await Host.DraftAsync(Campaign)).Id;
        var stored = await Host.Store.Submissions.ListAsync(TestHost.Admin, Campaign, "2026");
        var page = await OpenAsync($"c/{Campaign}/try/{draft}");

        await Button(page, "Lớp 10A1").ClickAsync();
        await page.Locator("section:has(#suppose-title) select").SelectOptionAsync("lateArrivals");
        var slider = page.Locator("input[type=range]");
        var (before, row) = (await TotalAsync(page), page.Locator("tr.er-picked .er-num").Last);
        var shown = await row.InnerTextAsync();
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await AnotherAsync(page, shown);

        var after = await TotalAsync(page);
        after.Should().BeLessThan(before, "late arrivals cost points");
        (await row.InnerTextAsync()).Should().Be(after.ToString("0.##", CultureInfo.GetCultureInfo("vi-VN")));
        shown = await row.InnerTextAsync();
        await page.Keyboard.PressAsync("Home");
        await AnotherAsync(page, shown);
        (await Host.Store.Submissions.ListAsync(TestHost.Admin, Campaign, "2026")).Should().Equal(stored);
        Complaints.Should().BeEmpty();
    }

    /// <summary>Waits until the standings show another total of who is picked.</summary>
    private static async Task AnotherAsync(IPage page, string shown) => await page.WaitForFunctionAsync(
        "shown => document.querySelector('tr.er-picked td.er-num:nth-of-type(2)').textContent !== shown", shown);

    /// <summary>The total of the sheet, as it is shown.</summary>
    private static async Task<decimal> TotalAsync(IPage page)
    {
        var text = await page.Locator("section:has(#sheet-title) .er-tags .er-tag:has-text(':')").Last.InnerTextAsync();
        return decimal.Parse(text.Split(':')[1].Split('/')[0].Trim(), CultureInfo.GetCultureInfo("vi-VN"));
    }
}
