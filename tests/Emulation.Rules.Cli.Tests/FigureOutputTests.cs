using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Figures on the sheet, in the table of scores and among the faults.</summary>
public sealed class FigureOutputTests : IDisposable
{
    private const string Campaign = """
        { "formatVersion": 1, "id": "f", "version": "1", "name": "F", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "indicators": [ { "id": "x", "name": { "vi": "Số vụ", "en": "Cases" }, "type": "number" },
            { "id": "y", "name": "Staff", "type": "number" } ],
          "figures": [ { "id": "ratio", "name": { "vi": "Tỷ số", "en": "Ratio" }, "decimals": 2, "value": "x / y" } ],
          "criteria": [ { "id": "c", "maxPoints": 10, "mark": "x" } ] }
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "7,3", "Ratio (ratio): 2.33")]
    [InlineData("vi", "7,3", "Tỷ số (ratio): 2.33")]
    [InlineData("en", "7,", "Ratio (ratio): — (missing: Staff (y))")]
    [InlineData("vi", "7,", "Tỷ số (ratio): — (thiếu: Staff (y))")]
    public async Task The_sheet_shows_each_figure_or_what_it_lacks(string language, string values, string line)
    {
        var result = await Run.CliAsync("explain", Folder(), "--data", Data(values), "--participant", "A", "--lang", language);
        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain(line + "\n");
    }

    [Fact]
    public async Task The_table_of_scores_has_a_column_for_each_figure() =>
        (await Run.CliAsync("score", Folder(), "--data", Data("7,3"), "--format", "csv")).Output
            .Should()
            .Contain(",status,pending,c,ratio\n").And
            .Contain(",7,2.33\n");

    [Theory]
    [InlineData("en", "participant 'A', figure 'Ratio': rule 'value' divides by zero")]
    [InlineData("vi", "đơn vị 'A', con số 'Tỷ số': quy tắc 'value' chia cho 0")]
    public async Task A_figure_that_fails_is_a_finding_with_its_place(string language, string message)
    {
        var result = await Run.CliAsync("score", Folder(), "--data", Data("7,0"), "--lang", language);
        result.ExitCode.Should().Be(1);
        result.Error.Should().MatchRegex(@"campaign\.json:\d+:\d+: " + System.Text.RegularExpressions.Regex.Escape(message));
    }

    private string Folder() => Path.GetDirectoryName(_folder.Write("f/campaign.json", Campaign))!;

    private string Data(string values) => _folder.Write("data.csv", $"participant,name,cluster,x,y\nA,,,{values}\n");
}
