using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed partial class ScoreTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_table_groups_the_standings_by_cluster_and_ends_in_a_summary()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, SampleCampaign.FairRow, "C3,Cà Mau,Cụm II,,4,");

        var result = await Run.CliAsync("score", campaign, "--data", data);

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().Be("""
            Sample campaign (sample 1.0.0)
            Cluster: Cụm I

              Rank   Participant   Name       Total       %   Grade   Note
            ────────────────────────────────────────────────────────────────
                 1   A1            An Giang      30     100   Good
                 2   B2            Bắc Ninh       9   33.33   Fair

            Cluster: Cụm II

              Rank   Participant   Name     Total   %   Grade   Note
            ──────────────────────────────────────────────────────────────────────────────────
                 —   C3            Cà Mau       0   0   —       incomplete, missing Cost cut

            3 participants: 2 complete, 1 incomplete, 0 faulted.

            """);
    }

    [Fact]
    public async Task A_ranking_over_everyone_is_one_table_with_the_clusters_in_a_column()
    {
        var campaign = SampleCampaign.WriteTo(_folder, campaign: json => json.Replace(
            "\"rounding\"", "\"ranking\": { \"within\": \"all\" }, \"rounding\"", StringComparison.Ordinal));
        var data = SampleCampaign.WriteData(_folder, "A1,An Giang,Cụm II,12,6,", SampleCampaign.FairRow);

        var result = await Run.CliAsync("score", campaign, "--data", data);

        result.Output.Should().Be("""
            Sample campaign (sample 1.0.0)

              Rank   Participant   Name       Cluster   Total       %   Grade   Note
            ──────────────────────────────────────────────────────────────────────────
                 1   A1            An Giang   Cụm II       30     100   Good
                 2   B2            Bắc Ninh   Cụm I         9   33.33   Fair

            2 participants: 2 complete, 0 incomplete, 0 faulted.

            """);
    }

    [Fact]
    public async Task The_table_is_in_vietnamese_when_asked_for()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        var result = await Run.CliAsync("score", campaign, "--data", data, "--lang", "vi");

        result.Output.Should()
            .Contain("Phong trào mẫu").And
            .Contain("Tổng điểm").And
            .Contain("Tốt").And
            .EndWith("1 đơn vị: 1 đủ, 0 chưa đủ, 0 lỗi.\n");
    }

    [Fact]
    public async Task Redirected_output_has_no_ansi_codes_and_no_broken_lines()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var name = string.Join(' ', Enumerable.Repeat("Ủy ban nhân dân", 40));
        var data = SampleCampaign.WriteData(_folder, $"A1,{name},Cụm I,12,6,", "B2,\u001b[31mred,Cụm I,5,0,");

        var table = await Run.CliAsync("score", campaign, "--data", data);
        var sheet = await Run.CliAsync("explain", campaign, "--data", data, "--participant", "A1");

        (table.Output + table.Error + sheet.Output).Should().NotContain("\u001b");
        table.Output.Should().Contain(name);
        sheet.Output.Should().Contain(name);
    }

    [Fact]
    public async Task Division_by_zero_in_one_rule_leaves_the_others_scored_and_is_exit_code_1()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, "B2,Bắc Ninh,Cụm I,5,0,");

        var result = await Run.CliAsync("score", campaign, "--data", data, "--format", "csv");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Be(
            $"{campaign}/workflows/rules.json:8:43: participant 'Bắc Ninh' (B2), criterion 'Per head': rule 'enough' divides by zero\n");
        result.Output.Should().Be("""
            participant,name,cluster,rank,total,percent,grade,status,pending,reform,costCut,perHead,lateness
            A1,An Giang,Cụm I,1,30,100,good,complete,,30,20,10,0
            B2,Bắc Ninh,Cụm I,,10,33.33,,faulted,total,10,10,,0

            """);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("table")]
    public async Task Out_writes_the_same_text_to_a_file_without_a_byte_order_mark(string format)
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);
        var file = _folder.Write("out.txt", "what was there before");

        var direct = await Run.CliAsync("score", campaign, "--data", data, "--format", format);
        var result = await Run.CliAsync("score", campaign, "--data", data, "--format", format, "--out", file);

        result.Should().Be(new CliResult(0, "", ""));
        var bytes = await File.ReadAllBytesAsync(file);
        bytes.Take(3).Should().NotEqual([0xEF, 0xBB, 0xBF]);
        ScoreJson.WithoutInstant(await File.ReadAllTextAsync(file)).Should().Be(ScoreJson.WithoutInstant(direct.Output));
        Directory.EnumerateFiles(_folder.Root).Should().HaveCount(2, "nothing is left beside the file");
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_clear_line_and_exit_code_2()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        var result = await Run.CliAsync("score", campaign, "--data", data, "--out", _folder.PathOf("none/out.csv"));

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith($"error: cannot write '{_folder.PathOf("none/out.csv")}': ");
        result.Error.Trim().Should().NotContain("\n");
    }

    [Fact]
    public async Task The_data_file_is_never_overwritten()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        var result = await Run.CliAsync("score", campaign, "--data", data, "--out", data);

        result.Should().Be(new CliResult(2, "", $"error: --out and --data are both '{data}'.\n"));
    }

    [Fact]
    public async Task A_campaign_with_errors_scores_nothing()
    {
        var campaign = SampleCampaign.WriteTo(_folder, workflows: json => json.Replace("cost > 0", "cots > 0", StringComparison.Ordinal));
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        var result = await Run.CliAsync("score", campaign, "--data", data);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith($"{campaign}/workflows/rules.json:5:");
    }
}
