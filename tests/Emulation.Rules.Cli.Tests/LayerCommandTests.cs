using System.Text.Json.Nodes;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Commands on a campaign that is laid over the one in the folder beside.</summary>
public sealed class LayerCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _over;

    public LayerCommandTests()
    {
        var below = JsonNode.Parse(File.ReadAllText(Path.Combine(SampleCampaign.WriteTo(_folder), "campaign.json")))!;
        _folder.Write("over/campaign.json", $$"""
            { "formatVersion": 1, "id": "over", "version": "1.0.0", "name": "Over",
              "extends": { "id": "{{below["id"]}}", "version": "{{below["version"]}}" } }
            """);
        _over = _folder.PathOf("over");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_validated_expanded_and_scored_like_any_other()
    {
        (await Run.CliAsync("validate", _over)).ExitCode.Should().Be(0);
        (await Run.CliAsync("expand", _over)).Output.Should().Contain("\"from\": \"sample 1.0.0\"");
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, SampleCampaign.FairRow);
        var below = await Run.CliAsync("score", _folder.PathOf("sample"), "--data", data, "--format", "csv");
        var over = await Run.CliAsync("score", _over, "--data", data, "--format", "csv");
        over.ExitCode.Should().Be(0);
        over.Should().Be(below);
    }

    [Fact]
    public async Task A_mistake_in_the_base_is_shown_in_its_source_line()
    {
        SampleCampaign.WriteTo(_folder, workflows: json => json.Replace("cost > 0", "cots > 0", StringComparison.Ordinal));

        var result = await Run.CliAsync("validate", _over);

        result.ExitCode.Should().Be(1);
        var lines = result.Output.Split('\n');
        lines[0].Should().StartWith($"{_folder.PathOf("sample")}/workflows/rules.json:5:").And.Contain(": error ER3002");
        lines[1].Should().Contain("\"cots > 0\"");
    }

    [Fact]
    public async Task What_the_base_says_is_set_here_and_the_base_left_alone()
    {
        var before = await File.ReadAllTextAsync(_folder.PathOf("sample/campaign.json"));

        (await Run.CliAsync("set", _over, "rounding.total", "3")).ExitCode.Should().Be(0);

        (await File.ReadAllTextAsync(_folder.PathOf("over/campaign.json"))).Should().Contain("\"rounding\": { \"total\": 3 }");
        (await File.ReadAllTextAsync(_folder.PathOf("sample/campaign.json"))).Should().Be(before);
    }
}
