using System.Diagnostics;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;
using static System.FormattableString;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>How long pages take, stage by stage, and how long they are. Figures go to the file the environment names.</summary>
public sealed class PageMeasurements(TestBrowser browser) : StudioStory(browser)
{
    private const int Asked = 6;

    [MeasureFact]
    public async Task Every_page_of_63_participants_and_40_criteria()
    {
        var wide = new WideCampaign("wide", 40);
        await using var page = await OpenAsync(63);
        var draft = await wide.FillAsync(Host, 63);
        var result = (await Host.ScoreAsync(wide.Id, "2026")).Id;
        await MeasureAsync(page, [.. DraftPages(wide.Id, draft), .. ResultPages(wide.Id, result)]);
    }

    /// <summary>Forty lines for each of ten thousand are more than what is kept as one text: the pages of results have ten.</summary>
    [MeasureFact]
    public async Task Every_page_of_10000_participants()
    {
        var (wide, tall) = (new WideCampaign("wide", 40), new WideCampaign("tall", 10));
        await using var page = await OpenAsync(10_000);
        var clock = Stopwatch.StartNew();
        var draft = await wide.FillAsync(Host, 10_000);
        await tall.FillAsync(Host, 10_000);
        Note(Invariant($"  figures imported in {clock.Elapsed.TotalSeconds:0.0} s"));
        clock.Restart();
        var result = (await Host.ScoreAsync(tall.Id, "2026")).Id;
        Note(Invariant($"  scored and kept in {clock.Elapsed.TotalSeconds:0.0} s"));
        await MeasureAsync(page, [.. DraftPages(wide.Id, draft), .. ResultPages(tall.Id, result)]);
        await RefusedAsync(page.Page, wide.Id);
    }

    /// <summary>A result too large to be kept is scored and shown, and the page says why it is not kept.</summary>
    private async Task RefusedAsync(IPage page, string id)
    {
        await page.GotoAsync(new Uri(Host.Address, $"/thi-dua/c/{id}/results").ToString());
        await Button(page, "Chấm").ClickAsync();
        await page.WaitForSelectorAsync("tbody th button");
        await Field(page, "Ghi chú").FillAsync("mười nghìn");
        await Button(page, "Giữ kết quả này").ClickAsync();
        var told = await page.Locator("main [role=alert]").InnerTextAsync();
        Note("  a result that is too large: " + told.ReplaceLineEndings(" "));
        told.Should().Contain("256");
    }

    private async Task<MeasuredPage> OpenAsync(int participants)
    {
        Note(Invariant($"{participants:N0} participants × 40 criteria. Milliseconds since a page was asked for, the median of {Asked - 1} ")
            + "with the files of the visit before: document, scripts, circuit, heading, ready; work of host and of browser; bytes of HTML");
        return await MeasuredPage.OpenAsync(Browsers, Host.Address);
    }

    private async Task MeasureAsync(MeasuredPage page, IEnumerable<(string Path, string Ready)> pages)
    {
        foreach (var (path, ready) in pages)
        {
            var times = new List<PageTimes>();
            for (var i = 0; i < Asked; i++)
            {
                times.Add(await page.AskAsync(new Uri(Host.Address, "/thi-dua/" + path), ready));
            }

            double Median(Func<PageTimes, double> of) => times.Skip(1).Select(of).Order().ElementAt((Asked - 1) / 2);
            await page.Page.WaitForTimeoutAsync(500);
            Func<PageTimes, double>[] stages =
                [t => t.Document, t => t.Scripts, t => t.Circuit, t => t.Heading, t => t.Ready, t => t.Host, t => t.Browser];
            Note($"  /{path}: {string.Join(", ", stages.Select(stage => Invariant($"{Median(stage):0}")))} ms; "
                + Invariant($"{await page.BytesAsync():N0} bytes; load {LoadOfMachine}"));
        }
    }

    private static IEnumerable<(string Path, string Ready)> DraftPages(string id, long draft) =>
    [
        ("", ".er-card"),
        ($"c/{id}/rules/{draft}", ".monaco-editor .view-line"),
        ($"c/{id}/cases/{draft}", "#from-title"),
        ($"c/{id}/publish/{draft}", "#draft-title"),
        ($"c/{id}/figures/2026", "tbody th a"),
        ($"c/{id}/figures/2026/00001", "form table"),
        ($"c/{id}/results", "#score-title"),
        ($"c/{id}/audit", "table"),
        ($"c/{id}/try/{draft}", "tbody th button"),
        ($"c/{id}/impact/{draft}", "#impact-title"),
    ];

    private static IEnumerable<(string Path, string Ready)> ResultPages(string id, long result) =>
        [($"c/{id}/results/{result}", "tbody th button"), ($"c/{id}/council/{result}", "section table")];

    /// <summary>What else the machine does: figures of a busy one say less.</summary>
    private static string LoadOfMachine => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";

    private static void Note(string line) => File.AppendAllText(MeasureFactAttribute.File!, line + "\n");
}
