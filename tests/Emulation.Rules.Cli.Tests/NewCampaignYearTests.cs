using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Scaffold;

namespace Emulation.Rules.Cli.Tests;

/// <summary>The year that a new campaign is for.</summary>
public sealed class NewCampaignYearTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("campaign-2027", 2027)]
    [InlineData("bhxh-4574-2017", 2017)]
    [InlineData("thi-dua-2026-2027", 2027)]
    [InlineData("2031", 2031)]
    [InlineData("bhxh-4574", null)]
    [InlineData("ke-hoach-1999", null)]
    [InlineData("so-20271", null)]
    [InlineData("2a27", null)]
    [InlineData("campaign", null)]
    public void The_year_of_an_id_is_the_last_one_it_names(string id, int? year) => CampaignScaffold.YearIn(id).Should().Be(year);

    [Theory]
    [InlineData("campaign-2031", "2031")]
    [InlineData("campaign", "2026")]
    public async Task A_campaign_covers_the_year_in_its_name_and_otherwise_this_one(string name, string year)
    {
        var directory = _folder.PathOf(name);
        await Run.AtAsync(new DateTimeOffset(2026, 11, 26, 0, 0, 0, TimeSpan.Zero), "new", directory);

        var campaign = Campaign.Load(await CampaignFiles.ReadAsync(directory)).Definition;

        $"{campaign.Effective.From:O} {campaign.Effective.To:O}".Should().Be($"{year}-01-01 {year}-12-31");
        campaign.Name.English.Should().Contain($"campaign {year}");
    }
}
