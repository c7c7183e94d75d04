using System.Text;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class DataTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_unknown_column_is_shown_where_it_stands_and_nothing_is_scored()
    {
        var data = _folder.Write("data.csv", "participant,name,cluster,cots,staff\nA1,An Giang,Cụm I,12,6\n");

        var result = await ScoreAsync(data);

        result.Should().Be(new CliResult(1, "", $"""
            {data}:1:26: error ER5016: there is no indicator for column 'cots'. Did you mean 'cost'?
                participant,name,cluster,cots,staff
                                         ^

            """));
    }

    [Fact]
    public async Task A_bad_number_is_shown_where_it_stands_and_nothing_is_scored()
    {
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, "B2,Bắc Ninh,Cụm I,twelve,10,1");

        var result = await ScoreAsync(data);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith($"{data}:3:19: error ER5005: ").And.Contain("'twelve'").And.EndWith("""
                B2,Bắc Ninh,Cụm I,twelve,10,1
                                  ^

            """);
    }

    [Fact]
    public async Task Every_problem_of_the_data_is_told_at_once()
    {
        var data = SampleCampaign.WriteData(_folder, "A1,,Cụm I,twelve,6,", "B2,,Cụm I,1,many,");

        var result = await ScoreAsync(data);

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain(":2:11: error").And.Contain(":3:13: error");
    }

    [Fact]
    public async Task A_duplicate_participant_is_an_error_with_both_places()
    {
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, SampleCampaign.GoodRow);

        var result = await ScoreAsync(data);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith($"{data}:3:1: error ER5002: participant 'A1' stands already at {data}:2:1.");
    }

    [Fact]
    public async Task A_value_out_of_range_is_an_error()
    {
        var result = await ScoreAsync(SampleCampaign.WriteData(_folder, "A1,An Giang,Cụm I,101,6,"));

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain(":2:19: error ER5006: ");
    }

    [Fact]
    public async Task An_unknown_cluster_is_an_error()
    {
        var result = await ScoreAsync(SampleCampaign.WriteData(_folder, "A1,An Giang,Cụm 9,12,6,"));

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain(": error ER5004: ");
    }

    [Fact]
    public async Task An_empty_cell_is_missing_and_leaves_the_sheet_incomplete()
    {
        var result = await ScoreAsync(SampleCampaign.WriteData(_folder, "A1,An Giang,Cụm I,,6,"));

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().Contain("incomplete, missing Cost cut").And.EndWith("1 participant: 0 complete, 1 incomplete, 0 faulted.\n");
    }

    [Fact]
    public async Task A_malformed_quote_is_an_error_with_its_place_and_exit_code_1()
    {
        var data = SampleCampaign.WriteData(_folder, "A1,An \"Giang,Cụm I,12,6,");

        var result = await ScoreAsync(data);

        result.Should().Be(new CliResult(1, "", $"""
            {data}:2:7: error ER5057: it cannot be read: malformed quote. A cell that holds " must stand in quotes and write it as "".
                A1,An "Giang,Cụm I,12,6,
                      ^

            """));
    }

    [Fact]
    public async Task A_file_of_no_encoding_that_is_known_is_refused_with_the_place_of_the_first_bad_byte()
    {
        var data = _folder.WriteBytes("data.csv", [.. Encoding.UTF8.GetBytes(SampleCampaign.Header + "\nA1,"), 0xB5, 0xB8, (byte)'\n']);

        var result = await ScoreAsync(data);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().Be(
            $"{data}:2:4: error ER5057: it cannot be read: its encoding is not known (neither UTF-8, UTF-16 nor Windows-1258). "
            + "In Excel save it as 'CSV UTF-8' or .xlsx; if it uses TCVN3 or VNI fonts, convert it to Unicode first.\n");
    }

    [Fact]
    public async Task A_file_in_the_old_code_page_is_read_and_said_to_be()
    {
        var data =
            _folder.WriteBytes(
                "data.csv",
                [
                    .. Encoding.UTF8.GetBytes(SampleCampaign.Header + "\nA1,"),
                    0xC1,
                    0x6E,
                    .. Encoding.ASCII.GetBytes(",C"),
                    0x75,
                    0xF2,
                    .. Encoding.ASCII.GetBytes("m,12,6,\n"),
                ]);

        var result = await Run.CliAsync(
            "score", SampleCampaign.WriteTo(
                _folder,
                campaign: text =>
                    text.Replace(
                        "\"clusters\": [ \"Cụm I\", \"Cụm II\" ],",
                        "",
                        StringComparison.Ordinal)), "--data", data, "--format", "csv");

        result.ExitCode.Should().Be(0, result.Error);
        result.Error.Should().Be(
            $"{data}: info ER5053: the file was read so: it is not UTF-8 and was taken for Windows-1258. If that is not so, save it as "
                + $"'CSV UTF-8' or .xlsx.\n");
        result.Output.Should().Contain("\nA1,Án,Cụm,1,");
    }

    [Theory]
    [InlineData("data.csv", ",", false)]
    [InlineData("data.csv", ",", true)]
    [InlineData("data.csv", ";", true)]
    [InlineData("data.tsv", "\t", false)]
    [InlineData("data.txt", ";", false)]
    public async Task Separators_and_byte_order_marks_of_spreadsheets_are_understood(string name, string separator, bool withMark)
    {
        var text = $"{SampleCampaign.Header}\n{SampleCampaign.GoodRow}\n".Replace(",", separator, StringComparison.Ordinal);
        var data = _folder.WriteBytes(name, [.. withMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)]);

        var result = await ScoreAsync(data, "--format", "csv");

        result.Error.Should().BeEmpty();
        result.Output.Should().Contain("A1,An Giang,Cụm I,1,30,100,good,complete,,30,20,10,0\n");
    }

    [Fact]
    public async Task A_culture_tells_how_numbers_are_written()
    {
        var data = _folder.Write("data.csv", "participant;name;cluster;cost;staff\nA1;An Giang;Cụm I;2,5;1\n");

        var vietnamese = await ScoreAsync(data, "--culture", "vi-VN", "--format", "csv");
        var invariant = await ScoreAsync(data, "--format", "csv");

        vietnamese.Output.Should().Contain("A1;An Giang;Cụm I;1;15;50;fair;complete;;15;5;10;0\n");
        invariant.ExitCode.Should().Be(1);
        invariant.Error.Should().StartWith(
            $"{data}:2:19: error ER5048: '2,5' is written with a decimal comma, but the file is read with a decimal point. "
            + "If the file is written the Vietnamese way (2,5 and 31/12/2017), add --culture vi-VN.\n");
    }

    [Fact]
    public async Task Json_data_score_like_the_same_rows()
    {
        var data =
            _folder.Write(
                "data.json",
                """[ { "participant": "A1", "name": "An Giang", "cluster": "Cụm I", "values": { "cost": 12, "staff": 6 } } ]""");

        var result = await ScoreAsync(data, "--format", "csv");

        result.Error.Should().BeEmpty();
        result.Output.Should().Contain("A1,An Giang,Cụm I,1,30,100,good,complete,,30,20,10,0\n");
    }

    [Fact]
    public async Task Malformed_json_data_are_a_diagnostic_with_a_place()
    {
        var data = _folder.Write("data.json", "[ { \"participant\": ");

        var result = await ScoreAsync(data);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith($"{data}:1:").And.Contain(": error ER1");
    }

    [Fact]
    public async Task An_empty_file_is_a_finding()
    {
        var result = await ScoreAsync(_folder.Write("data.csv", ""));

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("error ER5013: column 'participant' is missing.");
    }

    private Task<CliResult> ScoreAsync(string data, params string[] options) =>
        Run.CliAsync(["score", SampleCampaign.WriteTo(_folder), "--data", data, .. options]);
}
