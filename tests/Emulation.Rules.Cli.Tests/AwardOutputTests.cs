using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Recommendations, the way to each award and dossiers, over <c>rules/titles-2024</c>.</summary>
public sealed partial class AwardOutputTests : IDisposable
{
    private static readonly string Campaign = Repository.Rules("titles-2024");
    private static readonly string[] Data = [
        "--data", Of("individuals.csv"), "--items", "initiatives=" + Of("initiatives.csv"), "--history", Of("history.csv")];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_table_shows_who_is_recommended_and_why_others_are_not()
    {
        var result = await Run.CliAsync(["score", Campaign, .. Data]);

        result.ExitCode.Should().Be(0, result.Error);
        WithoutRules(result.Output).Should().Contain("""
            Award: Grassroots emulation fighter (CSTDCS)

              Place   Participant   Name        Recommendation              Margin   Why
                  1   cn01          Nguyễn An   recommended           +3.5 (Total)   place 1 of 4 eligible, at most 2 allowed
                  2   cn06          Vũ Giang    tie for the council      0 (Grade)   2 share place 2 and 1 can be chosen: the council decides
                  2   cn11          Hồ Nam      tie for the council      0 (Grade)   2 share place 2 and 1 can be chosen: the council decides
                  4   cn02          Trần Bình   over quota              -1 (Grade)   over the quota: place 4 of 4 eligible, only 2 allowed
                                                                                     1 wait for the council's choice among the 2 who share place 2; what it does not give stays free below

            Not eligible: 16 of 20.
            """.ReplaceLineEndings("\n"));
        result.Output.Should()
            .Contain(
                "uses up Recognised initiatives no. 1: Scope of effect: Ministry or province, Title: Rút ngắn thời gian giải quyết hồ sơ, "
                    + "Year recognised: 2023\n");
    }

    [Fact]
    public async Task The_table_speaks_Vietnamese()
    {
        var result = await Run.CliAsync(["score", Campaign, .. Data, "--lang", "vi"]);

        result.Output.Should().Contain("hội đồng chọn       0 (Xếp loại)   2 đơn vị cùng đứng thứ 2, chỉ còn 1 suất: hội đồng chọn")
            .And.Contain("Không đủ điều kiện: 16 trên 20.\n");
    }

    [Fact]
    public async Task Explain_shows_which_conditions_hold_and_which_fail_and_by_how_much()
    {
        var result = await Run.CliAsync(["explain", Campaign, .. Data, "--participant", "cn06"]);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("""
            Award: Ministry or province emulation fighter (CSTDBo): not eligible
              Grassroots emulation fighter in three consecutive years (to be confirmed: whether the year judged counts): not met
              An unused initiative of effect in the ministry or province, or wider: 0 >= 1 not met, short by 1
              ballot: 90% of the members
              legal basis: 06/2022/QH15, 91/2017/NĐ-CP

            """.ReplaceLineEndings("\n"));
        result.Output.Should().MatchRegex(@"\(individual\) +holds +Individual or collective \(kind\) = Individual\n")
            .And.MatchRegex(@"\(widerInitiative\) +fails +0 >= 1: short by 1\n");
    }

    [Fact]
    public async Task Without_a_history_awards_that_ask_it_are_undetermined()
    {
        var result = await Run.CliAsync(["score", Campaign, .. Data[..4], "--format", "json"]);

        result.ExitCode.Should().Be(0, result.Error);
        var diploma = EvaluationJson.Deserialize(result.Output).Recommendations.Single(r => r is { Award: "BKBo", Participant: "cn01" });
        diploma.Status.Should().Be(Rules.Awards.RecommendationStatus.Undetermined);
        diploma.ReasonsEnglish.Should().Equal("missing: history");
    }

    [Fact]
    public async Task The_scores_of_individuals_are_the_members_of_their_collectives()
    {
        var scores = _folder.PathOf("scores.csv");
        (await Run.CliAsync(["score", Campaign, .. Data, "--format", "csv", "--out", scores])).ExitCode.Should().Be(0);
        var result =
            await Run.CliAsync("score", Campaign, "--data", Of("collectives.json"), "--items", "members=" + scores, "--format", "csv");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().StartWith(
            "participant,name,cluster,rank,total,percent,grade,status,pending,review,collective,advancedShare,completedShare,people,"
                + "disciplineFree,fighters,targets,LDTT,CSTDCS,CSTDBo,CSTDTQ,BKBo,TTLDTT,TTLDXS,CTDCP\n" +
            "P2,Phòng 2,Khối phòng,1,192,95.05,excellent,complete,,,192,90,100,1,1,0,1,notEligible,notEligible,notEligible,notEligible,"
                + "notEligible,recommended,notEligible,overQuota\n" +
            "P1,Phòng 1,Khối phòng,2,162,80.2,excellent,complete,,,162,70,90,1,1,0,1,notEligible,notEligible,notEligible,notEligible,"
                + "notEligible,recommended,notEligible,notEligible\n");
    }

