using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>
/// From the figures of individuals to the proposal of a province: <c>titles-2026</c>, then the grassroots units of one province, then the
/// nation. What a council decided goes up, not what was recommended.
/// </summary>
public sealed class TwoLevelTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_councils_decide_goes_up_from_people_to_units_to_the_province()
    {
        var people = await PeopleAsync(Rules("titles-2026", "decisions.json"));
        RowOf(people, "cn01").Should().ContainInConsecutiveOrder("recommended", "given", "recommended", "given");
        RowOf(people, "cn06").Should().ContainInConsecutiveOrder("recommended", "given", "tieForCouncil", "notGiven");
        RowOf(people, "cn11").Should().ContainInConsecutiveOrder("recommended", "given", "tieForCouncil", "given");
        RowOf(people, "cn07").Should().ContainInConsecutiveOrder("held", "open");

        var units = await UnitsAsync(people, Rules("bhxh-2026-ha-noi", "decisions.json"));
        Cell(units, "hn-01", "people").Should().Be("16", "8 of 10 advanced workers as decided");
        (Cell(units, "hn-01", "fighters"), Cell(units, "hn-02", "fighters")).Should().Be(("1", "1"));
        (Cell(units, "hn-01", "TTLDXS"), Cell(units, "hn-01", "TTLDXS_decided")).Should().Be(("recommended", "given"));
        (Cell(units, "hn-02", "TTLDXS"), Cell(units, "hn-02", "TTLDXS_decided")).Should().Be(("overQuota", "notGiven"));
        (Cell(units, "hn-04", "TTLDTT"), Cell(units, "hn-04", "TTLDTT_decided")).Should().Be(("held", "open"));

        var nation = await NationAsync(units, Rules("bhxh-2026", "decisions.json"));
        Cell(nation, "ha-noi", "advancedUnits").Should().Be("83.33", "5 of its 6 units are advanced collectives as decided");
        (Cell(nation, "ha-noi", "rank"), Cell(nation, "ha-noi", "CTDBo"), Cell(nation, "ha-noi", "CTDBo_decided"))
            .Should()
            .Be(("1", "recommended", "given"));
        (Cell(nation, "lao-cai", "BKBo"), Cell(nation, "lao-cai", "BKBo_decided")).Should().Be(("recommended", "proposed"));
        (Cell(nation, "thanh-hoa", "CTDBo"), Cell(nation, "thanh-hoa", "CTDBo_decided")).Should().Be(("overQuota", "notGiven"));

        var paper = _folder.PathOf("proposal.html");
        (await Run.CliAsync(
            ["report", Repository.Rules("bhxh-2026"), .. NationData(units), "--decisions", Rules("bhxh-2026", "decisions.json"), "--kind",
                "submission", "--out", paper]))
            .ExitCode.Should()
            .Be(0);
        (await File.ReadAllTextAsync(paper)).Should().Contain("BHXH Hà Nội");
    }

    [Fact]
    public async Task What_was_only_recommended_does_not_count_above()
    {
        var people = await PeopleAsync(decisions: null);
        RowOf(people, "cn01").Should().Contain("recommended").And.NotContain("given");
        var units = await UnitsAsync(people, decisions: null);
        (Cell(units, "hn-01", "status"), Cell(units, "hn-01", "advanced")).Should()
            .Be(("incomplete", ""), "without a column of decisions nothing is known of what was decided");
    }

    [Fact]
    public async Task A_ballot_that_is_lost_leaves_the_province_without_its_flag()
    {
        var units = await UnitsAsync(
            await PeopleAsync(Rules("titles-2026", "decisions.json")), Rules("bhxh-2026-ha-noi", "decisions.json"));
        var text = await File.ReadAllTextAsync(Rules("bhxh-2026", "decisions.json"));
        text.Should().Contain("\"for\": 13, \"against\": 1");
        var given = _folder.Write(
            "lost.json", text.Replace("\"for\": 13, \"against\": 1", "\"for\": 11, \"against\": 3", StringComparison.Ordinal));

        var refused = await Run.CliAsync(["score", Repository.Rules("bhxh-2026"), .. NationData(units), "--decisions", given]);

        refused.ExitCode.Should().NotBe(0, "11 of 15 votes are less than 80 %");
        var lost = _folder.Write("refused.json", (await File.ReadAllTextAsync(given))
            .Replace("\"confirms\"", "\"refuses\", \"reason\": \"11 trên 15 phiếu\"", StringComparison.Ordinal));
        var nation = await NationAsync(units, lost);
        (Cell(nation, "ha-noi", "CTDBo"), Cell(nation, "ha-noi", "CTDBo_decided")).Should().Be(("recommended", "notGiven"));
        Cell(nation, "ha-noi", "total").Should().Be("97.97", "no decision alters a score");
    }

    private Task<string> PeopleAsync(string? decisions) => ScoreAsync(
        "titles-2026", "people.csv", decisions, "--data", Rules("titles-2026", "individuals.csv"),
        "--items", "initiatives=" + Rules("titles-2026", "initiatives.csv"), "--history", Rules("titles-2026", "history.csv"));

    private Task<string> UnitsAsync(string people, string? decisions) => ScoreAsync(
        "bhxh-2026-ha-noi", "units.csv", decisions, "--data", Rules("bhxh-2026-ha-noi", "units.csv"),
        "--items", $"members={people},{Rules("bhxh-2026-ha-noi", "members.csv")}");

    private Task<string> NationAsync(string units, string? decisions) => ScoreAsync(
        "bhxh-2026", "nation.csv", decisions, NationData(units));

    private static string[] NationData(string units) =>
        [
            "--data", Rules("bhxh-2026", "provinces.csv"), "--items", $"units={Rules("bhxh-2026", "units.csv")},{units}", "--history",
            Rules("bhxh-2026", "history.csv"),
        ];

    private async Task<string> ScoreAsync(string campaign, string name, string? decisions, params string[] data)
    {
        var path = _folder.PathOf(name);
        string[] decided = decisions is null ? [] : ["--decisions", decisions];
        var result = await Run.CliAsync(["score", Repository.Rules(campaign), .. data, .. decided, "--format", "csv", "--out", path]);
        result.ExitCode.Should().Be(0, result.Error + result.Output);
        return path;
    }

    private static string Rules(string campaign, string file) => Path.Combine(Repository.Rules(campaign), "data", file);

    private static string[] RowOf(string path, string participant) =>
        File.ReadLines(path).Select(line => line.Split(',')).Single(cells => cells[0] == participant);

    private static string Cell(string path, string participant, string column) =>
        RowOf(path, participant)[Array.IndexOf(File.ReadLines(path).First().Split(','), column)];
}
