using Bunit;
using Bunit.TestDoubles;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Cases;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Studio.Try;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>Which draft pages are about where several are open, and where the one that is named is closed.</summary>
public sealed class DraftChoiceTests : TieStoreContext
{
    [Fact]
    public async Task Where_nothing_is_published_one_of_several_drafts_is_chosen()
    {
        Services.AddSupplyValueFromQueryProvider();
        var (first, second) = ((await DraftAsync("two")).Id, (await DraftAsync("two")).Id);

        Links(Render<CampaignRules>(one => one.Add(p => p.Campaign, "two"))).Should()
            .Equal($"c/two/rules/{second}", $"c/two/rules/{first}");
        Links(Render<CampaignCases>(one => one.Add(p => p.Campaign, "two"))).Should()
            .Equal($"c/two/cases/{second}", $"c/two/cases/{first}");
        var tried = Render<CampaignTry>(one => one.Add(p => p.Campaign, "two"));
        Links(tried).Should().Equal($"c/two/try/{second}", $"c/two/try/{first}");
        tried.Markup.Should().NotContain("campaign.json", "it does not lack: no draft is chosen");
    }

    [Fact]
    public async Task A_draft_that_was_published_gives_way_to_the_version_from_which_another_is_begun()
    {
        Services.AddSupplyValueFromQueryProvider();
        var published = await DraftAsync("done");
        await Host.Store.Rules.PublishAsync(TestHost.Admin, published.Id, published.ETag, "x");

        var page = Render<CampaignRules>(one => one.Add(p => p.Campaign, "done").Add(p => p.Draft, published.Id));

        page.WaitForElement("button.er-main").TextContent.Should().Be("Viết bản thảo mới");
    }

    [Theory]
    [InlineData("c/tie/rules/7", "c/tie/cases/7")]
    [InlineData("c/tie/rules/7?line=2", "c/tie/cases/7")]
    [InlineData("c/tie/rules", "c/tie/cases")]
    [InlineData("c/tie/council/7", "c/tie/cases")]
    public void From_a_page_of_a_draft_the_others_are_those_of_the_same(string here, string cases)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(here);

        var links = Render<CampaignNav>().FindAll("a").Select(link => link.GetAttribute("href")).ToList();

        links.Should().Contain(cases).And.Contain("c/tie/council").And.HaveCount(9);
    }

    private static IEnumerable<string?> Links<T>(IRenderedComponent<T> page)
        where T : IComponent
    {
        page.WaitForElement("p > a");
        return [.. page.FindAll("p > a").Select(link => link.GetAttribute("href"))];
    }

    private Task<Draft> DraftAsync(string campaign) => Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft
    {
        Campaign = campaign,
        Files =
        [
            FileEdit.Write("campaign.json", TieCampaign.Rules.Replace("\"tie\"", $"\"{campaign}\"", StringComparison.Ordinal)),
            FileEdit.Write("workflows/all.json", TieCampaign.Workflows),
        ],
    });
}
