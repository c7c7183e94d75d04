using System.Globalization;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class WideDataTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Twenty_unknown_columns_are_shown_and_the_rest_counted()
    {
        var result = await ScoreAsync(5000);

        result.ExitCode.Should().Be(1);
        var lines = result.Error.Split('\n');
        lines.Count(line => line.Contains(": error ER5016: ", StringComparison.Ordinal)).Should().Be(20);
        lines.Should().ContainSingle(line => line.EndsWith(
            ": error ER5043: 4980 more columns have no indicator. Check whether this is a data file of this campaign at all.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_of_more_than_ten_thousand_cells_is_refused_in_one_line()
    {
        var result = await ScoreAsync(100_000);

        result.Should().Be(new CliResult(1, "", $"{_folder.PathOf("data.csv")}:1: error: this row has 100001 cells, more than the 10000 allowed.\n"));
    }

    private Task<CliResult> ScoreAsync(int columns)
    {
        var header = string.Join(',', Enumerable.Range(0, columns).Select(i => "z" + i.ToString(CultureInfo.InvariantCulture)).Prepend("participant"));
        return Run.CliAsync("score", SampleCampaign.WriteTo(_folder), "--data", _folder.Write("data.csv", header + "\n"), "--lang", "en");
    }
}
