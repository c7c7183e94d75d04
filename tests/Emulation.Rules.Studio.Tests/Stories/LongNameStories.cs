using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Tests.Support;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>Names as offices have them, which take half a page.</summary>
public sealed class LongNameStories(TestBrowser browser) : StudioStory(browser)
{
    [BrowserFact]
    public async Task A_cluster_with_a_long_name_covers_no_column_beside_it()
    {
        var result = await KeptAsync();
        foreach (var phone in (bool[])[false, true])
        {
            var page = await OpenAsync($"c/tie/results/{result}", phone: phone);
            await page.Locator("tbody th button").First.WaitForAsync();
            (await page.EvaluateAsync<string[]>(TooWide)).Should().BeEmpty("results");
            await page.GotoAsync(new Uri(Host.Address, $"/thi-dua/c/tie/council/{result}").ToString());
            await Button(page, "Quyết định về An, Cờ thi đua").ClickAsync();
            (await page.EvaluateAsync<string[]>(TooWide)).Should().BeEmpty("council");
        }
    }

    [BrowserFact]
    public async Task Whose_figures_were_read_stays_in_sight_however_far_the_columns_go()
    {
        await Host.FillAsync("school-class-2026", "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), data: null);
        foreach (var phone in (bool[])[false, true])
        {
            var page = await OpenAsync("c/school-class-2026/figures/2026", phone: phone);
            await Button(page, "Đọc data/classes.csv của bộ quy tắc").ClickAsync();
            await page.Locator(".er-grid tbody th").First.WaitForAsync();

            var seen = await page.EvaluateAsync<double[]>(
                """
                () => {
                  const grid = document.querySelector('.er-grid');
                  grid.scrollLeft = grid.scrollWidth;
                  const name = grid.querySelector('tbody th').getBoundingClientRect();
                  return [grid.scrollLeft, name.left - grid.getBoundingClientRect().left, name.width / grid.clientWidth];
                }
                """);

            seen[0].Should().BePositive("there is more than fits");
            seen[1].Should().BeInRange(0, 2);
            seen[2].Should().BeLessThan(0.5, "figures are seen beside it");
        }
    }

    [BrowserFact]
    public async Task Every_page_of_a_campaign_is_in_sight_in_the_bar_on_a_narrow_screen_and_where_a_page_is_enlarged()
    {
        await Host.PublishAsync("school-class-2026");
        foreach (var view in (string[])["vi.light", "en.light"])
        {
            var page = await OpenAsync("c/school-class-2026/audit", view: view);
            foreach (var width in (int[])[390, 641, 768])
            {
                await page.SetViewportSizeAsync(width, 800);
                (await page.EvaluateAsync<string[]>(
                    "() => [...document.querySelectorAll('.er-nav a')].filter(one => one.getBoundingClientRect().right > innerWidth)"
                        + ".map(one => one.innerText)")).Should().BeEmpty($"{view} {width}");
            }
        }
    }

    private const string TooWide = """
        () => [document.documentElement, ...document.querySelectorAll('main td, main th, .er-split > div')]
          .filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.tagName + ' ' + one.scrollWidth + ' ' + one.innerText)
        """;

    private async Task<long> KeptAsync()
    {
        var store = Host.Store;
        var draft = await store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft
        {
            Campaign = "tie",
            Files = [FileEdit.Write("campaign.json", TieCampaign.Rules), FileEdit.Write("workflows/all.json", TieCampaign.Workflows)],
        });
        await store.Rules.PublishAsync(TestHost.Admin, draft.Id, draft.ETag, "x");
        await store.Submissions.SavePeriodAsync(
            TestHost.Admin, new StorePeriod { Campaign = "tie", Name = "2026", From = new(2026, 1, 1), To = new(2026, 12, 31) }, null);
        var name = string.Join(' ', Enumerable.Repeat("Khối các cơ quan, đơn vị tham mưu tổng hợp", 4));
        var rules = TieCampaign.Load();
        await store.Submissions.ImportAsync(
            TestHost.Admin, "tie", "2026",
            [
                rules.NewSubmission("A", name + " một", "An").With("x", 9m),
                rules.NewSubmission("B", name + " hai", "Bình").With("x", 8m),
            ],
            "mẫu");
        return (await Host.ScoreAsync("tie", "2026")).Id;
    }
}
