using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class ItemsTests
{
    private static readonly string Campaign = Repository.Rules("decree-335-2025");
    private static readonly string Data = Path.Combine(Campaign, "data", "officials.csv");
    private static readonly string Products = Path.Combine(Campaign, "data", "products.csv");

    [Fact]
    public async Task Items_of_a_list_come_from_a_file_of_their_own()
    {
        var result = await Run.CliAsync("score", Campaign, "--data", Data, "--items", "products=" + Products);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().EndWith("15 participants: 15 complete, 0 incomplete, 0 faulted.\n");
    }

    [Fact]
    public async Task Without_the_file_the_list_is_missing_and_not_empty()
    {
        var result = await Run.CliAsync("score", Campaign, "--data", Data);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().EndWith("15 participants: 0 complete, 15 incomplete, 0 faulted.\n").And.Contain("missing Products assigned");
    }

    [Theory]
    [InlineData("products", "error: --items takes NAME=FILE or NAME=FILE,FILE, not 'products'.\n")]
    [InlineData("prizes=a.csv", "error: there is no list indicator 'prizes'. There are: products.\n")]
    [InlineData("products=nowhere.csv", "error: there is no file 'nowhere.csv'.\n")]
    public async Task Items_that_cannot_be_used_are_one_clear_line(string items, string expected)
    {
        var result = await Run.CliAsync("score", Campaign, "--data", Data, "--items", items);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Be(expected);
    }

    [Fact]
    public async Task Items_of_one_list_come_from_one_file()
    {
        var result =
            await Run.CliAsync("score", Campaign, "--data", Data, "--items", "products=" + Products, "--items", "products=" + Data);

        result.Should().Be(new CliResult(2, "",
            "error: --items may be given only once for 'products'; put commas between several files.\n"));
    }

    [Fact]
    public async Task A_campaign_without_lists_says_so()
    {
        using var folder = new TempFolder();

        var result =
            await Run.CliAsync(
                "score",
                SampleCampaign.WriteTo(folder),
                "--data",
                SampleCampaign.WriteData(folder, SampleCampaign.GoodRow),
                "--items",
                "prizes=x.csv");

        result.Should().Be(new CliResult(2, "", "error: there is no list indicator 'prizes': the campaign has none.\n"));
    }

    [Fact]
    public async Task An_empty_history_is_told_by_its_own_name()
    {
        using var folder = new TempFolder();
        var history = folder.Write("history.csv", "");

        var result =
            await Run.CliAsync(
                "score",
                SampleCampaign.WriteTo(folder),
                "--data",
                SampleCampaign.WriteData(folder, SampleCampaign.GoodRow),
                "--history",
                history);

        result.ExitCode.Should().Be(1);
        result.Error.TrimEnd()
            .Split('\n')
            .Should()
            .OnlyContain(line => line.StartsWith(history + ": error ER5013: column '", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("participant,delays\nnobody,1\n", ":2:1: error ER5017: there is no participant 'nobody'.")]
    [InlineData("participant,delay\ncc01,1\n", ":1:13: error ER5016: there is no indicator for column 'delay'. Did you mean 'delays'?")]
    [InlineData(
        "participant,delays\ncc01,x\n", ":2:6: error ER5005: participant 'cc01', indicator 'products.delays': 'x' is not a whole number.")]
    public async Task Wrong_items_are_told_with_line_and_column_and_nothing_is_scored(string text, string expected)
    {
        using var folder = new TempFolder();
        var file = folder.Write("items.csv", text);

        var result = await Run.CliAsync("score", Campaign, "--data", Data, "--items", "products=" + file);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith(file + expected);
    }
}
