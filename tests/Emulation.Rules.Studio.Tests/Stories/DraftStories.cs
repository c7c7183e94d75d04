using Emulation.Rules.Cases;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

public sealed class DraftStories(TestBrowser browser) : StudioStory(browser)
{
    private const string Campaign = "school-class-2026";

    [BrowserFact]
    public async Task A_case_is_made_of_a_participant_fails_as_the_points_change_and_what_none_notices_is_named()
    {
        await FillAsync();
        var draft = await Host.DraftAsync(Campaign);
        var page = await OpenAsync($"c/{Campaign}/try/{draft.Id}");

        await Button(page, "Lớp 10A1").ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Thêm ví dụ từ Lớp 10A1" }).ClickAsync();
        await Field(page, "Tên ví dụ").FillAsync("Lớp 10A1 như đã nộp");
        await Button(page, "Thêm ví dụ từ Lớp 10A1").ClickAsync();
        await page.GetByText("Đã thêm ví dụ; chưa lưu.").First.WaitForAsync();
        await page.GetByText("1 tệp chưa lưu").WaitForAsync();
        var before = CountIn(draft.File("cases.json")!.Text!);
        await page.GetByText($"Ví dụ kiểm chứng: {before + 1} trên {before + 1} đúng.").WaitForAsync();

        var text = await EditorTextAsync(page, having: "Lớp 10A1 như đã nộp");
        var recorded = text.IndexOfAny([.. "0123456789"], text.LastIndexOf("\"total\":", StringComparison.Ordinal));
        await TypeOverAsync(page, string.Concat(text.AsSpan(0, recorded), "1", text.AsSpan(recorded)));
        await page.GetByText($"Ví dụ kiểm chứng: {before} trên {before + 1} đúng.").WaitForAsync();
        (await page.GetByText("10A1, Tổng điểm:").CountAsync()).Should().Be(1);
        await TypeOverAsync(page, text);
        await page.GetByText($"Ví dụ kiểm chứng: {before + 1} trên {before + 1} đúng.").WaitForAsync();
        await Button(page, "Thử").ClickAsync();
        await page.GetByText("Ví dụ nhận ra").WaitForAsync();
        await Button(page, "Lưu").ClickAsync();
        await page.GetByText("Đã lưu.").WaitForAsync();

        var kept = (await Host.Store.Rules.GetDraftAsync(TestHost.Admin, draft.Id)).File("cases.json")!.Text!;
        CountIn(kept).Should().Be(before + 1);
        kept.Should().StartWith(draft.File("cases.json")!.Text!.TrimEnd().TrimEnd(']').TrimEnd());
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task What_is_typed_while_the_page_changes_the_same_file_stands_beside_the_change()
    {
        await FillAsync();
        var draft = await Host.DraftAsync(Campaign);
        var page = await OpenAsync($"c/{Campaign}/try/{draft.Id}");
        await Button(page, "Lớp 10A1").ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Thêm ví dụ từ Lớp 10A1" }).ClickAsync();
        await Field(page, "Tên ví dụ").FillAsync("Lớp 10A1 như đã nộp");
        await page.Keyboard.PressAsync("Tab");
        await page.WaitForSelectorAsync(".monaco-editor .view-line");
        await page.GetByText("Ví dụ kiểm chứng: ").First.WaitForAsync();

        await page.EvaluateAsync(
            """
            () => {
              const model = monaco.editor.getModels()[0];
              const add = [...document.querySelectorAll('button')].find(one => one.textContent === 'Thêm ví dụ từ Lớp 10A1');
              add.click();
              model.setValue('// nháp của tôi\n' + model.getValue());
            }
            """);
        await page.WaitForFunctionAsync("() => monaco.editor.getModels()[0]?.getValue().includes('như đã nộp')");
        await Button(page, "Lưu").ClickAsync();
        await page.GetByText("Đã lưu.").WaitForAsync();

        var kept = (await Host.Store.Rules.GetDraftAsync(TestHost.Admin, draft.Id)).File("cases.json")!.Text!;
        kept.Should().StartWith("// nháp của tôi\n").And.Contain("Lớp 10A1 như đã nộp").And.Be(await EditorTextAsync(page));
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task An_edit_shows_whom_it_moves_by_which_rule_which_lines_flip_and_hits_a_gate()
    {
        await FillAsync();
        var draft = await Host.DraftAsync(Campaign);
        var text = draft.File("campaign.json")!.Text!;
        await Host.Store.Rules.SaveFilesAsync(
            TestHost.Admin,
            draft.Id,
            [
                Emulation.Rules.Store.Publishing.FileEdit.Write(
                    "campaign.json",
                    text.Replace("\"excellentFrom\": 90", "\"excellentFrom\": 97", StringComparison.Ordinal),
                    draft.File("campaign.json")!.ETag),
            ]);
        var page = await OpenAsync($"c/{Campaign}/impact/{draft.Id}");

        await page.GetByText("So sánh trên 12 đơn vị.").WaitForAsync();
        await page.GetByText("Ai thay đổi (").WaitForAsync();
        await Field(page, "Đổi xếp loại").FillAsync("0");
        await page.Keyboard.PressAsync("Tab");
        await page.GetByText("Vượt ngưỡng “Đổi xếp loại”:").WaitForAsync();

        page.Url.Should().EndWith("?grades=0");
        await Field(page, "Đổi xếp loại").FillAsync("63");
        await page.Keyboard.PressAsync("Tab");
        await page.GetByText("Mọi ngưỡng đều giữ.").WaitForAsync();
        (await Host.Store.Rules.GetAsync(TestHost.Admin, Campaign)).Versions.Should().ContainSingle("nothing was published by looking");
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Who_scores_while_another_publishes_keeps_a_result_of_the_rules_it_was_scored_by()
    {
        await FillAsync();
        var draft = await Host.DraftAsync(Campaign);
        var text = draft.File("campaign.json")!.Text!.Replace("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\"", StringComparison.Ordinal);
        draft = await Host.Store.Rules.SaveFilesAsync(
            TestHost.Admin,
            draft.Id,
            [Emulation.Rules.Store.Publishing.FileEdit.Write("campaign.json", text, draft.File("campaign.json")!.ETag)]);
        var scorer = await OpenAsync($"c/{Campaign}/results", "admin-an");
        var publisher = await OpenAsync($"c/{Campaign}/publish/{draft.Id}", "admin-binh");

        await Button(scorer, "Chấm").ClickAsync();
        await scorer.Locator("tbody th button").First.WaitForAsync();
        await publisher.Locator("textarea").FillAsync("sửa số phiên bản");
        await Button(publisher, "Ban hành").ClickAsync();
        await publisher.GetByText("Đã ban hành phiên bản 1.0.1.").WaitForAsync();
        await Field(scorer, "Ghi chú").FillAsync("chấm trước khi ban hành");
        await Button(scorer, "Giữ kết quả này").ClickAsync();
        await ArrivedAsync(scorer, $"**/c/{Campaign}/results/*");
        await scorer.GetByText("Phiên bản 1.0.0").First.WaitForAsync();
        await scorer.GotoAsync(new Uri(Host.Address, $"/thi-dua/c/{Campaign}/results").ToString());
        await Button(scorer, "Chấm").ClickAsync();
        await Field(scorer, "Ghi chú").FillAsync("chấm sau khi ban hành");
        await Button(scorer, "Giữ kết quả này").ClickAsync();
        await scorer.GetByText("Phiên bản 1.0.1").First.WaitForAsync();

        (await Host.Store.Results.ListAsync(TestHost.Admin, Campaign))
            .Select(result => (result.Note, result.Campaign.Version, result.Created.UserId))
            .Should()
            .Equal(("chấm sau khi ban hành", "1.0.1", "admin-an"), ("chấm trước khi ban hành", "1.0.0", "admin-an"));
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_name_leads_to_the_file_it_is_declared_in_and_expressions_are_completed_explained_and_mended()
    {
        var draft = await Host.DraftAsync("bhxh-4574-2017");
        var page = await OpenAsync($"c/bhxh-4574-2017/rules/{draft.Id}");
        await page.WaitForSelectorAsync(".monaco-editor .view-line");
        await FindAsync(page, "\"workflow\": \"costCut\"", "costCut\"");
        await page.EvaluateAsync("() => monaco.editor.getEditors()[0].trigger('story', 'editor.action.revealDefinition')");
        var workflows = page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Các tệp" }).Locator("[aria-current=true]");
        await workflows.GetByText("workflows/").WaitForAsync();
        await page.WaitForSelectorAsync(".er-glyph-reached");
        (await page.EvaluateAsync<string>(
            "() => { var e = monaco.editor.getEditors()[0]; return e.getModel().getLineContent(e.getPosition().lineNumber); }"))
            .Should()
            .Contain("costCut");

        await FindAsync(page, "costCutPercent >= costCutTarget", "costCutPercent");
        await page.EvaluateAsync("() => monaco.editor.getEditors()[0].trigger('story', 'editor.action.showHover')");
        await page.Locator(".monaco-hover-content").GetByText("costCutPercent").First.WaitForAsync();
        await FindAsync(page, "costCutPercent >= costCutTarget", "CutPercent");
        await page.EvaluateAsync("() => monaco.editor.getEditors()[0].trigger('story', 'editor.action.triggerSuggest')");
        await page.Locator(".suggest-widget .monaco-list-row").GetByText("costCutPercent").First.WaitForAsync();
        await page.Keyboard.PressAsync("Escape");

        var text = await EditorTextAsync(page);
        await page.EvaluateAsync("text => monaco.editor.getEditors()[0].getModel().setValue(text)",
            text.Replace("costCutPercent >= costCutTarget", "costCutPercnt >= costCutTarget", StringComparison.Ordinal));
        await page.GetByText("1 tệp chưa lưu").WaitForAsync();
        await FindAsync(page, "costCutPercnt", "costCutPercnt");
        await page.EvaluateAsync("() => monaco.editor.getEditors()[0].focus()");
        await page.WaitForFunctionAsync("() => monaco.editor.getModelMarkers({}).length > 0");
        await page.Keyboard.PressAsync("Control+.");
        await page.Locator(".context-view, .action-widget, .monaco-menu").GetByText("costCutPercent").First.WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Đã lưu hết").WaitForAsync();
        Complaints.Should().BeEmpty();
    }

    private Task FillAsync() => Host.FillAsync(Campaign, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");

    private static int CountIn(string cases) => CaseFile.TryRead(
        Emulation.Rules.Campaign.Load(Repository.Rules(Campaign)).Definition, cases, "cases", out var read, out _) ? read.Count : -1;

    /// <summary>Puts the cursor on a word of a passage.</summary>
    private static async Task FindAsync(IPage page, string passage, string word) => await page.EvaluateAsync(
        """
        ([passage, word]) => {
          var editor = monaco.editor.getEditors()[0], model = editor.getModel();
          var at = model.getPositionAt(model.getValue().indexOf(passage) + passage.indexOf(word));
          editor.setPosition({ lineNumber: at.lineNumber, column: at.column + 1 });
          editor.revealLineInCenter(at.lineNumber);
          editor.focus();
        }
        """,
        new[] { passage, word });
}