    [Fact]
    public async Task A_collective_is_excellent_with_a_fighter_who_was_decided_and_not_with_one_who_was_only_recommended()
    {
        (await TitlesOfP2Async([])).Should().BeEquivalentTo("TTLDTT recommended", "TTLDXS notEligible");
        var decisions = _folder.Write(
            "decisions.json",
            """
                [ { "award": "CSTDCS", "participant": "cn11", "verdict": "changes", "reason": "r", "basis": [ "luat2022" ], "by": "x" },
                  { "award": "CSTDCS", "participant": "cn06", "verdict": "refuses", "reason": "r", "by": "x" } ]
                """);
        (await TitlesOfP2Async(["--decisions", decisions])).Should().BeEquivalentTo("TTLDTT recommended", "TTLDXS recommended");

        async Task<IEnumerable<string>> TitlesOfP2Async(string[] decided)
        {
            var scores = _folder.PathOf("scores.csv");
            (await Run.CliAsync(["score", Campaign, .. Data, .. decided, "--format", "csv", "--out", scores])).ExitCode.Should().Be(0);
            var result =
                await Run.CliAsync("score", Campaign, "--data", Of("collectives.json"), "--items", "members=" + scores, "--format", "json");
            return EvaluationJson.Deserialize(result.Output).Recommendations
                .Where(r => r.Participant == "P2" && r.Award.StartsWith("TTLD", StringComparison.Ordinal))
                    .Select(r => $"{r.Award} {Text(r.Status)}");
        }

        static string Text(Rules.Awards.RecommendationStatus status) =>
            System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(status.ToString());
    }

    [Fact]
    public async Task Scores_of_members_of_an_unknown_collective_are_refused_with_their_place()
    {
        var scores =
            _folder.Write(
                "scores.csv",
                "participant,name,cluster,rank,total,percent,grade,status,LDTT\ncn01,An,P9,1,9,9,good,complete,recommended\n");
        var result = await Run.CliAsync("score", Campaign, "--data", Of("collectives.json"), "--items", "members=" + scores);

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("scores.csv:2:9: error ER5017: there is no participant 'P9'.");
    }

    [Fact]
    public async Task A_condition_that_fails_to_run_is_a_finding_with_its_place()
    {
        var campaign = SampleCampaign.WriteTo(
            _folder,
            campaign: json =>
                json.Replace(
                    "\"rounding\"", "\"awards\": [ { \"id\": \"flag\", \"workflow\": \"flag\" } ], \"rounding\"", StringComparison.Ordinal),
            workflows: json =>
                json.Replace(
                    "\"WorkflowName\": \"grades\"",
                    "\"WorkflowName\": \"flag\", \"Rules\": [ { \"RuleName\": \"ratio\", \"Expression\": \"cost / late > 1\" } ] }, { "
                        + "\"WorkflowName\": \"grades\"",
                    StringComparison.Ordinal));
        var result = await Run.CliAsync("score", campaign, "--data", SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow));

        result.ExitCode.Should().Be(1);
        result.Error.Should()
            .Contain("participant 'An Giang' (A1), award 'flag': rule 'ratio' divides by zero\n").And
            .MatchRegex(@"rules\.json:\d+:\d+: ");
    }

    [Theory]
    [InlineData("cluster", true)]
    [InlineData("all", false)]
    public async Task A_queue_that_begins_anew_in_each_cluster_names_the_clusters(string per, bool names)
    {
        var campaign = SampleCampaign.WriteTo(
            _folder,
            campaign: json => json.Replace(
                "\"rounding\"",
                $$"""
                "awards": [ { "id": "flag", "workflow": "flag", "quota": { "max": 1, "per": "{{per}}" } } ], "rounding"
                """,
                StringComparison.Ordinal),
            workflows: json => json.Replace(
                "\"WorkflowName\": \"grades\"",
                "\"WorkflowName\": \"flag\", \"Rules\": [ { \"RuleName\": \"any\", \"Expression\": \"cost > 0\" } ] }, { "
                    + "\"WorkflowName\": \"grades\"",
                StringComparison.Ordinal));
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, "B2,Bắc Ninh,Cụm II,12,6,");

        var result = await Run.CliAsync("score", campaign, "--data", data);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().MatchRegex(names ? @"Name +Cluster +Recommendation" : @"Name +Recommendation");
        result.Output.Contains(" 1   B2            Bắc Ninh   Cụm II    recommended", StringComparison.Ordinal).Should().Be(names);
    }

    /// <summary>Without the lines under the heads of tables, which are as wide as the widest row.</summary>
    private static string WithoutRules(string output) =>
        string.Join('\n', output.Split('\n').Where(line => line.Length == 0 || line.Any(c => c != '─')));

    private static string Of(string file) => Path.Combine(Campaign, "data", file);
}
