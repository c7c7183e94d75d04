using System.Text.RegularExpressions;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>By keyboard alone: everything is reached, one sees where one is, and work is done.</summary>
public sealed class KeyboardStories(TestBrowser browser) : StudioStory(browser)
{
    private const string Campaign = "school-class-2026";

    /// <summary>Marks everything that can be used and is shown; within the editor, the editor itself.</summary>
    private const string Mark =
        """
        () => {
          const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(one => !one.disabled && one.tabIndex >= 0 && !one.closest('.monaco-editor'))
            .filter(one => one.checkVisibility({ visibilityProperty: true }));
          window.erLeft = new Set(all);
          return all.length;
        }
        """;

    /// <summary>Takes where the keyboard is now off the list; says it where nobody can see that.</summary>
    private const string Step =
        """
        () => {
          const here = document.activeElement;
          window.erLeft.delete(here);
          if (here === document.body || here.closest('.monaco-editor')) { return ''; }
          const shown = [here, here.closest('label')].some(one => one && getComputedStyle(one).outlineStyle !== 'none');
          return shown ? '' : here.outerHTML.slice(0, 120);
        }
        """;

    [BrowserFact]
    public async Task Everything_on_every_page_is_reached_by_the_tab_key_and_shows_where_the_keyboard_is()
    {
        await Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        var result = (await Host.ScoreAsync(Campaign, "2026")).Id;
        var draft = (await Host.Store.Rules.CreateDraftAsync(
            TestHost.Admin,
            new Store.Publishing.NewDraft { Campaign = Campaign, BasedOn = "1.0.0" })).Id;
        var page = await OpenAsync("");
        var missed = new List<string>();
        foreach (var (path, ready) in new[]
        {
            ("", ".er-card"),
            ($"c/{Campaign}/rules/{draft}", ".monaco-editor .view-line"),
            ($"c/{Campaign}/try/{draft}", "tbody th button"),
            ($"c/{Campaign}/cases/{draft}", ".er-list .er-tag"),
            ($"c/{Campaign}/impact/{draft}", "#impact-title"),
            ($"c/{Campaign}/publish/{draft}", "table"),
            ($"c/{Campaign}/figures/2026", "tbody th"),
            ($"c/{Campaign}/figures/2026/10A1", "form table"),
            ($"c/{Campaign}/results/{result}", "tbody th button"),
            ($"c/{Campaign}/council/{result}", ".er-tag"),
            ($"c/{Campaign}/audit", "table"),
        })
        {
            await page.GotoAsync(new Uri(Host.Address, "/thi-dua/" + path).ToString());
            await page.WaitForSelectorAsync(ready);
            await page.WaitForTimeoutAsync(1000);
            var count = await page.EvaluateAsync<int>(Mark);
            await page.EvaluateAsync("() => { document.activeElement.blur(); }");
            for (var i = 0; i < count + 40 && await page.EvaluateAsync<int>("() => window.erLeft.size") > 0; i++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<string>(Step) is { Length: > 0 } unseen)
                {
                    missed.Add($"{path}: unseen {unseen}");
                }
            }

            var left = await page.EvaluateAsync<string[]>(
                "() => [...window.erLeft].filter(one => one.isConnected).map(one => one.outerHTML.slice(0, 120))");
            missed.AddRange(left.Select(one => $"{path}: not reached {one}"));
        }

