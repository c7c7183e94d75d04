using Emulation.Rules.Awards;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>What follows scoring: ballots, publication, appeals.</summary>
public sealed class DecidingStories(TestBrowser browser) : StudioStory(browser)
{
    [BrowserFact]
    public async Task A_ballot_below_its_threshold_is_refused_and_stays_to_be_mended_and_one_above_it_carries()
    {
        var result = await KeptAsync(
            rules => rules.Replace(
                "\"workflow\": \"flag\",", "\"workflow\": \"flag\", \"ballot\": { \"threshold\": \"80%\", \"of\": \"members\" },",
                StringComparison.Ordinal));
        var page = await OpenAsync($"c/tie/council/{result}");

        await Button(page, "Quyết định về An, Cờ thi đua").ClickAsync();
        await VoteAsync(page, votes: 7);
        await page.Locator("[role=alert]").GetByText("bỏ phiếu không đạt").WaitForAsync();
        (await FlagAsync(result)).Should().Be(AwardResult.Proposed);
        await VoteAsync(page, votes: 8);
        await page.GetByText("Đã ghi quyết định.").WaitForAsync();
        await page.GetByText("(8 phiếu thuận, 9 có mặt, 10 thành viên)").First.WaitForAsync();

        (await FlagAsync(result)).Should().Be(AwardResult.Given);
        (await Host.Store.Results.GetAsync(TestHost.Admin, result)).Decisions.Single().Ballot
            .Should()
            .Be(new BallotCount { Votes = 8, Present = 9, Members = 10 });
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_unit_appeals_against_a_published_result_and_is_answered_for_all_to_read()
    {
        var result = await KeptAsync(rules => rules);
        var page = await OpenAsync($"c/tie/results/{result}");

        await Field(page, "Công bố theo (số quyết định, ghi chú)").FillAsync("QĐ 12/2026");
        await Button(page, "Công bố kết quả").ClickAsync();
        await page.GetByText("Chưa có kiến nghị nào.").WaitForAsync();
        await page.Locator("form:has-text('Nội dung kiến nghị') select").SelectOptionAsync("B");
        await Field(page, "Nội dung kiến nghị").FillAsync("thiếu một báo cáo");
        await Button(page, "Gửi kiến nghị").ClickAsync();
        await page.GetByText("chờ trả lời").WaitForAsync();
        await Field(page, "Trả lời").FillAsync("báo cáo đến sau hạn");
        await Button(page, "Không chấp nhận").ClickAsync();
        await page.GetByText("Trả lời: báo cáo đến sau hạn").WaitForAsync();

        (await Host.Store.Results.GetAppealsAsync(TestHost.Admin, result)).Single()
            .Should()
            .Match<Appeal>(one => one.Participant == "B" && one.State == AppealState.Rejected && one.Answer == "báo cáo đến sau hạn");
        var reader = await OpenAsync($"c/tie/results/{result}", "reader");
        await reader.GetByText("Trả lời: báo cáo đến sau hạn").WaitForAsync();
        (await reader.GetByText("Công bố kết quả").CountAsync()).Should().Be(0);
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task What_is_typed_for_the_council_is_asked_for_until_it_is_entered()
    {
        var result = await KeptAsync(rules => rules);
        var page = await OpenAsync($"c/tie/council/{result}");
        var asked = Questions(page);
        await Button(page, "Quyết định về An, Cờ thi đua").ClickAsync();
        var form = page.Locator("td form");
        await form.GetByLabel("Lý do").PressSequentiallyAsync("đủ điều kiện");

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Nhật ký", Exact = true }).ClickAsync();
        (await NextAsync(asked)).Should().Be("confirm");
        await page.EvaluateAsync("() => { setTimeout(() => location.reload(), 0); }");
        (await NextAsync(asked)).Should().Be("beforeunload");

        (await form.GetByLabel("Lý do").InputValueAsync()).Should().Be("đủ điều kiện");
        await form.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Lưu", Exact = true }).ClickAsync();
        await page.GetByText("Đã ghi quyết định.").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Nhật ký", Exact = true }).ClickAsync();
        await ArrivedAsync(page, "**/audit");
        asked.TryRead(out _).Should().BeFalse("the decision is entered");
    }

    private async Task<AwardResult> FlagAsync(long result) => (await Host.Store.Results.GetOutcomeAsync(TestHost.Admin, result)).Awards
        .Single(one => one is { Award: "flag", Participant: "A" })
        .Result;

    /// <summary>Enters a ballot into the form that is open; what was refused is still in it.</summary>
    private static async Task VoteAsync(IPage page, int votes)
    {
        var form = page.Locator("td form");
        await form.GetByLabel("Số phiếu thuận").FillAsync(FormattableString.Invariant($"{votes}"));
        await form.GetByLabel("Có mặt").FillAsync("9");
        await form.GetByLabel("Tổng số thành viên").FillAsync("10");
        await form.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Lưu", Exact = true }).ClickAsync();
    }

    private async Task<long> KeptAsync(Func<string, string> edit)
    {
        var store = Host.Store;
        var draft = await store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft
        {
            Campaign = "tie",
            Files = [FileEdit.Write("campaign.json", edit(TieCampaign.Rules)), FileEdit.Write("workflows/all.json", TieCampaign.Workflows)],
        });
        await store.Rules.PublishAsync(TestHost.Admin, draft.Id, draft.ETag, "x");
        await store.Submissions.SavePeriodAsync(
            TestHost.Admin,
            new StorePeriod { Campaign = "tie", Name = "2026", From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 12, 31) },
            reason: null);
        var rules = TieCampaign.Load(edit);
        await store.Submissions.ImportAsync(
            TestHost.Admin,
            "tie",
            "2026",
            [rules.NewSubmission("A", name: "An").With("x", 9m), rules.NewSubmission("B", name: "Bình").With("x", 8m)],
            "mẫu");
        return (await Host.ScoreAsync("tie", "2026")).Id;
    }
}
