using System.Net;
using System.Text.RegularExpressions;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Hosting;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace Emulation.Rules.Studio.Tests.Hosting;

public sealed partial class MountTests
{
    private static readonly string[] There =
        [
            "", "c/cluster-relative/rules", "c/cluster-relative/audit", "c/cluster-relative/figures/2026",
            "c/cluster-relative/figures/2026/new",
        ];

    private static readonly string[] Nowhere =
        [
            "c/tie/rules", "c/cluster-relative/nowhere", "nowhere", "c/cluster-relative/rules/99999", "c/cluster-relative/results/99999",
            "c/cluster-relative/council/99999", "c/cluster-relative/figures/2099",
        ];

    [Fact]
    public async Task The_document_takes_everything_from_below_its_own_path_and_runs_no_script_of_its_own()
    {
        await using var host = await TestHost.StartAsync();
        using var client = host.Client();

        var response = await client.GetAsync("/thi-dua/");
        var html = await response.Content.ReadAsStringAsync();

        response.Headers.GetValues("Content-Security-Policy")
            .Should()
            .ContainSingle().Which
            .Should()
            .Be(SecurityHeaders.Policy).And
            .NotContain("script-src 'self' 'unsafe");
        html.Should().Contain("<base href=\"/thi-dua/\"").And.NotContain("http://").And.NotContain("https://");
        Scripts().Matches(html)
            .Should()
            .OnlyContain(
                match => match.Groups["attributes"].Value.Contains("src=\"assets/") && match.Groups["text"].Value.Trim().Length == 0);
        foreach (Match file in Files().Matches(html))
        {
            (await client.GetAsync("/thi-dua/" + file.Groups["file"].Value)).StatusCode.Should().Be(HttpStatusCode.OK, file.Value);
        }
    }

    [Fact]
    public async Task A_host_that_registered_no_studio_or_no_store_is_told_which_call_it_lacks()
    {
        var builder = WebApplication.CreateBuilder();
        await using var bare = builder.Build();
        builder = WebApplication.CreateBuilder();
        builder.Services.AddEmulationRulesStudio();
        await using var withoutStore = builder.Build();

        bare.Invoking(host => host.MapEmulationRulesStudio("/thi-dua")).Should().Throw<InvalidOperationException>()
            .WithMessage("Call AddEmulationRulesStudio() on the host's services first.");
        withoutStore.Invoking(host => host.MapEmulationRulesStudio("/thi-dua")).Should().Throw<InvalidOperationException>()
            .WithMessage("The studio works on a store. Call AddEmulationRules().AddStore(…) on the host's services first.");
    }

    [Fact]
    public async Task Nothing_lies_outside_the_path_and_the_path_without_its_slash_leads_there()
    {
        await using var host = await TestHost.StartAsync();
        using var client = host.Client();

        (await client.GetAsync("/_blazor/negotiate")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.GetAsync("/thi-duax")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.GetAsync("/thi-dua")).Headers.Location!.ToString().Should().Be("/thi-dua/");
    }

    [Fact]
    public async Task What_is_not_there_is_answered_as_not_found_by_the_page_that_says_so()
    {
        await using var host = await TestHost.StartAsync();
        await host.FillAsync("cluster-relative", "2026", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), data: null);
        using var client = host.Client();

        foreach (var path in There.Concat(Nowhere))
        {
            var response = await client.GetAsync("/thi-dua/" + path);

            response.StatusCode.Should().Be(There.Contains(path) ? HttpStatusCode.OK : HttpStatusCode.NotFound, path);
            (await response.Content.ReadAsStringAsync()).Should().Contain("<body class=\"er-studio\">", path);
        }

        using var stranger = host.Client("nobody");
        (await stranger.GetAsync("/thi-dua/c/tie/rules")).StatusCode.Should()
            .Be(HttpStatusCode.OK, "who may not look is not told what is there");
    }

    [Theory]
    [InlineData("a/b", "Quý 1/2026")]
    [InlineData("100%", "50 %")]
    [InlineData("a+b c?#", "x")]
    public async Task A_campaign_and_a_period_may_be_called_anything_that_an_address_has_to_write_otherwise(string id, string period)
    {
        await using var host = await TestHost.StartAsync();
        using var client = host.Client();
        var rules = TieCampaign.Rules.Replace("\"id\": \"tie\"", $"\"id\": \"{id}\"", StringComparison.Ordinal);
        var draft = await host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft { Campaign = id, Files = [
            FileEdit.Write("campaign.json", rules), FileEdit.Write("workflows/all.json", TieCampaign.Workflows) ] });
        await host.Store.Rules.PublishAsync(TestHost.Admin, draft.Id, draft.ETag, "n");
        await host.Store.Submissions.SavePeriodAsync(
            TestHost.Admin, new StorePeriod { Campaign = id, Name = period, From = new(2026, 1, 1), To = new(2026, 12, 31) }, reason: null);
        var (campaign, name) = (Uri.EscapeDataString(id), Uri.EscapeDataString(period));

        foreach (var page in (string[])[$"c/{campaign}/rules", $"c/{campaign}/figures/{name}", $"papers/{campaign}/{name}/template.xlsx"])
        {
            (await client.GetAsync("/thi-dua/" + page)).StatusCode.Should().Be(HttpStatusCode.OK, page);
        }

        (await client.GetAsync($"/thi-dua/c/{campaign}x/rules")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_is_kept_for_ever_under_its_version_and_found_under_no_other()
    {
        await using var host = await TestHost.StartAsync();
        using var client = host.Client();
        var address = Files().Match(await client.GetStringAsync("/thi-dua/")).Groups["file"].Value;

        var file = await client.GetAsync("/thi-dua/" + address);

        file.Headers.CacheControl!.ToString().Should().Contain("immutable");
        (await client.GetAsync(Version().Replace("/thi-dua/" + address, "assets/000000000000/"))).StatusCode
            .Should()
            .Be(HttpStatusCode.NotFound);
        (await client.GetAsync("/thi-dua/assets/../appsettings.json")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("cross-site", null, HttpStatusCode.Forbidden)]
    [InlineData("same-site", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData(null, "null", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", null, HttpStatusCode.OK)]
    [InlineData(null, null, HttpStatusCode.OK)]
    public async Task Another_site_opens_no_circuit(string? site, string? origin, HttpStatusCode expected)
    {
        await using var host = await TestHost.StartAsync();
        using var client = host.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/thi-dua/_blazor/negotiate?negotiateVersion=1");
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        (await client.SendAsync(request)).StatusCode.Should().Be(expected);
    }

    [Fact]
    public async Task A_post_without_its_antiforgery_token_is_refused()
    {
        await using var host = await TestHost.StartAsync();
        using var client = host.Client();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["_handler"] = "x" });

        (await client.PostAsync("/thi-dua/", form)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [GeneratedRegex("<script(?<attributes>[^>]*)>(?<text>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scripts();

    [GeneratedRegex("(src|href)=\"(?<file>assets/[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Files();

    [GeneratedRegex("assets/[0-9a-f]{12}/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Version();
}
