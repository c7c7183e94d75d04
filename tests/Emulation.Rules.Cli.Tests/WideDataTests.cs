using System.Globalization;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class WideDataTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Unknown_columns_are_one_mistake_with_their_number_and_the_first_three()
    {
        var result = await ScoreAsync(5000);

        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith(
            $"{_folder.PathOf("data.csv")}:1:13: error ER5043: 5000 columns have no indicator: 'z0' 1:13, 'z1' 1:16, 'z2' 1:19, …. Check "
                + $"whether this is a data file of this campaign at all.\n");
    }

    [Fact]
    public async Task A_row_of_more_than_ten_thousand_cells_is_refused_in_one_line()
    {
        var result = await ScoreAsync(100_000);

        result.Should().Be(new CliResult(
            1, "",
            $"{_folder.PathOf("data.csv")}:1: error ER5057: it cannot be read: this row has 100001 cells, more than the 10000 allowed. "
                + $"Check whether this is a data file at all.\n"));
    }

    private Task<CliResult> ScoreAsync(int columns)
    {
        var header =
            string.Join(
                ',', Enumerable.Range(0, columns).Select(i => "z" + i.ToString(CultureInfo.InvariantCulture)).Prepend("participant"));
        return Run.CliAsync("score", SampleCampaign.WriteTo(_folder), "--data", _folder.Write("data.csv", header + "\n"), "--lang", "en");
    }
}
