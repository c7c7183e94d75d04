using Emulation.Rules.Awards;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

public sealed class CouncilStory(TestBrowser browser) : StudioStory(browser)
{
    private const string Hostile = "<img src=x onerror=alert(1)>";

    [BrowserFact]
    public async Task A_tie_on_the_line_is_shown_decided_with_a_reason_and_printed_and_no_name_runs_as_a_script()
    {
        var result = await TiedAsync();
        var page = await OpenAsync($"c/tie/council/{result}");

        await page.GetByText("bằng nhau ở ranh giới").First.WaitForAsync();
        (await page.Locator("#open-title + .er-scroll").EvaluateAsync<double>(
            "box => box.querySelector('li').getBoundingClientRect().left - box.getBoundingClientRect().left"))
            .Should().BeGreaterThan(6, "text does not touch the frame of its box");
        await Button(page, $"Quyết định về {Hostile}, Cờ thi đua").ClickAsync();
        await page.Locator("form label:has-text('Hội đồng') select").SelectOptionAsync("Changes");
        var form = page.Locator("td form");
        await form.GetByLabel("Lý do").FillAsync("kiểm tra thêm");
        await form.GetByLabel("Căn cứ (văn bản, điều khoản)").FillAsync("Nghị quyết 5");
        await form.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Lưu", Exact = true }).ClickAsync();
        await page.GetByText("Đã ghi quyết định.").WaitForAsync();
        var paper = await page.Context.NewPageAsync();
        await paper.GotoAsync(new Uri(Host.Address, $"/thi-dua/papers/result/{result}/minutes.html?lang=vi").ToString());

        var kept = await Host.Store.Results.GetAsync(TestHost.Admin, result);
        kept.Decisions.Should()
            .ContainSingle().Which
            .Should()
            .Match<CouncilDecision>(d => d.Participant == "A" && d.Verdict == CouncilVerdict.Changes && d.Reason == "kiểm tra thêm");
        (await paper.InnerTextAsync("body")).Should().Contain(Hostile).And.Contain("kiểm tra thêm");
        (await page.InnerTextAsync("main")).Should().Contain(Hostile);
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_grade_left_to_the_council_is_given_by_it_what_follows_is_shown_and_the_dossier_holds_it()
    {
        var result = await TiedAsync();
        var page = await OpenAsync($"c/tie/council/{result}");

        await page.GetByText("Xếp loại Xuất sắc: 2 đơn vị chờ hội đồng").First.WaitForAsync();
        await page.GetByLabel("Bình được xếp Xuất sắc").CheckAsync();
        var card = page.Locator("section:has(#grade-excellent)");
        await card.GetByLabel("Lý do").FillAsync("báo cáo tốt hơn");
        await card.GetByLabel("Căn cứ (văn bản, điều khoản)").FillAsync("Nghị quyết 5");
        await card.GetByRole(AriaRole.Button).ClickAsync();
        await page.GetByText("Đã ghi quyết định.").WaitForAsync();
        var follows = page.Locator("section:has(#follows-title)");
        await follows.GetByText("Tốt → Xuất sắc").WaitForAsync();
        await follows.GetByText("không đủ điều kiện → đề nghị tặng").WaitForAsync();
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Hồ sơ để chấm lại" }).ClickAsync());

        var dossier = DossierJson.Deserialize(await File.ReadAllTextAsync(await download.PathAsync()));
        dossier.Outcome!.Grades.Select(grade => (grade.Participant, grade.Grade)).Should().Equal(("A", "good"), ("B", "excellent"));
        dossier.Should().Be(await Host.Store.Results.GetDossierAsync(TestHost.Admin, result));
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_decision_is_withdrawn_with_a_reason_and_the_matter_is_open_again()
    {
        var result = await TiedAsync();
        var page = await OpenAsync($"c/tie/council/{result}");
        await page.GetByLabel("Bình được xếp Xuất sắc").CheckAsync();
        var card = page.Locator("section:has(#grade-excellent)");
        await card.GetByLabel("Lý do").FillAsync("báo cáo tốt hơn");
        await card.GetByLabel("Căn cứ (văn bản, điều khoản)").FillAsync("Nghị quyết 5");
        await card.GetByRole(AriaRole.Button).ClickAsync();
        var entered = page.Locator("section:has(#entered-title)");
        await entered.GetByText("báo cáo tốt hơn · Nghị quyết 5").First.WaitForAsync();

        await entered.GetByLabel("Rút quyết định về Bình, Xếp loại Xuất sắc").CheckAsync();
        await entered.GetByLabel($"Rút quyết định về {Hostile}, Xếp loại Xuất sắc").CheckAsync();
        await Field(page, "Lý do rút").FillAsync("họp chưa đủ thành viên");
        await Button(page, "Rút 2 quyết định").ClickAsync();
        await page.GetByText("Đã rút 2 quyết định.").WaitForAsync();

        await page.Locator("#grade-excellent").WaitForAsync();
        await entered.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        (await Host.Store.Results.GetAsync(TestHost.Admin, result)).Decisions.Should().BeEmpty();
        await page.GotoAsync(new Uri(Host.Address, "/thi-dua/c/tie/audit").ToString());
        await page.GetByText("Rút quyết định của hội đồng").WaitForAsync();
        Complaints.Should().BeEmpty();
    }

    private async Task<long> TiedAsync()
    {
        var store = Host.Store;
        var draft = await store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft
        {
            Campaign = "tie",
            Files = [FileEdit.Write("campaign.json", TieCampaign.Rules), FileEdit.Write("workflows/all.json", TieCampaign.Workflows)],
        });
        await store.Rules.PublishAsync(TestHost.Admin, draft.Id, draft.ETag, "x");
        await store.Submissions.SavePeriodAsync(
            TestHost.Admin,
            new StorePeriod { Campaign = "tie", Name = "2026", From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 12, 31) },
            reason: null);
        var rules = TieCampaign.Load();
        await store.Submissions.ImportAsync(
            TestHost.Admin,
            "tie",
            "2026",
            [rules.NewSubmission("A", name: Hostile).With("x", 8m), rules.NewSubmission("B", name: "Bình").With("x", 8m)],
            "mẫu");
        var evaluation = await store.Results.EvaluateAsync(TestHost.Admin, "tie", "2026");
        return (await store.Results.SaveAsync(
            TestHost.Admin,
            new NewResult { Evaluation = evaluation, Period = "2026", Note = "chấm" })).Id;
    }
}
