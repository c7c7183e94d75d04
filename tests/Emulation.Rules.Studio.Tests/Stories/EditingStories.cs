using System.Text.RegularExpressions;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

public sealed class EditingStories(TestBrowser browser) : StudioStory(browser)
{
    private const string Campaign = "school-class-2026";

    [BrowserFact]
    public async Task A_mistake_is_named_as_it_is_typed_mended_by_one_press_and_saved()
    {
        var draft = await Host.DraftAsync(Campaign);
        var right = draft.File("campaign.json")!.Text!;
        var page = await OpenAsync($"c/{Campaign}/rules/{draft.Id}");

        await TypeOverAsync(page, right.Replace("\"indicators\"", "\"indicator\"", StringComparison.Ordinal));
        await page.GetByText("1 tệp chưa lưu").WaitForAsync();
        await page.GetByRole(
            AriaRole.Button,
            new PageGetByRoleOptions { NameRegex = new("^Sửa: .*indicators", RegexOptions.None, TimeSpan.FromSeconds(1)) })
                .First.ClickAsync();
        await page.GetByText("Đã lưu hết").WaitForAsync();

        await EditorShowsAsync(page, right);
        await page.EvaluateAsync("() => monaco.editor.getModels()[0].setValue(monaco.editor.getModels()[0].getValue() + '\\n// ghi chú')");
        await Button(page, "Lưu").ClickAsync();
        await page.GetByText("Đã lưu.").WaitForAsync();
        (await Host.Store.Rules.GetDraftAsync(TestHost.Admin, draft.Id)).File("campaign.json")!.Text.Should().Be(right + "\n// ghi chú");
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Of_two_secretaries_on_one_file_the_second_is_told_and_loses_nothing()
    {
        var draft = await Host.DraftAsync(Campaign);
        var text = draft.File("campaign.json")!.Text!;
        var first = await OpenAsync($"c/{Campaign}/rules/{draft.Id}", "admin-an");
        var second = await OpenAsync($"c/{Campaign}/rules/{draft.Id}", "admin-binh");

        await TypeOverAsync(first, text + "// An\n");
        await TypeOverAsync(second, text + "// Bình\n");
        await Button(first, "Lưu").ClickAsync();
        await first.GetByText("Đã lưu.").WaitForAsync();
        await Button(second, "Lưu").ClickAsync();
        await second.GetByText("Người khác đã lưu campaign.json sau khi bạn mở.").WaitForAsync();

        await EditorShowsAsync(second, text + "// Bình\n");
        (await Host.Store.Rules.GetDraftAsync(TestHost.Admin, draft.Id)).File("campaign.json")!.Text.Should().Be(text + "// An\n");
        await Button(second, "Lấy bản của họ").ClickAsync();
        await second.GetByText("Đã lưu hết").WaitForAsync();
        await EditorShowsAsync(second, text + "// An\n");
    }

    [BrowserFact]
    public async Task A_number_in_a_table_changes_that_number_in_the_text_and_nothing_beside_it()
    {
        var draft = await Host.DraftAsync("bhxh-4574-2017");
        var text = draft.File("campaign.json")!.Text!;
        var page = await OpenAsync($"c/bhxh-4574-2017/rules/{draft.Id}");
        await page.WaitForSelectorAsync(".monaco-editor .view-line");

        await page.GetByLabel("Giá trị của excellentFrom, ").FillAsync("91");
        await page.Keyboard.PressAsync("Tab");
        await page.GetByText("1 tệp chưa lưu").WaitForAsync();

        await page.WaitForFunctionAsync("() => monaco.editor.getModels()[0]?.getValue().includes('\"excellentFrom\": 91')");
        await EditorShowsAsync(page, text.Replace("\"excellentFrom\": 90", "\"excellentFrom\": 91", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Rows_are_added_to_tables_and_removed_and_nobody_leaves_unsaved_work_unasked()
    {
        var draft = await Host.DraftAsync(Campaign);
        var text = draft.File("campaign.json")!.Text!;
        var page = await OpenAsync($"c/{Campaign}/rules/{draft.Id}");
        var asked = new TaskCompletionSource<string>();
        page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Message);
            await dialog.DismissAsync();
        };
        await page.WaitForSelectorAsync(".monaco-editor .view-line");
        var constants = page.Locator("details:has(form[aria-label='Thêm dòng vào Hằng số'])");

        await constants.GetByLabel("Tên", new LocatorGetByLabelOptions { Exact = true }).FillAsync("goodFrom");
        await constants.GetByLabel("Giá trị", new LocatorGetByLabelOptions { Exact = true }).FillAsync("60");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Giá trị của goodFrom, ").WaitForAsync();
        await page.GetByText("1 tệp chưa lưu").WaitForAsync();
        await EditorShowsAsync(
            page, text.Replace("\"advancedFrom\": 75", "\"advancedFrom\": 75, \"goodFrom\": 60", StringComparison.Ordinal));

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Kết quả", Exact = true }).ClickAsync();
        (await asked.Task).Should().Be("Có 1 tệp chưa lưu. Rời trang này và bỏ những thay đổi ấy?");
        await constants.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Bỏ goodFrom khỏi Hằng số" }).ClickAsync();
        await page.GetByText("Đã lưu hết").WaitForAsync();

        await EditorShowsAsync(page, text);
        page.Url.Should().EndWith($"/rules/{draft.Id}", "the question was answered with no");
    }

    [BrowserFact]
    public async Task From_a_name_that_a_campaign_takes_over_one_key_leads_to_where_the_campaign_below_declares_it()
    {
        await Host.PublishAsync("decree-335-2025");
        var below = await File.ReadAllLinesAsync(Path.Combine(Repository.Rules("decree-335-2025"), "campaign.json"));
        var line = 1 + Array.FindIndex(below, one => one.Contains("\"id\": \"products\"", StringComparison.Ordinal));
        var draft = await Host.DraftAsync("decree-335-2025-year");
        var page = await OpenAsync($"c/decree-335-2025-year/rules/{draft.Id}");
        await EditorTextAsync(page, "\"products\"");

        await page.EvaluateAsync(
            """
            () => {
              const editor = monaco.editor.getEditors()[0];
              const at = editor.getModel().findMatches('products', false, false, true, null, false)[0].range;
              editor.setPosition({ lineNumber: at.startLineNumber, column: at.startColumn + 2 });
              editor.focus();
            }
            """);
        await page.Keyboard.PressAsync("F12");
        var told = page.GetByText($"Tên này được khai báo ở phong trào gốc decree-335-2025 1.1.0: campaign.json, dòng {line}.");
        await told.WaitForAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Mở chỗ đó", Exact = true }).ClickAsync();

        await ArrivedAsync(page, new Uri(Host.Address, $"/thi-dua/c/decree-335-2025/rules[?]file=campaign.json&line={line}").ToString());
        await EditorTextAsync(page, "\"id\": \"products\"");
        await page.WaitForFunctionAsync("line => monaco.editor.getEditors()[0]?.getPosition().lineNumber === line", line);
        (await told.CountAsync()).Should().Be(0, "one is there now");
        Complaints.Should().BeEmpty();
    }
}
