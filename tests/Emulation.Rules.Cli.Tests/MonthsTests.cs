using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class MonthsTests
{
    [Fact]
    public async Task Months_add_up_to_a_quarter()
    {
        using var folder = new TempFolder();
        var months = new[]
        {
            await MonthAsync(folder, "m1", "participant,files,late", "01,90,2", "02,85,0", "03,70,1"),
            await MonthAsync(folder, "m2", "participant,files,late", "01,95,1", "02,82,0", "03,90,0"),
            await MonthAsync(folder, "m3", "participant,files,late", "01,75,0", "02,88.5,1", "03,91,0"),
        };

        var result = await QuarterAsync(folder, months, "--format", "csv");

        // (88 + 94 + 75) / 3, (85 + 82 + 87.5) / 3 + 5, (69 + 90 + 91) / 3
        result.Should().Be(new CliResult(0, """
            participant,name,cluster,rank,total,percent,grade,status,pending,average,steady
            02,Bắc Ninh,Cụm I,1,89.83,84.83,,complete,,84.83,5
            01,An Giang,Cụm I,2,85.67,85.67,,complete,,85.67,0
            03,Cà Mau,Cụm II,3,83.33,83.33,,complete,,83.33,0

            """.ReplaceLineEndings("\n"), ""));
    }

    [Theory]
    [InlineData("vi-VN", ";82,125;", "participant;files;late\n01;90,5;2\n02;82,125;0\n03;70;0\n")]
    [InlineData("en-US", ",82.125,", "participant,files,late\n01,90.5,2\n02,82.125,0\n03,70,0\n")]
    public async Task What_was_written_for_a_spreadsheet_is_read_again_whatever_its_culture(string culture, string written, string figures)
    {
        using var folder = new TempFolder();
        var data = folder.Write("data.csv", figures);
        var month = folder.PathOf("month.csv");
        await Run.CliAsync(
            "score", MonthsAndQuarter.WriteMonth(folder), "--data", data, "--format", "csv", "--out", month, "--culture", culture);
        (await File.ReadAllTextAsync(month)).Should().Contain(written);

        var result = await QuarterAsync(folder, [month], "--format", "csv");

        result.Output.Should().Contain("01,An Giang,Cụm I,1,88.5,").And.Contain("02,Bắc Ninh,Cụm I,2,82.13,");
    }

    [Fact]
    public async Task A_month_without_all_figures_leaves_the_quarter_open_and_says_so()
    {
        using var folder = new TempFolder();
        var months = new[]
        {
            await MonthAsync(folder, "m1", "participant,files,late", "01,90,2", "02,85,0", "03,70,1"),
            await MonthAsync(folder, "m2", "participant,files,late", "01,95,1", "02,82,", "03,90,0"),
        };

        var result = await QuarterAsync(folder, months, "--format", "csv");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain(
            "\n02,Bắc Ninh,Cụm I,,0,0,,incomplete,total,,\n").And.Contain("\n01,An Giang,Cụm I,1,91,91,,complete,,91,0\n");
        result.Error.Should().Contain(
            $"{months[1]}:3:1: warning ER5090: list 'months': results whose status is not complete, so that their figures are not taken "
            + $"(1): '02'.");
        result.Error.Should().Contain(
            "warning ER5066: participant '01', check 'three': a quarter has 3 months (months: 2 items). 3 places are like this: '01' 1:1, "
            + "'02' 1:1, '03' 1:1. This should hold: months.Count() == 3.");
    }

    [Fact]
    public async Task A_check_that_fails_keeps_a_month_from_being_scored()
    {
        using var folder = new TempFolder();
        var data = folder.Write("m.csv", "participant,files,late\n01,3,5\n02,85,0\n03,70,1\n");

        var result = await Run.CliAsync("score", MonthsAndQuarter.WriteMonth(folder), "--data", data);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith(
            $"{data}:2:4: error ER5065: participant '01', check 'lateOfAll': more late files than files (files = 3, late = 5). This must "
            + $"hold: late <= files. Correct the data.");
    }

    [Fact]
    public async Task One_file_given_twice_is_one_clear_line()
    {
        using var folder = new TempFolder();
        var result = await QuarterAsync(folder, ["m1.csv", Path.Combine(".", "m1.csv")]);

        result.Should().Be(new CliResult(2, "", "error: --items names 'm1.csv' twice for 'months'.\n"));
    }

    [Fact]
    public async Task A_comma_may_belong_to_the_name_of_the_only_file()
    {
        using var folder = new TempFolder();
        var month = await MonthAsync(folder, "m1, final", "participant,files,late", "01,90,2", "02,85,0", "03,70,1");

        (await QuarterAsync(folder, [month], "--format", "csv")).Output.Should().Contain("01,An Giang,Cụm I,1,88,88,,complete,,88,0");
    }

    private static async Task<string> MonthAsync(TempFolder folder, string name, params string[] rows)
    {
        var data = folder.Write(name + "-data.csv", string.Join('\n', rows) + "\n");
        var file = folder.PathOf(name + ".csv");
        var result = await Run.CliAsync("score", MonthsAndQuarter.WriteMonth(folder), "--data", data, "--format", "csv", "--out", file);
        result.ExitCode.Should().Be(0, result.Error);
        return file;
    }

    private static async Task<CliResult> QuarterAsync(TempFolder folder, string[] months, params string[] more)
    {
        var data = folder.Write("units.csv", "participant\n01\n02\n03\n");
        return await Run.CliAsync(["score", MonthsAndQuarter.WriteQuarter(folder), "--data", data, "--items",
            "months=" + string.Join(',', months), .. more]);
    }
}
