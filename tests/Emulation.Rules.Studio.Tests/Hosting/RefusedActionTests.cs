using System.Net;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Studio.Tests.Support;

namespace Emulation.Rules.Studio.Tests.Hosting;

public sealed class RefusedActionTests
{
    private const string Campaign = "bhxh-4574-2017";

    [Fact]
    public async Task Papers_are_given_to_those_alone_who_may_read_by_direct_call_too()
    {
        await using var host = await TestHost.StartAsync();
        using var stranger = host.Client("stranger");
        using var reader = host.Client("reader");
        await host.PublishAsync(Campaign);
        await host.Store.Submissions.SavePeriodAsync(
            TestHost.Admin, new StorePeriod
            {
                Campaign = Campaign,
                Name = "2017",
                From = new DateOnly(2017, 1, 1),
                To = new DateOnly(2017, 12, 31),
            }, reason: null);

        (await stranger.GetAsync($"/thi-dua/papers/{Campaign}/2017/template.xlsx")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await reader.GetAsync($"/thi-dua/papers/{Campaign}/2017/template.xlsx")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await reader.GetAsync("/thi-dua/papers/result/999/sheet.html")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await reader.GetAsync("/thi-dua/papers/result/999/passwd.html")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await reader.GetAsync("/thi-dua/papers/evidence/999")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("c/{0}")]
    [InlineData("c/{0}/rules")]
    [InlineData("c/{0}/figures/2017")]
    [InlineData("c/bhxh-4574-2017/figures/{0}")]
    [InlineData("c/bhxh-4574-2017/figures/2017/{0}")]
    [InlineData("papers/{0}/2017/template.xlsx")]
    [InlineData("papers/bhxh-4574-2017/{0}/template.xlsx")]
    public async Task An_address_with_what_can_be_no_id_leads_nowhere(string address)
    {
        await using var host = await TestHost.StartAsync();
        using var reader = host.Client("reader");
        await host.PublishAsync(Campaign);
        foreach (var id in new[] { new string('a', 201), "%01x", "%20" })
        {
            (await reader.GetAsync("/thi-dua/" + string.Format(System.Globalization.CultureInfo.InvariantCulture, address, id)))
                .StatusCode.Should().Be(HttpStatusCode.NotFound, id);
        }
    }

    [Fact]
    public async Task Who_may_only_read_changes_nothing_whatever_the_page_shows()
    {
        await using var host = await TestHost.StartAsync();
        var draft = await host.DraftAsync(Campaign);
        var reader = new Emulation.Rules.Store.StoreUser { Id = "r", Name = "r", Roles = ["reader"] };

        var publish = () => host.Store.Rules.PublishAsync(reader, draft.Id, draft.ETag, "x");

        await publish.Should().ThrowAsync<StoreDeniedException>();
    }
}
