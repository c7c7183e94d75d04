using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests.Guide;

/// <summary>The months that add up to a quarter in the guide, typed as they are printed.</summary>
public sealed class GuideMonthsTests
{
    [Theory]
    [InlineData("GUIDE.vi.md", "`average` là 85,67")]
    [InlineData("GUIDE.en.md", "`average` is 85.67")]
    public async Task A_quarter_of_three_months_comes_out_as_the_guide_says(string file, string told)
    {
        using var folder = new TempFolder();
        var guide = GuideText.Read(file);
        var fields = guide.Blocks.Single(block => block.Text.Contains("months.Average(total)", StringComparison.Ordinal)).Text;
        folder.Write("q/campaign.json", $$"""
            { "formatVersion": 1, "id": "q", "version": "1.0.0", "name": "Q", "effective": { "from": "2027-01-01", "to": "2027-03-31" },
            {{fields}} }
            """);
        var data = folder.Write("units.csv", "participant\nAG\n");
        var months = new[] { (88, "good"), (94, "good"), (75, "fair") }.Select((month, at) => folder.Write(
            $"m{at}.csv", $"participant,cluster,total,grade,status\nAG,,{month.Item1},{month.Item2},complete\n"));

        var result = await Run.CliAsync(
            "score", folder.PathOf("q"), "--data", data, "--items", "months=" + string.Join(',', months), "--format", "csv");

        result.Output.Split('\n')[1].Should().EndWith(",85.67,0", result.Error);
        guide.Prose.Should().Contain(told);
    }
}
