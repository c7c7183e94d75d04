using System.Globalization;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>
/// Decree 335 by month: converted products of each month are scored by <c>decree-335-2025</c>, and the months' tables make the year's
/// grade by <c>decree-335-2025-year</c>.
/// </summary>
public sealed class DecreeYearTests : IDisposable
{
    private static readonly string Month = Repository.Rules("decree-335-2025");
    private static readonly string Year = Repository.Rules("decree-335-2025-year");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_cases_of_the_year_pass()
    {
        var result = await Run.CliAsync("test", Year);

        result.ExitCode.Should().Be(0, result.Output + result.Error);
        result.Output.Should().EndWith("6 cases: 6 passed, 0 failed.\n");
    }

    [Fact]
    public async Task A_year_is_the_average_of_months_whose_products_weigh_by_their_converted_number()
    {
        // A product converted to three, failed once, beside one converted to one: 20 × (3 × 0.75 + 1) / 4 = 16.25 for quality.
        const string Flawed = "cc03,Báo cáo,3,true,1,0,0\ncc03,Tờ trình,1,true,0,0,0\n";
        const string Whole = "cc03,Báo cáo,3,true,0,0,0\n";
        List<string> months = [];
        for (var month = 1; month <= 12; month++)
        {
            months.Add(await MonthAsync(month, month <= 4 ? Flawed : Whole));
        }

        (await File.ReadAllLinesAsync(months[0]))[1].Should().EndWith(",30,16.25,20");
        var year = await YearAsync(months);

        year.Output.Should().Contain(
            "cc03,Lê Chi,,1,95.08,95.08,good,complete,,95.08\n",
            "26.05 to 26.6 for the general criteria, and 4 × 66.25 and 8 × 70, make 95.075");
        year.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_month_that_is_not_there_is_told_and_not_counted()
    {
        var year = await YearAsync(
            [await MonthAsync(1, "cc03,Báo cáo,1,true,0,0,0\n"), await MonthAsync(2, "cc03,Báo cáo,1,false,0,0,0\n")]);

        year.Output.Should().Contain("cc03,Lê Chi,,1,61.08,61.08,completed,complete,,61.08\n", "(96.05 + 26.1) / 2");
        year.Error.Should().Contain("warning ER5066: participant 'cc03', check 'wholeYear': not all 12 months are there");
    }

    [Fact]
    public async Task The_tables_of_the_sample_give_its_grades()
    {
        var tables = Enumerable.Range(1, 12)
            .Select(i => Path.Combine(Year, "data", string.Create(CultureInfo.InvariantCulture, $"month-{i:D2}.csv")));
        var result = await Run.CliAsync(
            "score", Year, "--data", Path.Combine(Year, "data", "officials.csv"), "--items", "months=" + string.Join(',', tables),
            "--format", "csv");

        var rows = result.Output.Split('\n').Skip(1).Where(row => row.Length > 0).Select(row => row.Split(',')).ToDictionary(row => row[0]);
        rows.Should().HaveCount(10);
        rows.Values.Where(row => row[6] == "excellent").Select(row => row[0]).Should().Equal(
            ["cc04"], "a fifth of the seven professionals who are good or better is one");
        rows["cc07"][6].Should().Be("notCompleted", "a warning is a disciplinary measure");
        rows["cc08"][4].Should().Be("89.67", "its average is over eight months");
        result.Error.Should().Contain("participant 'cc08', check 'wholeYear'");
    }

    private async Task<string> MonthAsync(int month, string products)
    {
        var officials = _folder.Write(
            "month.csv",
            "participant,name,cluster,agency,dutyGroup,conductMark,disciplineMark,capacityMark,degradationConcluded,disciplineForm,"
                + "isLeader,corruptionInUnit\n"
                + string.Create(CultureInfo.InvariantCulture,
                    $"cc03,Lê Chi,,departmentA,professional,9,9,{8 + (0.05m * month)},false,none,false,false\n"));
        var list = _folder.Write($"products-{month}.csv", "participant,name,units,done,failedReviews,delays,excusedDelays\n" + products);
        var table = _folder.PathOf($"month-{month}.csv");
        var result = await Run.CliAsync(
            "score", Month, "--data", officials, "--items", "products=" + list, "--format", "csv", "--out", table);
        result.ExitCode.Should().Be(0, result.Output + result.Error);
        return table;
    }

    private async Task<(string Output, string Error)> YearAsync(IEnumerable<string> months)
    {
        var officials = _folder.Write(
            "year.csv",
            "participant,name,cluster,agency,dutyGroup,degradationConcluded,disciplineForm,isLeader,corruptionInUnit\n"
                + "cc03,Lê Chi,,departmentA,professional,false,none,false,false\n");
        var result = await Run.CliAsync(
            "score", Year, "--data", officials, "--items", "months=" + string.Join(',', months), "--format", "csv");
        result.ExitCode.Should().Be(0, result.Output + result.Error);
        return (result.Output, result.Error);
    }
}
