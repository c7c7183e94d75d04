using Bunit;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Cases;
using Emulation.Rules.Studio.Council;
using Emulation.Rules.Studio.Impact;
using Emulation.Rules.Studio.Publish;
using Emulation.Rules.Studio.Results;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Studio.Try;
using Microsoft.AspNetCore.Components;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>
/// Addresses that were kept: what they name is gone, closed, or of another campaign. The page says so and shows what there is, and
/// never what belongs to another campaign.
/// </summary>
public sealed class OldAddressTests : TieStoreContext
{
    [Fact]
    public async Task A_result_that_is_gone_or_of_another_campaign_is_said_to_be_missing_and_what_there_is_can_be_used()
    {
        var (own, foreign) = ((await Host.ScoreAsync("tie", "2026")).Summary.Id, await ForeignResultAsync());
        foreach (var asked in new[] { foreign, 99999L })
        {
            var results = Render<CampaignResults>(one => one.Add(p => p.Campaign, "tie").Add(p => p.Result, asked));
            var council = Render<CampaignCouncil>(one => one.Add(p => p.Campaign, "tie").Add(p => p.Result, asked));

            results.WaitForElement(".er-notice").TextContent.Should().Contain($"Phong trào này không có kết quả số {asked}.");
            council.WaitForElement(".er-notice").TextContent.Should().Contain($"Phong trào này không có kết quả số {asked}.");
            council.FindAll(".er-tabs a").Should().ContainSingle().Which.GetAttribute("href").Should().Be($"c/tie/council/{own}");
            results.FindAll("#papers-title").Should().BeEmpty();
            await results.Find("button.er-main").ClickAsync(new());
            results.WaitForElements("tbody th").Should().HaveCount(2, "the period is chosen, and is scored");
        }
    }

    [Fact]
    public async Task A_draft_that_is_gone_closed_or_of_another_campaign_is_said_to_be_missing()
    {
        Services.AddSupplyValueFromQueryProvider();
        var foreign = await DraftAsync("other");
        var closed = await Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft { Campaign = "tie", BasedOn = "1.0.0" });
        await Host.Store.Rules.DiscardDraftAsync(TestHost.Admin, closed.Id, closed.ETag, "bỏ");
        await Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft { Campaign = "tie", BasedOn = "1.0.0" });
        foreach (var asked in new[] { foreign.Id, closed.Id, 99999L })
        {
            var told = $"Phong trào này không có bản thảo số {asked} đang mở";
            Told(Render<CampaignRules>(one => one.Add(p => p.Campaign, "tie").Add(p => p.Draft, asked))).Should().Contain(told);
            Told(Render<CampaignCases>(one => one.Add(p => p.Campaign, "tie").Add(p => p.Draft, asked))).Should().Contain(told);
            Told(Render<CampaignTry>(one => one.Add(p => p.Campaign, "tie").Add(p => p.Draft, asked))).Should().Contain(told);
            Told(Render<CampaignDraftImpact>(one => one.Add(p => p.Campaign, "tie").Add(p => p.Draft, asked))).Should().Contain(told);
            Told(Render<CampaignPublish>(one => one.Add(p => p.Campaign, "tie").Add(p => p.Draft, asked))).Should().Contain(told);
        }
    }

    [Fact]
    public async Task A_draft_that_was_closed_on_the_page_itself_is_not_missing()
    {
        var draft = await Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft { Campaign = "tie", BasedOn = "1.0.0" });
        var page = Render<CampaignPublish>(one => one.Add(p => p.Campaign, "tie").Add(p => p.Draft, draft.Id));
        await page.WaitForElement("textarea").ChangeAsync(new() { Value = "thôi" });

        await page.FindAll("button").Single(button => button.TextContent == "Bỏ bản thảo").ClickAsync(new());

        page.WaitForAssertion(() => page.FindAll("textarea").Should().BeEmpty());
        page.Markup.Should().NotContain("không có bản thảo số");
    }

    private static string Told<T>(IRenderedComponent<T> page)
        where T : IComponent => page.WaitForElement(".er-notice").TextContent;

    private Task<Draft> DraftAsync(string campaign) => Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft
    {
        Campaign = campaign,
        Files =
        [
            FileEdit.Write(
                "campaign.json", TieCampaign.Rules.Replace("\"id\": \"tie\"", $"\"id\": \"{campaign}\"", StringComparison.Ordinal)),
            FileEdit.Write("workflows/all.json", TieCampaign.Workflows),
        ],
    });

    private async Task<long> ForeignResultAsync()
    {
        var draft = await DraftAsync("foreign");
        await Host.Store.Rules.PublishAsync(TestHost.Admin, draft.Id, draft.ETag, "mẫu");
        await Host.Store.Submissions.SavePeriodAsync(
            TestHost.Admin, new() { Campaign = "foreign", Name = "2026", From = new(2026, 1, 1), To = new(2026, 12, 31) }, reason: null);
        await Host.Store.Submissions.ImportAsync(
            TestHost.Admin, "foreign", "2026", [new Submissions.Submission { Participant = "Z" }.With("x", 1m)], "mẫu");
        return (await Host.ScoreAsync("foreign", "2026")).Summary.Id;
    }
}
