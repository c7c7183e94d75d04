using Emulation.Rules.Studio.Papers;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

public sealed class HostileStories(TestBrowser browser) : StudioStory(browser)
{
    /// <summary>What runs, or would: an element of the text's, a script that is none of the studio's files.</summary>
    private const string Foreign =
        "() => document.querySelectorAll('img[src=\"x\"], [onerror]').length + "
        + "Array.from(document.scripts).filter(s => !s.src.startsWith(document.baseURI + 'assets/')).length";

    [Fact]
    public void No_page_and_no_paper_is_forgotten()
    {
        var app = WebApplication.CreateBuilder().Build();
        PaperEndpoints.Map(app);

        EveryPage.Pages.Keys.Should().BeEquivalentTo(EveryPage.Routes);
        EveryPage.Papers.Keys.Should().BeEquivalentTo(
            ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
                .Select(endpoint => endpoint.RoutePattern.RawText));
    }

    [BrowserFact]
    public async Task No_text_that_somebody_wrote_runs_on_any_page_or_paper_in_either_language()
    {
        var studio = await HostileStudio.FillAsync(Host);
        foreach (var view in new[] { "vi.light", "en.dark" })
        {
            var page = await OpenAsync("", view: view);
            foreach (var (route, address) in EveryPage.Pages)
            {
                await page.GotoAsync(new Uri(Host.Address, "/thi-dua/" + address(studio)).ToString());
                await page.WaitForSelectorAsync("h1");
                await page.WaitForFunctionAsync(
                    "() => ![...document.querySelectorAll('main [role=status]')].some(one => one.textContent.match(/Đang tải|Loading/))");
                await page.WaitForTimeoutAsync(300);
                (await page.EvaluateAsync<int>(Foreign)).Should().Be(0, route);
            }

            foreach (var kind in new[] { "sheet", "summary", "minutes", "submission" })
            {
                await page.GotoAsync(
                    new Uri(Host.Address, $"/thi-dua/papers/result/{studio.Published}/{kind}.html?lang={view[..2]}").ToString());
                (await page.InnerTextAsync("body")).Should().Contain(HostileStudio.Text, kind);
                (await page.EvaluateAsync<int>("() => document.querySelectorAll('img[src=\"x\"], script').length")).Should().Be(0, kind);
            }
        }

        Complaints.Where(complaint => !complaint.Contains("404", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_address_of_a_campaign_alone_leads_to_its_rules()
    {
        await HostileStudio.FillAsync(Host);
        var page = await OpenAsync($"c/{HostileStudio.Id}");

        await page.WaitForURLAsync($"**/thi-dua/c/{HostileStudio.Id}/rules");
        await page.WaitForSelectorAsync("nav .er-here");
    }

    [BrowserFact]
    public async Task Who_may_not_read_sees_a_refusal_on_every_page_and_nothing_of_anybody()
    {
        var studio = await HostileStudio.FillAsync(Host);
        var page = await OpenAsync("", "stranger");
        foreach (var (route, address) in EveryPage.Pages.Where(one => one.Key.StartsWith("/c/", StringComparison.Ordinal)))
        {
            await page.GotoAsync(new Uri(Host.Address, "/thi-dua/" + address(studio)).ToString());
            await page.Locator("[role=alert]").GetByText("không có quyền đọc").First.WaitForAsync();
            (await page.InnerTextAsync("body")).Should().NotContain("onerror", route);
        }

        using var stranger = Host.Client("stranger");
        foreach (var (route, address) in EveryPage.Papers)
        {
            (await stranger.GetAsync("/thi-dua/" + address(studio))).StatusCode.Should().Be(System.Net.HttpStatusCode.Forbidden, route);
        }
    }

    [BrowserFact]
    public async Task What_is_attached_is_saved_to_disk_and_never_opened_here()
    {
        var studio = await HostileStudio.FillAsync(Host);
        using var reader = Host.Client("reader");

        var answer = await reader.GetAsync($"/thi-dua/papers/evidence/{studio.Evidence}");

        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/octet-stream");
        answer.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
    }
}
