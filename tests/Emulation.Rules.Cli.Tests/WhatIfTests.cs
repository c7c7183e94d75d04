using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed partial class WhatIfTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_supposed_value_takes_the_place_of_the_submitted_one_before_anyone_is_scored()
    {
        var supposed = await ScoreAsync("--format", "csv", "--what-if", "B2:cost=8", "--what-if", "B2:late=0");
        var submitted = await ScoreAsync("--format", "csv");

        submitted.Output.Should()
            .Contain("\nA1,An Giang,Cụm I,1,30,100,good,complete,,30,20,10,0\n").And
            .Contain("\nB2,Bắc Ninh,Cụm I,2,9,33.33,fair,complete,,10,10,0,-1\n");
        supposed.ExitCode.Should().Be(0);
        supposed.Output.Should()
            .Contain("\nA1,An Giang,Cụm I,1,30,100,good,complete,,30,20,10,0\n").And
            .Contain("\nB2,Bắc Ninh,Cụm I,2,16,53.33,fair,complete,,16,16,0,0\n");
        supposed.Error.Should().Be("""
            WHAT IF, not as submitted: Bắc Ninh (B2), Cost cut (cost): 8 % instead of 5 %.
            WHAT IF, not as submitted: Bắc Ninh (B2), Late reports (late): 0 instead of 1.

            """);
    }

    [Theory]
    [InlineData(
        "en", "WHAT IF, not as submitted: An Giang (A1), Late reports (late): 2 instead of default 0.\nSample campaign (sample 1.0.0)\n")]
    [InlineData(
        "vi",
        "GIẢ ĐỊNH, không phải số liệu đã nộp: An Giang (A1), Báo cáo muộn (late): 2, thay cho mặc định 0.\nPhong trào mẫu (sample "
            + "1.0.0)\n")]
    public async Task The_table_says_first_what_was_supposed(string language, string expected)
    {
        var result = await ScoreAsync("--what-if", "A1:late=2", "--lang", language);

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().StartWith(expected);
    }

    [Fact]
    public async Task A_table_in_a_file_says_so_too_and_of_other_forms_the_screen()
    {
        var table = await ScoreAsync("--what-if", "A1:late=2", "--out", _folder.PathOf("table.txt"));
        var json = await ScoreAsync("--what-if", "A1:late=2", "--out", _folder.PathOf("scores.json"), "--format", "json");

        const string Note = "WHAT IF, not as submitted: An Giang (A1), Late reports (late): 2 instead of default 0.\n";
        table.Should().Be(new CliResult(0, "", ""));
        (await File.ReadAllTextAsync(_folder.PathOf("table.txt"))).Should().StartWith(Note);
        json.Should().Be(new CliResult(0, "", Note));
        (await File.ReadAllTextAsync(_folder.PathOf("scores.json"))).Should().StartWith("{");
    }

    [Fact]
    public async Task An_empty_value_takes_the_submitted_one_away()
    {
        var result = await ScoreAsync("--what-if", "A1:cost=");

        result.ExitCode.Should().Be(0);
        result.Output.Should()
            .StartWith("WHAT IF, not as submitted: An Giang (A1), Cost cut (cost): missing instead of 12 %.\n").And
            .Contain("incomplete, missing Cost cut");
    }

    [Fact]
    public async Task A_value_that_was_not_submitted_can_be_supposed()
    {
        var data = SampleCampaign.WriteData(_folder, "A1,An Giang,Cụm I,,6,1");

        var result =
            await Run.CliAsync(
                "score",
                SampleCampaign.WriteTo(_folder),
                "--data",
                data,
                "--what-if",
                "A1:cost=12",
                "--what-if",
                "A1:late=",
                "--format",
                "csv");

        result.Output.Should().Contain("\nA1,An Giang,Cụm I,1,30,100,good,complete,,30,20,10,0\n");
        result.Error.Should().Be("""
            WHAT IF, not as submitted: An Giang (A1), Cost cut (cost): 12 % instead of nothing.
            WHAT IF, not as submitted: An Giang (A1), Late reports (late): default 0 instead of 1.

            """);
    }

    [Fact]
    public async Task Places_of_others_follow_as_from_real_data()
    {
        var real = SampleCampaign.WriteData(_folder, "A1,An Giang,Cụm I,0,6,", SampleCampaign.FairRow);
        var campaign = SampleCampaign.WriteTo(_folder);
        var expected = await Run.CliAsync("score", campaign, "--data", real, "--format", "csv");

        (await ScoreAsync("--format", "csv", "--what-if", "A1:cost=0")).Output.Should().Be(expected.Output);
    }

    [Fact]
    public async Task A_value_is_written_as_the_data_are()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = _folder.Write("data.csv", "participant;cluster;cost;staff;late\nA1;Cụm I;12;6;\n");

        var vietnamese =
            await Run.CliAsync("score", campaign, "--data", data, "--culture", "vi-VN", "--what-if", "A1:cost=2,5", "--format", "csv");
        var invariant = await Run.CliAsync("score", campaign, "--data", data, "--what-if", "A1:cost=2,5");

        vietnamese.Output.Should().Contain("\nA1;A1;Cụm I;1;5;16,67;");
        invariant.Should().Be(new CliResult(
            2, "",
            "error: --what-if: '2,5' is written with a decimal comma, but the file is read with a decimal point. If the file is written "
                + "the Vietnamese way (2,5 and 31/12/2017), add --culture vi-VN.\n"));
    }

    [Theory]
    [InlineData("B:2=x:cost=12", "B:2=x")]
    [InlineData("B2:note=a:b=c", "B2")]
    [InlineData("B2: cost = 12 ", "B2")]
    public async Task Ids_and_values_may_hold_the_signs_that_divide(string change, string participant)
    {
        var campaign =
            SampleCampaign.WriteTo(
                _folder,
                campaign: json =>
                    json.Replace(
                        "\"indicators\": [", "\"indicators\": [ { \"id\": \"note\", \"type\": \"text\" },", StringComparison.Ordinal));
        var data = SampleCampaign.WriteData(_folder, $"{participant},,Cụm I,5,10,1");

        var result = await Run.CliAsync("score", campaign, "--data", data, "--what-if", change);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().StartWith($"WHAT IF, not as submitted: {participant}, ");
    }

    [Fact]
    public async Task An_id_is_found_whatever_its_normal_form()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, "Cụm,,Cụm I,5,10,1");

        (await Run.CliAsync(
            "score",
            campaign,
            "--data",
            data,
            "--what-if",
            "Cụm:cost=1".Normalize(System.Text.NormalizationForm.FormD))).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Json_data_are_supposed_over_as_well()
    {
        var data = _folder.Write("data.json", """[ { "participant": "A1", "cluster": "Cụm I", "values": { "cost": 12, "staff": 6 } } ]""");

        var result =
            await Run.CliAsync("score", SampleCampaign.WriteTo(_folder), "--data", data, "--what-if", "A1:cost=5", "--format", "csv");

        result.Output.Should().Contain("\nA1,A1,Cụm I,1,10,33.33,");
    }

    [Fact]
    public async Task One_sheet_is_explained_with_what_is_supposed()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, SampleCampaign.FairRow);

        var result = await Run.CliAsync("explain", campaign, "--data", data, "--participant", "B2", "--what-if", "B2:cost=12");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should()
            .StartWith("WHAT IF, not as submitted: Bắc Ninh (B2), Cost cut (cost): 12 % instead of 5 %.\n").And
            .Contain("20 / 20");
    }

    [Theory]
    [InlineData("en", "error: --what-if does not go with --against.\n")]
    [InlineData("vi", "lỗi: --what-if không dùng cùng --against.\n")]
    public async Task Two_sheets_are_compared_as_submitted(string language, string expected)
    {
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        (await Run.CliAsync(
            "explain",
            SampleCampaign.WriteTo(_folder),
            "--data",
            data,
            "--participant",
            "A1",
            "--against",
            data,
            "--what-if",
            "A1:cost=1",
            "--lang",
            language))
            .Should().Be(new CliResult(2, "", expected));
    }

    private Task<CliResult> ScoreAsync(params string[] options) =>
        Run.CliAsync(
            [
                "score",
                SampleCampaign.WriteTo(_folder),
                "--data",
                SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, SampleCampaign.FairRow),
                .. options,
            ]);
}