        missed.Should().BeEmpty();
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Figures_are_scored_kept_and_published_by_keyboard_alone()
    {
        await Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        var page = await OpenAsync("");
        await page.WaitForSelectorAsync(".er-card");

        await GoAsync(page, "Kết quả");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#score-title");
        await GoAsync(page, "Chấm");
        await page.Keyboard.PressAsync("Space");
        await page.WaitForSelectorAsync("tbody th button");
        await GoAsync(page, "Ghi chú");
        await page.Keyboard.TypeAsync("chấm bằng bàn phím");
        await GoAsync(page, "Giữ kết quả này");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#papers-title");
        await GoAsync(page, "Công bố theo (số quyết định, ghi chú)");
        await page.Keyboard.TypeAsync("QĐ 7");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Chưa có kiến nghị nào.").WaitForAsync();

        (await Host.Store.Results.ListAsync(TestHost.Admin, Campaign)).Single()
            .Should()
            .Match<Store.Results.ResultSummary>(one => one.Note == "chấm bằng bàn phím" && one.PublicationNote == "QĐ 7");
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_keyboard_stays_where_it_was_through_waiting_and_after_a_form_that_is_folded_away()
    {
        await Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        var page = await OpenAsync($"c/{Campaign}/results");
        await Button(page, "Chấm").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.WaitForSelectorAsync("tbody th button");
        await HasKeyboardAsync(page, "Chấm");

        await page.GotoAsync(new Uri(Host.Address, $"/thi-dua/c/{Campaign}/publish").ToString());
        await Button(page, "Khôi phục phiên bản 1.0.0").FocusAsync();
        foreach (var way in new[] { "Escape", "Bỏ qua" })
        {
            await page.Keyboard.PressAsync("Enter");
            await Field(page, "Số phiên bản mới").FocusAsync();
            if (way != "Escape")
            {
                await Button(page, way).FocusAsync();
            }

            await page.Keyboard.PressAsync(way == "Escape" ? way : "Enter");
            await Field(page, "Số phiên bản mới").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
            await HasKeyboardAsync(page, "Khôi phục");
        }

        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_keyboard_is_somewhere_after_what_it_stood_on_is_gone_or_done_with()
    {
        await Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), data: null);
        var draft = (await Host.Store.Rules.CreateDraftAsync(
            TestHost.Admin, new Store.Publishing.NewDraft { Campaign = Campaign, BasedOn = "1.0.0" })).Id;
        var page = await OpenAsync($"c/{Campaign}/figures/2026");
        await Button(page, "Đọc data/classes.csv của bộ quy tắc").PressAsync("Enter");
        await Button(page, "Nhập 12 đơn vị").PressAsync("Enter");
        await page.Locator("tbody th a").First.WaitForAsync();
        await IsSomewhereAsync(page);
        await page.Locator("tbody th a").First.PressAsync("Enter");
        await page.WaitForSelectorAsync("form table");
        await IsSomewhereAsync(page);

        await page.GotoAsync(new Uri(Host.Address, $"/thi-dua/c/{Campaign}/rules/{draft}").ToString());
        await Button(page, "cases.json").ClickAsync();
        await Button(page, "Bỏ tệp cases.json").PressAsync("Enter");
        await page.GetByText("1 tệp chưa lưu").WaitForAsync();
        await IsSomewhereAsync(page);
        await Button(page, "Lưu").PressAsync("Enter");
        await page.GetByText("Đã lưu.", new PageGetByTextOptions { Exact = true }).WaitForAsync();
        await IsSomewhereAsync(page);
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Every_key_that_the_editor_promises_does_what_it_says()
    {
        var draft = await Host.DraftAsync(Campaign);
        var text = draft.File("campaign.json")!.Text!;
        var page = await OpenAsync($"c/{Campaign}/rules/{draft.Id}");
        (await EditorTextAsync(page, "excellentFrom")).Should().Be(text);

        await StandInAsync(page, "excellentFrom");
        await page.Keyboard.PressAsync("F2");
        await page.Locator(".rename-box input").WaitForAsync();
        await page.Locator(".rename-box input").FillAsync("bestFrom");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator(".monaco-editor textarea.inputarea").GetAttributeAsync("aria-label")).Should().Be("Tệp quy tắc");
        await page.Keyboard.PressAsync("F1");
        await page.Locator(".monaco-editor .view-line").First.ClickAsync(new LocatorClickOptions { Button = MouseButton.Right });
        await page.WaitForTimeoutAsync(300);
        (await page.Locator(".context-view .monaco-menu, .quick-input-widget:visible").CountAsync()).Should().Be(0, "they are in English");
        await EditorTextAsync(page, "\"bestFrom\": 90");
        await page.GetByText(new Regex("^[0-9] tệp chưa lưu$", RegexOptions.None, TimeSpan.FromSeconds(1))).WaitForAsync();

        await StandInAsync(page, "advancedFrom");
        await page.Keyboard.PressAsync("Control+s");
        await page.GetByText("Đã lưu.").WaitForAsync();
        (await Host.Store.Rules.GetDraftAsync(TestHost.Admin, draft.Id)).File("campaign.json")!.Text
            .Should().Be(text.Replace("excellentFrom", "bestFrom", StringComparison.Ordinal));

        await StandInAsync(page, "school-class-2026");
        await page.Keyboard.PressAsync("Control+m");
        await page.Keyboard.PressAsync("Tab");
        await page.GetByText("1 tệp chưa lưu").WaitForAsync();
        await page.Keyboard.PressAsync("Control+z");
        await page.GetByText("Đã lưu hết").WaitForAsync();
        await page.Keyboard.PressAsync("Control+m");

        await StandInAsync(page, "\"indicators\"");
        await page.Keyboard.PressAsync("Control+Space");
        await page.Locator(".suggest-widget.visible .monaco-list-row").First.WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>("() => document.activeElement.closest('.monaco-editor') === null")).Should().BeTrue();
        Complaints.Should().BeEmpty();
    }

    private static async Task IsSomewhereAsync(IPage page) =>
        await page.WaitForFunctionAsync("() => document.activeElement !== document.body && document.activeElement.isConnected");

    /// <summary>Waits until the keyboard is on what says this.</summary>
    private static async Task HasKeyboardAsync(IPage page, string text) =>
        await page.WaitForFunctionAsync("text => document.activeElement.textContent.trim() === text", text);

    /// <summary>Puts the cursor of the editor into a word, three letters behind where it first stands.</summary>
    private static async Task StandInAsync(IPage page, string word) => await page.EvaluateAsync(
        """
        word => {
          const editor = monaco.editor.getEditors()[0];
          const at = editor.getModel().findMatches(word, false, false, true, null, false)[0].range;
          editor.setPosition({ lineNumber: at.startLineNumber, column: at.startColumn + 3 });
          editor.focus();
        }
        """,
        word);

    /// <summary>Presses Tab until the keyboard is on what has this name.</summary>
    private static async Task GoAsync(IPage page, string name)
    {
        for (var i = 0; i < 120; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>(
                "name => [document.activeElement.textContent, document.activeElement.labels?.[0]?.textContent]"
                    + ".some(text => text?.trim() === name)",
                name))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The keyboard does not come to '{name}'.");
    }
}
