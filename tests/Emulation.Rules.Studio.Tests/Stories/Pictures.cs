using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>Every page as a picture, to be looked at: in both languages, light and dark, on a desk and on a phone.</summary>
public sealed class Pictures(TestBrowser browser) : StudioStory(browser)
{
    private const string Campaign = "school-class-2026";

    [PictureFact]
    public async Task Every_page_in_every_view()
    {
        await Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        var result = (await Host.ScoreAsync(Campaign, "2026")).Id;
        var draft = (await Host.Store.Rules.CreateDraftAsync(
            TestHost.Admin, new Store.Publishing.NewDraft { Campaign = Campaign, BasedOn = "1.0.0" })).Id;
        await Host.PublishAsync("titles-2024");
        (string Name, string Path, string Ready)[] pages =
        [
            ("campaigns", "", ".er-card"),
            ("rules", $"c/{Campaign}/rules/{draft}", ".monaco-editor .view-line"),
            ("try", $"c/{Campaign}/try/{draft}", "tbody th button"),
            ("cases", $"c/{Campaign}/cases/{draft}", ".er-list .er-tag"),
            ("impact", $"c/{Campaign}/impact/{draft}", "#impact-title"),
            ("publish", $"c/{Campaign}/publish/{draft}", "table"),
            ("figures", $"c/{Campaign}/figures/2026", "tbody th"),
            ("form", $"c/{Campaign}/figures/2026/10A1", "form table"),
            ("results", $"c/{Campaign}/results/{result}", "tbody th button"),
            ("council", $"c/{Campaign}/council/{result}", ".er-tag"),
            ("audit", $"c/{Campaign}/audit", "table"),
            ("empty-figures", "c/titles-2024/figures", "form"),
            ("empty-results", "c/titles-2024/results", ".er-empty"),
            ("empty-council", "c/titles-2024/council", ".er-empty"),
            ("empty-try", "c/titles-2024/try", "select"),
            ("nowhere", "nowhere", "h1"),
        ];
        foreach (var (view, phone) in new[] { ("vi.light", false), ("en.light", false), ("en.dark", false), ("vi.dark", true),
            ("en.light", true) })
        {
            var page = await OpenAsync("", view: view, phone: phone);
            foreach (var (name, path, ready) in pages)
            {
                await page.GotoAsync(new Uri(Host.Address, "/thi-dua/" + path).ToString());
                await page.WaitForSelectorAsync(ready);
                await page.WaitForFunctionAsync("() => !document.querySelector('main p[role=status]')?.textContent.endsWith('…')");
                if (name is "try" or "results")
                {
                    await page.Locator("tbody th button").First.ClickAsync();
                    await page.WaitForSelectorAsync("#sheet-title");
                }

                var picture = $"{name}-{view}{(phone ? "-phone" : "")}.png";
                await page.ScreenshotAsync(
                    new PageScreenshotOptions { Path = Path.Combine(PictureFactAttribute.Folder!, picture), FullPage = true });
            }
        }
    }

    /// <summary>What the guide shows: as much of a page as a screen does, in both languages.</summary>
    [PictureFact]
    public async Task The_pages_the_guide_shows()
    {
        await Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        var result = (await Host.ScoreAsync(Campaign, "2026")).Id;
        var draft = await Host.Store.Rules.CreateDraftAsync(
            TestHost.Admin, new Store.Publishing.NewDraft { Campaign = Campaign, BasedOn = "1.0.0" });
        var file = draft.File("campaign.json")!;
        await Host.Store.Rules.SaveFilesAsync(
            TestHost.Admin,
            draft.Id,
            [
                Store.Publishing.FileEdit.Write(
                    file.Path,
                    file.Text!.Replace("\"excellentFrom\": 90", "\"excellentFrom\": 95", StringComparison.Ordinal)
                        .Replace("\"version\": \"1.0.0\"", "\"version\": \"1.1.0\"", StringComparison.Ordinal),
                    file.ETag),
            ]);
        (string Name, string Path, string Ready, string Into)[] pages =
        [
            ("rules", $"c/{Campaign}/rules/{draft.Id}", ".er-tree button", "h1"),
            ("try", $"c/{Campaign}/try/{draft.Id}", "tbody th button", "h1"),
            ("impact", $"c/{Campaign}/impact/{draft.Id}", "#moves-title", "#impact-title"),
            ("figures", $"c/{Campaign}/figures/2026/10A1", "form table", "h1"),
            ("results", $"c/{Campaign}/results/{result}", "tbody th button", ".er-split"),
        ];
        foreach (var view in (string[])["vi", "en"])
        {
            var page = await OpenAsync("", view: view + ".light");
            foreach (var (name, path, ready, into) in pages)
            {
                await page.GotoAsync(new Uri(Host.Address, "/thi-dua/" + path).ToString());
                await page.WaitForSelectorAsync(ready);
                await page.WaitForFunctionAsync("() => !document.querySelector('main p[role=status]')?.textContent.endsWith('…')");
                if (name is "try" or "results")
                {
                    await page.Locator("tbody th button").First.ClickAsync();
                    await page.WaitForSelectorAsync("#sheet-title");
                }

                await page.EvaluateAsync("into => document.querySelector(into).scrollIntoView()", into == "h1" ? ".er-bar" : into);
                await page.Mouse.MoveAsync(0, 0);
                await page.ScreenshotAsync(
                    new PageScreenshotOptions { Path = Path.Combine(PictureFactAttribute.Folder!, $"studio-{name}-{view}.png") });
            }
        }
    }
}
