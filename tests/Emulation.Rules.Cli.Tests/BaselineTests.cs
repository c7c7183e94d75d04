using System.Text.Json;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class BaselineTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json", "en")]
    [InlineData("json", "vi")]
    [InlineData("sarif", "vi")]
    public async Task What_was_there_before_does_not_count_even_when_its_line_moved(string format, string language)
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var before = await Run.CliAsync("validate", campaign, "--format", format, "--lang", language);
        var baseline = _folder.Write("baseline.json", before.Output);
        SampleCampaign.WriteTo(_folder, campaign: json => "\n\n" + json);

        var result = await Run.CliAsync("validate", campaign, "--baseline", baseline, "--lang", "en");

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith("Checked 1 campaign: 0 errors, 0 warnings, 0 infos.\nKnown from the baseline: ");
    }

    [Fact]
    public async Task What_a_change_introduces_is_shown_and_is_exit_code_1()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var baseline = _folder.Write("baseline.json", (await Run.CliAsync("validate", campaign, "--format", "json")).Output);
        SampleCampaign.WriteTo(_folder, workflows: json => json.Replace("percent < 80", "percent < 70", StringComparison.Ordinal));

        var result = await Run.CliAsync("validate", campaign, "--baseline", baseline, "--lang", "en");

        result.ExitCode.Should().Be(1);
        result.Output.Should()
            .Contain("warning ER4010: where percent is from 70 and below 80 no grade rule holds").And
            .Contain("0 errors, 1 warning");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[ 1 ]")]
    [InlineData("[ null ]")]
    [InlineData("""[ { "code": null, "file": "a.json", "message": "m" } ]""")]
    [InlineData("""[ { "code": "ER1001", "file": null, "message": "m" } ]""")]
    [InlineData("""[ { "code": "ER1001", "file": "a.json", "message": null } ]""")]
    [InlineData("""{ "runs": [ { "results": [ { "partialFingerprints": { "finding/v1": null } } ] } ] }""")]
    public async Task A_file_that_is_no_baseline_is_exit_code_2(string text)
    {
        var baseline = _folder.Write("baseline.json", text);

        var result = await Run.CliAsync("validate", SampleCampaign.WriteTo(_folder), "--baseline", baseline, "--lang", "en");

        result.Should().Be(new CliResult(2, "", $"error: '{baseline}' is no output of validate --format json or sarif.\n"));
    }

    [Fact]
    public async Task Sarif_has_a_rule_and_a_place_for_every_finding()
    {
        var campaign =
            SampleCampaign.WriteTo(
                _folder,
                workflows: json =>
                    json.Replace("\"Expression\": \"cost >= 10\"", "\"Expresion\": \"cost >= 10\"", StringComparison.Ordinal));

        var result = await Run.CliAsync("validate", campaign, "--format", "sarif", "--lang", "en");

        result.ExitCode.Should().Be(1);
        var run = JsonDocument.Parse(result.Output).RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Should().NotBeEmpty();
        foreach (var finding in results)
        {
            rules[finding.GetProperty("ruleIndex").GetInt32()].GetProperty("id")
                .GetString()
                .Should()
                .Be(finding.GetProperty("ruleId").GetString());
            var place = finding.GetProperty("locations")[0].GetProperty("physicalLocation");
            place.GetProperty("region").GetProperty("startLine").GetInt32().Should().BePositive();
            place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().EndWith(".json");
        }
    }
}
