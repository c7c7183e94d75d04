using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Scores as comma-separated values.</summary>
public sealed partial class ScoreTests
{
    [Fact]
    public async Task Csv_has_a_row_for_everyone_and_nothing_where_a_figure_is_undetermined()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.FairRow, SampleCampaign.GoodRow, "C3,Cà Mau,Cụm II,,4,");

        var result = await Run.CliAsync("score", campaign, "--data", data, "--format", "csv");

        result.Should().Be(new CliResult(0, """
            participant,name,cluster,rank,total,percent,grade,status,pending,reform,costCut,perHead,lateness
            A1,An Giang,Cụm I,1,30,100,good,complete,,30,20,10,0
            B2,Bắc Ninh,Cụm I,2,9,33.33,fair,complete,,10,10,0,-1
            C3,Cà Mau,Cụm II,,0,0,,incomplete,total,0,,,0

            """, ""));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84")]
    [InlineData("-5")]
    [InlineData("@x")]
    [InlineData("＝1+1")]
    [InlineData("＋84")]
    [InlineData("－5")]
    [InlineData("＠x")]
    public async Task Csv_keeps_a_spreadsheet_from_running_a_name_as_a_formula(string name)
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, $"A1,{name},Cụm I,12,6,1");

        var result = await Run.CliAsync("score", campaign, "--data", data, "--format", "csv");

        result.Output.Split('\n')[1]
            .Replace("\"", "", StringComparison.Ordinal)
            .Should()
            .Be($"A1,'{name},Cụm I,1,29,100,good,complete,,30,20,10,-1");
    }

    [Fact]
    public async Task Csv_that_is_taken_apart_by_another_separator_holds_no_formula()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, "A1,An Giang;=HYPERLINK(1),Cụm I,12,6,1");

        var result = await Run.CliAsync("score", campaign, "--data", data, "--format", "csv");

        result.Output.Split('\n')[1].Should().Be("A1,\"An Giang;'=HYPERLINK(1)\",Cụm I,1,29,100,good,complete,,30,20,10,-1");
    }

    [Fact]
    public async Task Csv_has_an_empty_cell_where_a_criterion_does_not_apply()
    {
        _folder.Write("na/campaign.json", """
            { "formatVersion": 1, "id": "na", "version": "1.0.0", "name": "Not applicable and 0",
              "effective": { "from": "2025-01-01", "to": "2025-12-31" },
              "indicators": [ { "id": "x", "type": "number" }, { "id": "y", "type": "number" } ],
              "criteria": [ { "id": "a", "maxPoints": 5, "mark": "x" },
                { "id": "c", "maxPoints": 15, "mark": "y", "appliesWhen": "Fn.Given(y)", "notApplicable": "exclude" } ] }
            """);
        var data = _folder.Write("na.csv", "participant,x,y\np0,1,0\np1,1,\np2,,3\n");

        var result = await Run.CliAsync("score", _folder.PathOf("na"), "--data", data, "--format", "csv");

        result.Output.Should().Be("""
            participant,name,cluster,rank,total,percent,grade,status,pending,a,c
            p0,p0,,1,1,5,,complete,,1,0
            p1,p1,,1,1,20,,complete,,1,
            p2,p2,,,3,15,,incomplete,total,,3

            """);
    }

    [Fact]
    public async Task Csv_has_no_character_that_moves_the_cursor_or_reorders_the_line()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, "A1,An\u001b[2J \u202eGiang,Cụm I,12,6,1");

        var result = await Run.CliAsync("score", campaign, "--data", data, "--format", "csv");

        result.Output.Split('\n')[1].Should().Be("A1,An [2J  Giang,Cụm I,1,29,100,good,complete,,30,20,10,-1");
    }
}
