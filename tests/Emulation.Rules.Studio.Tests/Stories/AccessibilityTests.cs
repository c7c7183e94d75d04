using Deque.AxeCore.Playwright;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

public sealed class AccessibilityTests(TestBrowser browser) : StudioStory(browser)
{
    private const string Campaign = "school-class-2026";

    /// <summary>Asks for every view instead of two that differ in everything.</summary>
    private const string Variable = "EMULATION_STUDIO_ALL_VIEWS";

    private static IEnumerable<(string View, bool Phone)> Views =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable))
            ? [("vi.light", false), ("en.dark", true)]
            : from language in (string[])["vi", "en"]
              from colours in (string[])["light", "dark"]
              from phone in (bool[])[false, true]
              select ($"{language}.{colours}", phone);

    [BrowserFact]
    public async Task No_page_breaks_a_rule_of_accessibility_in_light_or_dark_on_a_desk_or_a_phone()
    {
        var draft = await FilledAsync();
        (string Path, string Ready)[] pages =
        [
            ("", ".er-card"),
            ($"c/{Campaign}/rules/{draft}", ".monaco-editor .view-line"),
            ($"c/{Campaign}/try/{draft}", "table"),
            ($"c/{Campaign}/cases/{draft}", ".er-list .er-tag"),
            ($"c/{Campaign}/impact/{draft}", "#impact-title"),
            ($"c/{Campaign}/publish/{draft}", "table"),
            ($"c/{Campaign}/figures/2026", "table"),
            ($"c/{Campaign}/figures/2026/10A1", "table"),
            ($"c/{Campaign}/results/1", "table"),
            ($"c/{Campaign}/council", ".er-tag"),
            ($"c/{Campaign}/audit", "table"),
            ("nowhere", "h1"),
        ];
        var broken = new List<string>();
        var result = (await Host.Store.Results.ListAsync(TestHost.Admin, Campaign)).Single().Id;
        foreach (var (view, phone) in Views)
        {
            var page = await OpenAsync("", view: view, phone: phone);
            foreach (var (path, ready) in pages)
            {
                await page.GotoAsync(
                    new Uri(
                        Host.Address,
                        "/thi-dua/" + path.Replace("results/1", $"results/{result}", StringComparison.Ordinal)).ToString());
                await page.WaitForSelectorAsync(ready);
                var found = await page.RunAxe();
                broken.AddRange(
                    found.Violations.SelectMany(
                        violation => violation.Nodes.Select(node => $"{path} {view} {phone}: {violation.Id} {node.Html}")));
                var width =
                    await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (width > 0)
                {
                    broken.Add($"{path} {view} {phone}: {width} px too wide");
                }
            }
        }

        broken.Should().BeEmpty();
        Complaints.Where(complaint => !complaint.Contains("404", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_long_word_forced_colours_and_paper_hide_nothing()
    {
        await Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        var result = (await Host.ScoreAsync(Campaign, "2026")).Id;
        var page = await OpenAsync("");
        foreach (var (path, ready) in new[] { ("figures/2026", "tbody th a"), ($"results/{result}", "tbody th button") })
        {
            await page.GotoAsync(new Uri(Host.Address, $"/thi-dua/c/{Campaign}/{path}").ToString());
            await page.WaitForSelectorAsync(ready);
            var wide = await page.EvaluateAsync<string[]>(
                """
                ready => {
                  for (const one of [...document.querySelectorAll(ready + ', .er-tags .er-tag, h2')]) { one.textContent = 'W'.repeat(200); }
                  return [document.documentElement, ...document.querySelectorAll('main .er-scroll, main .er-card')]
                    .filter(one => one.scrollWidth > one.clientWidth).map(one => one.className + ' ' + one.scrollWidth);
                }
                """,
                ready);
            wide.Should().BeEmpty(path);
        }

        await page.EmulateMediaAsync(
            new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        (await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.er-nav a')].map(one => getComputedStyle(one).borderBottomColor)"))
            .GroupBy(colour => colour).Should().Contain(group => group.Count() == 1, "the page one is on is told apart from the others");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.None, Media = Media.Print });
        (await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.er-scroll')].filter(one => one.scrollHeight > one.clientHeight
              && getComputedStyle(one).overflowY !== 'visible').map(one => one.textContent.slice(0, 80))
            """)).Should().BeEmpty("paper does not scroll");
    }

    private async Task<long> FilledAsync()
    {
        await Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        await Host.ScoreAsync(Campaign, "2026");
        var store = Host.Store;
        return (await store.Rules.CreateDraftAsync(
            TestHost.Admin,
            new Store.Publishing.NewDraft { Campaign = Campaign, BasedOn = "1.0.0" })).Id;
    }
}
