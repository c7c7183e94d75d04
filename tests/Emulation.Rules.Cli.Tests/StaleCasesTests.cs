using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>What an edit leaves behind in the worked examples, told when the rules are validated.</summary>
public sealed class StaleCasesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Cases_that_no_longer_hold_are_one_line_with_how_many_and_which()
    {
        var campaign = Campaign(90, 91, 92, 93, 20);

        var english = await Run.CliAsync("validate", campaign, "--lang", "en");
        var vietnamese = await Run.InAsync("vi", "validate", campaign);

        english.ExitCode.Should().Be(1);
        english.Output.Should().Contain(
            $"{campaign}/cases.json:2:3: warning ER2091: 4 of 5 worked examples no longer come out as expected: \"case 1\", \"case 2\", "
                + $"\"case 3\", …. See each place: emulation-rules test {campaign} --lang en\n");
        vietnamese.Output.Should().Contain(
            $"{campaign}/cases.json:2:3: cảnh báo ER2091: 4 trong 5 ca mẫu không còn cho kết quả mong đợi: \"case 1\", \"case 2\", \"case "
                + $"3\", …. Xem từng chỗ: emulation-rules test {campaign}\n");
        english.Output.Split("ER2091").Should().HaveCount(2);
    }

    [Fact]
    public async Task Cases_that_hold_are_not_mentioned() => (await Run.CliAsync("validate", Campaign(20))).ExitCode.Should().Be(0);

    [Fact]
    public async Task Cases_that_cannot_be_read_are_one_line_too()
    {
        var campaign = Campaign(20);
        _folder.Write("sample/cases.json", """[ { "name": "a", "submissions": [], "expect": { }, "extra": 1, "more": 2 } ]""");

        var result = await Run.CliAsync("validate", campaign);

        result.ExitCode.Should().Be(1);
        result.Output.Should()
            .Contain(
                $"{campaign}/cases.json:1:33: warning ER2092: the worked examples cannot be run, 3 errors; the first: 'submissions' must "
                    + $"not be empty. See each place: emulation-rules test {campaign}\n");
    }

    [Fact]
    public async Task A_baseline_knows_them()
    {
        var campaign = Campaign(90);
        var before = _folder.Write("before.json", (await Run.CliAsync("validate", campaign, "--format", "json")).Output);

        (await Run.CliAsync("validate", campaign, "--baseline", before)).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Cases_elsewhere_are_refused_like_every_other_file()
    {
        var campaign = Campaign(20);
        File.Delete(_folder.PathOf("sample/cases.json"));
        File.CreateSymbolicLink(_folder.PathOf("sample/cases.json"), _folder.Write("secret.json", "[]"));

        var expected =
            $"{campaign}/cases.json: error ER1019: this link leads to no file in the campaign's folder. Put the file itself in its "
                + $"place.\n";
        (await Run.CliAsync("test", campaign)).Should().Be(new CliResult(1, "", expected));
        (await Run.CliAsync("validate", campaign)).Output.Should().StartWith(expected);
    }

    [Fact]
    public async Task Cases_that_are_a_pipe_are_never_opened()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var campaign = Campaign(20);
        File.Delete(_folder.PathOf("sample/cases.json"));
        using (var make = System.Diagnostics.Process.Start("mkfifo", [_folder.PathOf("sample/cases.json")]))
        {
            await make.WaitForExitAsync();
        }

        var result = await Run.CliAsync("test", campaign).WaitAsync(TimeSpan.FromMinutes(1));
        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("the file is not valid JSON: the file is empty.");
    }

    /// <summary>The sample with a case for each total expected; 20 is what comes out.</summary>
    private string Campaign(params int[] totals)
    {
        var cases = totals.Select((total, i) => $$"""
              { "name": "case {{i + 1}}", "submissions": [ { "participant": "p", "cluster": "Cụm I",
                "values": { "cost": 12, "staff": 24 } } ], "expect": { "p": { "total": {{total}} } } }
            """);
        _folder.Write("sample/cases.json", $"[\n{string.Join(",\n", cases)} ]");
        return SampleCampaign.WriteTo(_folder, workflows: json => json
            .Replace("\"cost > 0\"", "\"cost > 0 && cost < 10\"", StringComparison.Ordinal)
            .Replace(
                "{ \"RuleName\": \"late\"",
                "{ \"RuleName\": \"none\", \"Expression\": \"late == 0\", \"Actions\": { \"OnSuccess\": { \"Name\": \"OutputExpression\", "
                    + "\"Context\": { \"Expression\": \"0\" } } } },\n{ \"RuleName\": \"late\"",
                StringComparison.Ordinal));
    }
}
