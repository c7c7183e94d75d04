using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Studio.Wording;
using Microsoft.Playwright;
using MudBlazor;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>Pages of the studio that a host places among its own, with words and colours of its own.</summary>
public sealed partial class OwnHostStories(TestBrowser browser) : StudioStory(browser)
{
    private const string Campaign = "school-class-2026";

    private protected override Task<TestHost> StartAsync() => TestHost.StartAsync(ownPages: true, configure: studio =>
    {
        studio.Texts = language => new OwnTexts(language);
        studio.Theme = new MudTheme { PaletteDark = new PaletteDark { Primary = "#12ab34", Surface = "#010203" } };
    });

    [BrowserFact]
    public async Task Every_page_works_alone_on_a_page_of_a_host_in_its_words_and_colours_and_leaves_the_rest_as_it_was()
    {
        await FillAsync();
        var page = await OwnAsync("rules", ".monaco-editor .view-line");
        var rules = page.Url;
        foreach (var (which, ready, heading) in new[]
        {
            ("rules", ".monaco-editor .view-line", "Rules of ours"),
            ("try", "tbody th button", "Try"),
            ("cases", ".er-list .er-tag", "Cases"),
            ("impact", "#impact-title", "Impact"),
            ("publish", "#draft-title", "Publish"),
            ("figures", "tbody th a", "Figures"),
            ("results", "#score-title", "Results"),
            ("council", ".er-tag", "Council"),
            ("audit", "table", "Audit"),
        })
        {
            await page.GotoAsync(rules.Replace("/rules?", $"/{which}?", StringComparison.Ordinal));
            await page.WaitForSelectorAsync(ready);
            (await page.InnerTextAsync(".er-studio h1")).Should().Be(heading);

            // What was drawn before the circuit opened is drawn once more.
            await page.WaitForFunctionAsync(
                "() => { const one = document.querySelector('.er-studio .er-card, .er-studio .er-scroll, .er-studio a.er-button'); "
                    + "return one && getComputedStyle(one).backgroundColor === 'rgb(1, 2, 3)'; }");
            (await page.EvaluateAsync<bool>(
                "() => ['background-color', 'border-radius', 'font-size'].every(one => "
                    + "getComputedStyle(document.getElementById('own-button')).getPropertyValue(one) === "
                    + "getComputedStyle(document.body.appendChild(document.createElement('button'))).getPropertyValue(one))"))
                .Should()
                .BeTrue("the host's own button looks as browsers draw one");
        }

        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task What_is_pressed_there_is_done_and_leads_into_the_studio()
    {
        await FillAsync();
        var page = await OwnAsync("rules", ".monaco-editor .view-line");
        await page.EvaluateAsync("() => monaco.editor.getModels()[0].setValue(monaco.editor.getModels()[0].getValue() + '\\n// own')");
        await Button(page, "Save").ClickAsync();
        await page.GetByText("Saved.").WaitForAsync();

        var draft = (await Host.Store.Rules.GetAsync(TestHost.Admin, Campaign)).Drafts.Single();
        (await Host.Store.Rules.GetDraftAsync(TestHost.Admin, draft.Id)).File("campaign.json")!.Text.Should().EndWith("// own");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Publish", Exact = true }).ClickAsync();
        await ArrivedAsync(page, $"**/thi-dua/c/{Campaign}/publish/{draft.Id}");
        await page.WaitForSelectorAsync("#draft-title");
        Complaints.Should().BeEmpty();
    }

    private async Task FillAsync()
    {
        await Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        await Host.ScoreAsync(Campaign, "2026");
        await Host.Store.Rules.CreateDraftAsync(
            TestHost.Admin,
            new Store.Publishing.NewDraft { Campaign = Campaign, BasedOn = "1.0.0" });
    }

    /// <summary>A page of the host, with the script of ASP.NET Core that the studio carries.</summary>
    private async Task<IPage> OwnAsync(string which, string ready)
    {
        using var client = Host.Client();
        var script = Script().Match(await client.GetStringAsync("/thi-dua/")).Value;
        var page = await OpenAsync("");
        await page.GotoAsync(new Uri(Host.Address, $"/phong-trao/{Campaign}/{which}?script=thi-dua/{script}").ToString());
        await page.WaitForSelectorAsync(ready);
        return page;
    }

    [GeneratedRegex("assets/[0-9a-f]{12}/blazor\\.web\\.js", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Script();

    private sealed class OwnTexts(Language language) : StudioTexts(language)
    {
        public override string Rules => Language == Language.Vietnamese ? "Quy tắc của chúng tôi" : "Rules of ours";
    }
}
