using System.Text.Json;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_sound_campaign_is_exit_code_0()
    {
        var result = await Run.CliAsync("validate", Repository.Rules("cluster-relative"));

        result.Should().Be(new CliResult(0, "Checked 1 campaign: 0 errors, 0 warnings, 0 infos.\n", ""));
    }

    [Fact]
    public async Task A_rule_that_does_not_compile_is_shown_in_its_source_line_with_a_caret()
    {
        var campaign = SampleCampaign.WriteTo(_folder, workflows: json => json.Replace("cost > 0", "cots > 0", StringComparison.Ordinal));

        var result = await Run.CliAsync("validate", campaign);

        result.ExitCode.Should().Be(1);
        var lines = result.Output.Split('\n');
        lines[0].Should().StartWith($"{campaign}/workflows/rules.json:5:").And.Contain(": error ER3").And.Contain("cots");
        lines[1].Should().Contain("\"cots > 0\"");
        lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)..].Should().StartWith("cots");
        lines[^2].Should().Be("Checked 1 campaign: 1 error, 0 warnings, 0 infos.");
    }

    [Fact]
    public async Task Malformed_json_is_a_diagnostic_with_its_place()
    {
        var campaign =
            SampleCampaign.WriteTo(
                _folder, campaign: json => json.Replace("\"formatVersion\": 1,", "\"formatVersion\": 1", StringComparison.Ordinal));

        var result = await Run.CliAsync("validate", campaign);

        result.ExitCode.Should().Be(1);
        result.Output.Should().StartWith($"{campaign}/campaign.json:3:").And.Contain(": error ER1");
        result.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_campaign_file_that_is_not_utf8_is_a_diagnostic()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        _folder.WriteBytes("sample/campaign.json", [0x7B, 0xFF, 0x7D]);

        var result = await Run.CliAsync("validate", campaign);

        result.ExitCode.Should().Be(1);
        result.Output.Should().StartWith($"{campaign}/campaign.json: error ER1");
    }

    [Fact]
    public async Task Json_lists_every_diagnostic_with_its_place()
    {
        var campaign = SampleCampaign.WriteTo(_folder, workflows: json => json.Replace("cost > 0", "cots > 0", StringComparison.Ordinal));

        var english = await Run.CliAsync("validate", campaign, "--format", "json");
        var vietnamese = await Run.CliAsync("validate", campaign, "--format", "json", "--lang", "vi");

        english.ExitCode.Should().Be(1);
        var item = JsonDocument.Parse(english.Output).RootElement.EnumerateArray().Should().ContainSingle().Subject;
        item.EnumerateObject().Select(p => p.Name).Should().Equal("code", "severity", "message", "hint", "file", "line", "column", "path");
        item.GetProperty("code").GetString().Should().StartWith("ER3");
        item.GetProperty("severity").GetString().Should().Be("error");
        item.GetProperty("file").GetString().Should().Be($"{campaign}/workflows/rules.json");
        item.GetProperty("line").GetInt32().Should().Be(5);
        item.GetProperty("column").GetInt32().Should().BePositive();
        item.GetProperty("path").GetString().Should().NotBeEmpty();
        var message = JsonDocument.Parse(vietnamese.Output).RootElement[0].GetProperty("message").GetString();
        message.Should().NotBe(item.GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_sound_campaign_is_an_empty_array_in_json()
    {
        var result = await Run.CliAsync("validate", Repository.Rules("cluster-relative"), "--format", "json");

        result.Should().Be(new CliResult(0, "[]\n", ""));
    }

    [Theory]
    [InlineData("validate FILE")]
    [InlineData("test FILE")]
    [InlineData("score FILE --data FILE")]
    [InlineData("template FILE --out sheet.xlsx")]
    [InlineData("rename FILE a b")]
    [InlineData("set FILE constants.a 1")]
    [InlineData("studio FILE --no-browser")]
    [InlineData("store import FILE --db rules.db")]
    public async Task A_file_in_the_place_of_a_folder_is_told_as_what_it_is(string command)
    {
        var sound = SampleCampaign.WriteTo(_folder, "sound");
        var (inside, alone) = (Path.Combine(sound, "campaign.json"), _folder.Write("alone.csv", "participant\n"));

        var ofCampaign = await Run.CliAsync(Said(inside));
        var ofOther = await Run.CliAsync(Said(alone));

        ofCampaign.ExitCode.Should().Be(2);
        ofCampaign.Error.Should().Be($"error: cannot read '{inside}': it is a file, no folder. Name the folder it is in: '{sound}'.\n");
        ofOther.ExitCode.Should().Be(2);
        ofOther.Error.Should().Be($"error: cannot read '{alone}': it is a file, no folder.\n");

        string[] Said(string file) => [.. command.Split(' ').Select(word => word switch
        {
            "FILE" => file,
            "rules.db" or "sheet.xlsx" => _folder.PathOf(word),
            _ => word,
        })];
    }

    [Fact]
    public async Task Every_folder_named_is_checked_even_when_one_is_missing()
    {
        var sound = SampleCampaign.WriteTo(_folder, "sound");
        var broken =
            SampleCampaign.WriteTo(_folder, "broken", workflows: json => json.Replace("cost > 0", "cots > 0", StringComparison.Ordinal));

        var result = await Run.CliAsync("validate", sound, _folder.PathOf("none"), broken);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Be($"error: there is no folder '{_folder.PathOf("none")}'.\n");
        result.Output.Should()
            .Contain("broken/workflows/rules.json:5:").And
            .EndWith("Checked 2 campaigns: 1 error, 0 warnings, 5 infos.\n");
    }

    [Theory]
    [InlineData("en", "error: there is no folder '{0}'.\n")]
    [InlineData("vi", "lỗi: không có thư mục '{0}'.\n")]
    public async Task Where_nothing_could_be_checked_nothing_is_counted(string language, string error)
    {
        var none = _folder.PathOf("none");

        (await Run.CliAsync("validate", none, "--lang", language))
            .Should()
            .Be(new CliResult(2, "", error.Replace("{0}", none, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_folder_of_campaigns_stands_for_all_of_them()
    {
        SampleCampaign.WriteTo(_folder, "one");
        SampleCampaign.WriteTo(_folder, "two");
        _folder.Write("notes/readme.txt", "no campaign");

        var result = await Run.CliAsync("validate", _folder.Root);

        result.ExitCode.Should().Be(0);
        result.Output.Should()
            .Contain("one/campaign.json:").And
            .Contain("two/campaign.json:").And
            .EndWith("Checked 2 campaigns: 0 errors, 0 warnings, 10 infos.\n");
    }

    [Fact]
    public async Task A_folder_without_any_campaign_is_exit_code_2()
    {
        var result = await Run.CliAsync("validate", _folder.Root);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Be($"error: folder '{_folder.Root}' has no campaign.json.\n");
    }

    [Theory]
    [InlineData(
        "\"met\"",
        "\"reached\"",
        "2017",
        "error ER2301: 'sample' version 1.0.0 stands already at {0}/campaign.json with other contents. Raise 'version' with every change "
            + "of rules in use.")]
    [InlineData(
        "\"2017-12-31\"",
        "\"2017-06-30\"",
        "2017",
        "error ER2301: 'sample' version 1.0.0 stands already at {0}/campaign.json with other contents. Raise 'version' with every change "
            + "of rules in use.")]
    [InlineData("\"1.0.0\"", "\"1.1.0\"", "2017", "")]
    [InlineData("\"1.0.0\"", "\"1.1.0\"", "2018", "")]
    public async Task Campaigns_given_together_are_compared(string old, string now, string year, string message)
    {
        var one = SampleCampaign.WriteTo(_folder, "one");
        string Edit(string json) => json.Replace(old, now, StringComparison.Ordinal).Replace("2017-", year + "-", StringComparison.Ordinal);
        var two = SampleCampaign.WriteTo(_folder, "two", Edit, Edit);

        var result = await Run.CliAsync("validate", one, two, "--lang", "en");

        result.ExitCode.Should().Be(message.Length > 0 ? 1 : 0);
        result.Output.Should()
            .Contain(
                message.Length > 0 ? $"{two}/campaign.json:1:1: " + message.Replace("{0}", one, StringComparison.Ordinal) : "0 errors");
    }

    [Fact]
    public async Task Versions_whose_periods_overlap_are_refused_and_corrections_of_one_period_are_not()
    {
        var one = SampleCampaign.WriteTo(_folder, "one");
        var two =
            SampleCampaign.WriteTo(
                _folder,
                "two",
                json => json.Replace("1.0.0", "1.1.0", StringComparison.Ordinal)
                    .Replace("2017-12-31", "2017-06-30", StringComparison.Ordinal));

        var result = await Run.CliAsync("validate", one, two, "--lang", "en");

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain(
            $"{two}/campaign.json:1:1: error ER2302: 'sample' version 1.1.0 and version 1.0.0 at {one}/campaign.json are both in force "
                + $"from 2017-01-01 to 2017-06-30. " +
            "Change 'effective' so that every day has one version.");
    }

    [Fact]
    public async Task The_summary_is_in_the_language_asked_for()
    {
        var result = await Run.InAsync("vi_VN.UTF-8", "validate", Repository.Rules("cluster-relative"));

        result.Output.Should().Be("Đã kiểm tra 1 phong trào: 0 lỗi, 0 cảnh báo, 0 thông tin.\n");
    }
}
