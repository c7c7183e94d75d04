using System.Text;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class EditCommandTests : IDisposable
{
    private const string Campaign = """
        {
          "formatVersion": 1, "id": "c", "version": "1.0.0", "name": "C", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "constants": { "aim": 10 }, // each year's
          "indicators": [ { "id": "x", "type": "number", "min": 0, "max": 100 }, { "id": "kind", "type": "choice", "choices": [ "big", "small" ] } ],
          "criteria": [ { "id": "scored", "maxPoints": 5, "workflow": "scored", "combine": "firstMatch" }, { "id": "sized", "maxPoints": 5, "scale": { "by": "kind", "points": { "big": 5, "small": 3 } } } ]
        }
        """;

    private const string Workflow = """
        { "WorkflowName": "scored", "Rules": [
            { "RuleName": "met", "Expression": "x >= aim", "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "maxPoints" } } } },
            { "RuleName": "unmet", "Expression": "x < aim", "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "0" } } } } ] }
        """;

    private readonly TempFolder _folder = new();
    private readonly string _directory;

    public EditCommandTests()
    {
        _folder.Write("c/campaign.json", Campaign);
        _folder.Write("c/workflows/scored.json", Workflow);
        File.WriteAllText(_folder.Write("c/data/units.csv", ""), "participant,x,kind\n01,12,big\n", Encoding.UTF8);
        _directory = _folder.PathOf("c");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "Renamed 'x' to 'cut' in 4 places:")]
    [InlineData("vi", "Đã đổi 'x' thành 'cut' ở 4 chỗ:")]
    public async Task An_id_is_renamed_in_rules_and_data_and_each_place_is_told(string language, string head)
    {
        (await Run.CliAsync("rename", _directory, "x", "cut", "--lang", language)).Should().Be(new CliResult(0, $"""
            {head}
              {_directory}/campaign.json: 4:28
              {_directory}/data/units.csv: 1:13
              {_directory}/workflows/scored.json: 2:41, 3:43

            """, ""));
        Text("campaign.json").Should().Be(Campaign.Replace("\"x\"", "\"cut\"", StringComparison.Ordinal));
        File.ReadAllBytes(Path.Combine(_directory, "data/units.csv"))
            .Should()
            .Equal([.. Encoding.UTF8.Preamble, .. "participant,cut,kind\n01,12,big\n"u8], "Excel needs the byte order mark");
    }

    [Theory]
    [InlineData("en", "scored", "error: several things are called 'scored', name one of them: criterion:scored, workflow:scored.\n")]
    [InlineData("vi", "scored", "lỗi: nhiều thứ cùng tên 'scored', hãy chọn một: criterion:scored, workflow:scored.\n")]
    [InlineData("en", "knd", "error: there is nothing called 'knd'. Did you mean 'kind'?\n")]
    [InlineData("vi", "knd", "lỗi: không có gì tên là 'knd'. Có phải 'kind'?\n")]
    [InlineData("en", "aim", "error: 'x' is there already (indicator).\n")]
    [InlineData("vi", "aim", "lỗi: 'x' đã là số liệu.\n")]
    public async Task What_cannot_be_renamed_is_refused_and_nothing_is_written(string language, string old, string expected)
    {
        (await Run.CliAsync("rename", _directory, old, "x", "--lang", language)).Should().Be(new CliResult(2, "", expected));
        Text("campaign.json").Should().Be(Campaign);
    }

    [Fact]
    public async Task A_kind_or_an_owner_before_the_id_says_which_is_meant()
    {
        (await Run.CliAsync("rename", _directory, "workflow:scored", "by size")).Output
            .Should()
            .StartWith("Renamed 'scored' to 'by size' in 2 places:\n");
        (await Run.CliAsync("rename", _directory, "kind.big", "lớn")).Output.Should().StartWith("Renamed 'big' to 'lớn' in 3 places:\n");
        (await Run.CliAsync("validate", _directory)).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Where_one_file_cannot_be_written_none_is()
    {
        string[] files = ["campaign.json", "workflows/scored.json", "data/units.csv"];
        var before = files.Select(file => File.ReadAllText(Path.Combine(_directory, file))).ToList();
        var last = Path.Combine(_directory, "workflows/scored.json");
        new FileInfo(last).IsReadOnly = true;

        var result = await Run.CliAsync("rename", _directory, "x", "cut");

        result.Should().Be(new CliResult(2, "", $"error: cannot write '{last}': access is denied.\n"));
        files.Select(file => File.ReadAllText(Path.Combine(_directory, file))).Should().Equal(before);
        Directory.GetFiles(_directory, "*", SearchOption.AllDirectories).Should().HaveCount(files.Length);
        new FileInfo(last).IsReadOnly = false;
    }

    [Theory]
    [InlineData("en", "Set constants.aim = 12:")]
    [InlineData("vi", "Đã ghi constants.aim = 12:")]
    public async Task A_value_is_set_and_comments_stay(string language, string head)
    {
        (await Run.CliAsync("set", _directory, "constants.aim", "12", "--lang", language))
            .Should()
            .Be(new CliResult(0, $"{head}\n  {_directory}/campaign.json: 3:25\n", ""));
        Text("campaign.json").Should().Be(Campaign.Replace("\"aim\": 10", "\"aim\": 12", StringComparison.Ordinal));
        (await Run.CliAsync("set", _directory, "constants.aim", "12", "--lang", "en"))
            .Should()
            .Be(new CliResult(0, "There is nothing to change.\n", ""));
    }

    [Fact]
    public async Task A_value_that_would_bring_in_an_error_is_not_written_and_the_error_is_shown()
    {
        (await Run.CliAsync("set", _directory, "workflows.scored.met.Expression", "x >= aims", "--lang", "en"))
            .Should()
            .Be(new CliResult(1, "", $$"""
            {{_directory}}/workflows/scored.json:2:46: error ER3002: the expression uses the name 'aims', which does not exist here. Did you mean 'aim'?
                    { "RuleName": "met", "Expression": "x >= aims", "Actions": { "OnSuccess": { "Name": "OutputExpre…
                                                             ^
            error: nothing is written: the edit would bring in the errors above.

            """));
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_refused()
    {
        (await Run.CliAsync("set", _directory, "constant.aim", "1", "--lang", "vi"))
            .Should()
            .Be(new CliResult(2, "", "lỗi: Không có chỗ nào là 'constant.aim': không tìm thấy 'constant'.\n"));
        (await Run.CliAsync("set", _folder.PathOf("none"), "a", "1", "--lang", "en")).ExitCode.Should().Be(2);
    }

    private string Text(string path) => File.ReadAllText(Path.Combine(_directory, path));
}
