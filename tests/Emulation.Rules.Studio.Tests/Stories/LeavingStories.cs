using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>Nothing that somebody typed is left behind without a question, wherever the cursor still is.</summary>
public sealed class LeavingStories(TestBrowser browser) : StudioStory(browser)
{
    [BrowserFact]
    public async Task A_figure_that_is_being_typed_is_asked_for_before_the_page_is_loaded_again_or_left_by_the_browsers_button()
    {
        await Host.FillAsync("school-class-2026", "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), data: null);
        var page = await OpenAsync("c/school-class-2026/figures/2026");
        var asked = Questions(page);
        await Field(page, "Nhập cho mã").FillAsync("10A1");
        await Button(page, "Mở phiếu").ClickAsync();
        var field = page.Locator("[aria-labelledby=name-lessonMark]");
        await field.PressSequentiallyAsync("38,5");
        await page.WaitForFunctionAsync("() => { const e = new Event('beforeunload', { cancelable: true }); return !dispatchEvent(e); }");

        await page.EvaluateAsync("() => { setTimeout(() => location.reload(), 0); }");
        (await NextAsync(asked)).Should().Be("beforeunload");
        await page.EvaluateAsync("() => history.back()");
        (await NextAsync(asked)).Should().Be("confirm");

        (await field.InputValueAsync()).Should().Be("38,5");
        await page.Locator("form.er-card").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Lưu", Exact = true })
            .ClickAsync();
        await page.GetByText("Đã lưu.").WaitForAsync();
        await page.EvaluateAsync("() => history.back()");
        await page.Locator("#import-title").WaitForAsync();
        asked.TryRead(out _).Should().BeFalse("everything is saved");
    }

    [BrowserFact]
    public async Task A_note_a_name_and_a_new_file_are_asked_for_until_they_are_sent()
    {
        await Host.FillAsync("school-class-2026", "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        var result = (await Host.ScoreAsync("school-class-2026", "2026")).Id;
        var draft = await Host.Store.Rules.CreateDraftAsync(
            TestHost.Admin, new Store.Publishing.NewDraft { Campaign = "school-class-2026", BasedOn = "1.0.0" });
        var page = await OpenAsync("c/school-class-2026/audit");
        var asked = Questions(page);
        foreach (var (address, label) in new[]
        {
            ($"publish/{draft.Id}", "Sửa gì, vì sao (bắt buộc khi trình, ban hành, trả lại hoặc bỏ)"),
            ($"rules/{draft.Id}", "Mã mới"),
            ($"rules/{draft.Id}", "Tệp mới"),
            ($"results/{result}", "Công bố theo (số quyết định, ghi chú)"),
        })
        {
            await page.GotoAsync(new Uri(Host.Address, $"/thi-dua/c/school-class-2026/{address}").ToString());
            await Field(page, label).PressSequentiallyAsync("abc");
            await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Nhật ký", Exact = true }).ClickAsync();
            (await NextAsync(asked)).Should().Be("confirm", label);
            (await Field(page, label).InputValueAsync()).Should().Be("abc");
            await Field(page, label).FillAsync("");
            await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Nhật ký", Exact = true }).ClickAsync();
            await ArrivedAsync(page, "**/audit");
        }

        await page.GotoAsync(new Uri(Host.Address, "/thi-dua/c/school-class-2026/results").ToString());
        await Button(page, "Chấm").ClickAsync();
        await Field(page, "Ghi chú").FillAsync("chấm lại");
        await Button(page, "Giữ kết quả này").ClickAsync();
        await page.Locator("#papers-title").WaitForAsync();
        asked.TryRead(out _).Should().BeFalse("everything is sent");
    }

    [BrowserFact]
    public async Task A_value_that_is_being_typed_into_a_table_of_the_rules_is_asked_for_until_it_is_saved()
    {
        await Host.PublishAsync("school-class-2026");
        var draft = await Host.Store.Rules.CreateDraftAsync(
            TestHost.Admin, new Store.Publishing.NewDraft { Campaign = "school-class-2026", BasedOn = "1.0.0" });
        var page = await OpenAsync("c/school-class-2026/audit");
        var asked = Questions(page);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Quy tắc", Exact = true }).ClickAsync();
        await page.WaitForSelectorAsync(".monaco-editor .view-line");
        var cell = page.Locator("details[open] td input").First;
        await cell.PressSequentiallyAsync("7");
        var typed = await cell.InputValueAsync();

        await page.EvaluateAsync("() => history.back()");
        (await NextAsync(asked)).Should().Be("confirm");
        await page.EvaluateAsync("() => { setTimeout(() => location.reload(), 0); }");
        (await NextAsync(asked)).Should().Be("beforeunload");

        (await cell.InputValueAsync()).Should().Be(typed);
        await cell.PressAsync("Tab");
        await Button(page, "Lưu").ClickAsync();
        await page.GetByText("Đã lưu.", new PageGetByTextOptions { Exact = true }).WaitForAsync();
        await page.EvaluateAsync("() => history.back()");
        await ArrivedAsync(page, "**/audit");
        asked.TryRead(out _).Should().BeFalse("it is saved");
        (await Host.Store.Rules.GetDraftAsync(TestHost.Admin, draft.Id)).File("campaign.json")!.Text.Should().Contain(typed);
    }
}
