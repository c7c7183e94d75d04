using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class RealCampaignTests
{
    private static readonly string Campaign = Repository.Rules("bhxh-4574-2017");
    private static readonly string Data = Path.Combine(Campaign, "data", "units-2017.csv");

    [Fact]
    public async Task The_campaign_of_dispatch_4574_is_without_errors()
    {
        var result = await Run.CliAsync("validate", Campaign);

        result.ExitCode.Should().Be(0, result.Output + result.Error);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task Its_sample_units_are_scored(string format)
    {
        var result = await Run.CliAsync("score", Campaign, "--data", Data, "--format", format);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().NotBeEmpty().And.NotContain("\u001b");
    }

    [Fact]
    public async Task Its_sample_units_can_be_explained()
    {
        var scored = await Run.CliAsync("score", Campaign, "--data", Data, "--format", "csv");
        var participants = scored.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')[0])
            .Where((_, index) => index % 10 == 0).ToList();
        participants.Should().NotBeEmpty();

        foreach (var participant in participants)
        {
            var result = await Run.CliAsync("explain", Campaign, "--data", Data, "--participant", participant, "--lang", "vi");

            result.ExitCode.Should().Be(0, result.Error);
            result.Output.Should().Contain($"({participant})").And.Contain("Hạng: ");
        }
    }
}
