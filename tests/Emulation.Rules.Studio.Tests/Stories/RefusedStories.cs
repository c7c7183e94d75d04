using System.Text.Json;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Studio.Tests.Support;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>Who may only read and presses everything there is.</summary>
public sealed class RefusedStories(TestBrowser browser) : StudioStory(browser)
{
    private const string Period = "2026";

    /// <summary>Fills in every field of the page, as somebody would who means to go through with it.</summary>
    private const string FillIn =
        """
        () => {
          const put = (field, value) => {
            Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
          };
          const fields = 'main input:not([type=file]):not([type=range]):not([type=search]), main textarea, main form select';
          for (const field of document.querySelectorAll(fields)) {
            if (field.disabled || field.closest('.monaco-editor')) { continue; }
            if (field.type === 'checkbox') { if (!field.checked) { field.click(); } }
            else if (field.tagName === 'SELECT') { put(field, field.options[field.options.length - 1].value); }
            else if (!field.value) { put(field, field.type === 'date' ? '2026-01-02' : '1'); }
          }
        }
        """;

    [BrowserFact]
    public async Task Who_may_only_read_presses_every_button_of_every_page_and_nothing_is_changed()
    {
        var studio = await HostileStudio.FillAsync(Host);
        var before = await EverythingAsync();
        var page = await OpenAsync("", "reader");
        var (pressed, refused) = (0, 0);

        // What was typed is left behind.
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        foreach (var path in new[]
        {
            "",
            $"c/{HostileStudio.Id}/rules/{studio.Draft}",
            $"c/{HostileStudio.Id}/cases/{studio.Draft}?participant=A",
            $"c/{HostileStudio.Id}/publish/{studio.Draft}",
            $"c/{HostileStudio.Id}/figures/{Period}",
            $"c/{HostileStudio.Id}/figures/{Period}/A",
            $"c/{HostileStudio.Id}/results/{studio.Open}",
            $"c/{HostileStudio.Id}/results/{studio.Published}",
            $"c/{HostileStudio.Id}/council/{studio.Open}",
            $"c/{HostileStudio.Id}/audit",
        })
        {
            var address = new Uri(Host.Address, "/thi-dua/" + path).ToString();
            await page.GotoAsync(address);
            await page.WaitForSelectorAsync("main h1");
            await page.WaitForTimeoutAsync(800);
            if (path.Contains("/rules/", StringComparison.Ordinal))
            {
                await page.EvaluateAsync("() => monaco.editor.getModels()[0].setValue(monaco.editor.getModels()[0].getValue() + ' ')");
                await page.WaitForTimeoutAsync(300);
            }

            for (var i = 0; i < await page.Locator("main button").CountAsync() && page.Url == address; i++)
            {
                await page.EvaluateAsync(FillIn);
                pressed += await page.EvaluateAsync<int>(
                    "i => { const one = document.querySelectorAll('main button')[i]; "
                        + "if (!one || one.disabled) { return 0; } one.click(); return 1; }",
                    i);
                await page.WaitForTimeoutAsync(120);
                await page.WaitForFunctionAsync(
                    "() => ![...document.querySelectorAll('main [role=status]')].some(one => one.textContent.trim().endsWith('…'))");
                refused += await page.Locator("[role=alert]").GetByText("không có quyền").CountAsync();
            }
        }

        (await EverythingAsync()).Should().Be(before);
        pressed.Should().BeGreaterThan(40);
        refused.Should().BeGreaterThan(10);
        var denied = (await Host.Store.Audit.ReadAsync(TestHost.Admin, new AuditFilter { Outcome = AuditOutcome.Denied, Take = 500 }))
            .Where(one => one.By.UserId == "reader")
            .Select(one => one.Action)
            .ToHashSet();
        denied.Should().Contain(
            ["rules.create", "rules.save", "figures.period", "figures.save", "results.save", "results.decide"]);
    }

    /// <summary>Everything the store holds, and everything that was ever done.</summary>
    private async Task<string> EverythingAsync()
    {
        var (store, admin) = (Host.Store, TestHost.Admin);
        var results = await store.Results.ListAsync(admin, HostileStudio.Id);
        return JsonSerializer.Serialize(new
        {
            Rules = await store.Rules.ListAsync(admin),
            Periods = await store.Submissions.GetPeriodsAsync(admin, HostileStudio.Id),
            Figures = await store.Submissions.ListAsync(admin, HostileStudio.Id, Period),
            Results = results,
            Appeals = await Task.WhenAll(
                results.Where(one => one.Published is not null).Select(one => store.Results.GetAppealsAsync(admin, one.Id))),
            Done = (await store.Audit.ReadAsync(admin, new AuditFilter { Outcome = AuditOutcome.Done, Take = 500 })).Count,
        });
    }

    [BrowserFact]
    public async Task A_lost_connection_is_told_in_the_page_s_language_and_what_was_typed_stays_to_be_read()
    {
        var draft = await Host.DraftAsync("school-class-2026");
        var page = await OpenAsync($"c/school-class-2026/rules/{draft.Id}");
        await EditorTextAsync(page, "excellentFrom");
        await page.EvaluateAsync("() => monaco.editor.getModels()[0].setValue('chưa lưu')");
        await page.GetByText("1 tệp chưa lưu").WaitForAsync();

        await Host.StopAsync();

        var told = page.Locator("#components-reconnect-modal");
        await told.GetByText("Mất kết nối với máy chủ, đang nối lại.").WaitForAsync();
        (await page.GetByText("Rejoin").CountAsync()).Should().Be(0, "the framework's own words are in English");
        await EditorShowsAsync(page, "chưa lưu");
        foreach (var (state, says) in new[]
        {
            ("failed", "Không nối lại được với máy chủ. Hãy thử lại; tải lại trang thì mất những gì chưa lưu. Thử lại Tải lại"),
            ("rejected", "Máy chủ không còn giữ trang này. Hãy chép lại những gì chưa lưu, rồi tải lại trang. Tải lại"),
        })
        {
            // Read in the same step: the framework sets its own state at every attempt.
            var text = await told.EvaluateAsync<string>(
                "(box, state) => { box.className = 'components-reconnect-' + state; return box.innerText; }", state);
            string.Join(' ', text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).Should().Be(says);
        }
    }

    [BrowserFact]
    public async Task A_page_whose_server_was_started_anew_and_refuses_it_says_that_it_is_gone()
    {
        var draft = await Host.DraftAsync("school-class-2026");
        var page = await OpenAsync($"c/school-class-2026/rules/{draft.Id}");
        await EditorTextAsync(page, "excellentFrom");

        await Host.StopAsync();
        await page.RouteAsync("**/*", route => route.FulfillAsync(new Microsoft.Playwright.RouteFulfillOptions { Status = 401 }));

        var told = page.Locator("#components-reconnect-modal");
        await told.GetByText("Máy chủ không còn giữ trang này.").WaitForAsync();
        (await told.GetByText("đang nối lại").IsVisibleAsync()).Should().BeFalse();
        await told.Locator("[data-er-reload]").WaitForAsync();
    }

    [BrowserFact]
    public async Task Typing_into_rules_that_are_only_read_is_answered_in_the_page_s_language()
    {
        await Host.PublishAsync("school-class-2026");
        var page = await OpenAsync("c/school-class-2026/rules");
        await EditorTextAsync(page, "excellentFrom");

        await page.Locator(".monaco-editor").First.ClickAsync();
        await page.Keyboard.TypeAsync("x");

        await page.Locator(".monaco-editor-overlaymessage").GetByText("Chỉ sửa được bản thảo đang viết.").WaitForAsync();
    }
}
