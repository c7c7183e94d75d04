using Deque.AxeCore.Playwright;
using Emulation.Rules.Studio.Tests.Support;

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
