using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Recommendations, the way to each award and dossiers, over <c>rules/titles-2024</c>.</summary>
public sealed class AwardOutputTests : IDisposable
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
    public async Task A_dossier_of_decisions_is_confirmed()
    {
        var dossier = await DossierAsync();
        var result = await Run.CliAsync(["verify", dossier, "--rules", Campaign, .. Data]);

        result.Should()
            .Be(new CliResult(
                0,
                "Rules: the same.\nInputs: the same.\nResults: every point, rank and recommendation is the same.\nDecisions: intact.\nThe "
                    + "dossier is confirmed.\n",
                ""));
    }

    [Fact]
    public async Task Altered_data_are_named_by_the_first_difference()
    {
        var data =
            _folder.Write(
                "other.csv", (await File.ReadAllTextAsync(Of("individuals.csv"))).Replace("88.25", "89", StringComparison.Ordinal));
        var result =
            await Run.CliAsync(["verify", await DossierAsync(), "--rules", Campaign, "--data", data, .. Data[2..], "--lang", "vi"]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Be(
            "Quy tắc: đúng bản đã dùng.\nDữ liệu: KHÁC bản đã dùng.\nKết quả: chỗ khác đầu tiên là sheets[cn03].total: hồ sơ ghi 88.25, "
                + "nay ra 89.\nQuyết định: nguyên vẹn.\nHồ sơ KHÔNG được xác nhận.\n");
    }

    [Fact]
    public async Task Altered_rules_and_decisions_are_named()
    {
        var dossier = await DossierAsync();
        await File.WriteAllTextAsync(
            dossier, (await File.ReadAllTextAsync(dossier)).Replace("Chỉ còn một suất", "Không rõ", StringComparison.Ordinal));
        foreach (var file in Directory.GetFiles(Campaign, "*.json", SearchOption.AllDirectories))
        {
            var text = (await File.ReadAllTextAsync(file)).Replace("\"share\": \"15%\"", "\"share\": \"5%\"", StringComparison.Ordinal);
            _folder.Write("rules/" + Path.GetRelativePath(Campaign, file).Replace('\\', '/'), text);
        }

        var result = await Run.CliAsync(["verify", dossier, "--rules", _folder.PathOf("rules"), .. Data]);
        result.ExitCode.Should().Be(1);
        result.Output.Should()
            .StartWith(
                "Rules: NOT the same.\nInputs: the same.\nResults: the first difference is recommendations[CSTDCS, cn01].status: the "
                    + "dossier says \"recommended\", now it is \"overQuota\".\n")
            .And.Contain("Decisions: CSTDCS/cn11 was altered after the dossier was made.\n");
    }

    [Theory]
    [InlineData("""[ { "award": "CSTDCS", "participant": "cn11", "verdict": "confirms", "by": "x" } ]""", "ER5032")]
    [InlineData("""[ { "award": "CSTDCS", "participant": "cn99", "verdict": "confirms", "by": "x" } ]""", "ER5017")]
    [InlineData("""[ { "award": "CSTDCS" } ]""", "ER1011")]
    public async Task Decisions_are_checked_before_a_dossier_is_written(string json, string code)
    {
        var decisions = _folder.Write("decisions.json", json);
        var result = await Run.CliAsync(["score", Campaign, .. Data, "--format", "dossier", "--decisions", decisions]);

        result.ExitCode.Should().Be(1, result.Error);
        result.Error.Should().Contain($"decisions.json:1:3: error {code}");
        result.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData(
        "{}",
        "line 1, column 1: this is not as score --format dossier writes it. A dossier is not edited by hand: take the original file again.",
        "dòng 1, cột 1: chỗ này không như score --format dossier viết ra. Hồ sơ không sửa bằng tay: dùng lại tệp gốc.")]
    [InlineData(
        "{ \"formatVersion\": \"1\" }",
        "line 1, column 20: this is not as score --format dossier writes it. A dossier is not edited by hand: take the original file "
            + "again.",
        "dòng 1, cột 20: chỗ này không như score --format dossier viết ra. Hồ sơ không sửa bằng tay: dùng lại tệp gốc.")]
    [InlineData(
        "{ \"formatVersion\": 9 }",
        "line 1, column 20: formatVersion 9 is newer than this library reads (1). Update the Emulation.Rules library.",
        "dòng 1, cột 20: formatVersion 9 mới hơn phiên bản thư viện này đọc được (1). Cập nhật thư viện Emulation.Rules.")]
    [InlineData(
        "{ \"formatVersion\": 1, \"formatVersion\": 1 }",
        "line 1, column 23: field 'formatVersion' is written twice in one object. Keep one of them.",
        "dòng 1, cột 23: trường 'formatVersion' được viết hai lần trong cùng một đối tượng. Giữ lại một.")]
    public async Task Why_a_dossier_cannot_be_read_is_told_in_words_of_our_own(string json, string english, string vietnamese)
    {
        var file = _folder.Write("d.json", json);

        (await Run.CliAsync(["verify", file, "--rules", Campaign, .. Data]))
            .Should()
            .Be(new CliResult(2, "", $"error: '{file}' is no dossier that can be read: {english}\n"));
        (await Run.InAsync("vi", ["verify", file, "--rules", Campaign, .. Data]))
            .Should()
            .Be(new CliResult(2, "", $"lỗi: '{file}' không phải hồ sơ đọc được: {vietnamese}\n"));
    }

    [Fact]
    public async Task What_is_no_dossier_is_refused_in_one_line()
    {
        var result = await Run.CliAsync(["verify", _folder.Write("d.json", "{}"), "--rules", Campaign, .. Data]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("error: '").And.Contain("is no dossier that can be read").And.EndWith("\n");
    }

    [Fact]
    public async Task The_table_shows_what_was_decided_beside_what_was_recommended()
    {
        var result = await Run.CliAsync(["score", Campaign, .. Data, "--decisions", Of("decisions.json")]);

        result.ExitCode.Should().Be(0, result.Error);
        WithoutRules(result.Output).Should().Contain("""
              Place   Participant   Name        Recommendation        Result            Margin   Why
                  1   cn01          Nguyễn An   recommended           given       +3.5 (Total)   place 1 of 4 eligible, at most 2 allowed
                  2   cn06          Vũ Giang    tie for the council   given          0 (Grade)   2 share place 2 and 1 can be chosen: the council decides
                  2   cn11          Hồ Nam      tie for the council   not given      0 (Grade)   2 share place 2 and 1 can be chosen: the council decides
                  4   cn02          Trần Bình   over quota            not given     -1 (Grade)   over the quota: place 4 of 4 eligible, only 2 allowed
                                                                                                 1 wait for the council's choice among the 2 who share place 2; what it does not give stays free below
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Scores_in_csv_say_both_what_was_recommended_and_what_was_decided()
    {
        var result = await Run.CliAsync(["score", Campaign, .. Data, "--decisions", Of("decisions.json"), "--format", "csv"]);

        result.ExitCode.Should().Be(0, result.Error);
        var lines = result.Output.Split('\n');
        lines[0].Should()
            .EndWith(
                ",LDTT,LDTT_decided,CSTDCS,CSTDCS_decided,CSTDBo,CSTDBo_decided,CSTDTQ,CSTDTQ_decided,BKBo,BKBo_decided,TTLDTT,"
                    + "TTLDTT_decided,TTLDXS,TTLDXS_decided,CTDCP,CTDCP_decided");
        lines.Single(line => line.StartsWith("cn01,", StringComparison.Ordinal))
            .Should()
            .Contain(",recommended,proposed,recommended,given,");
        lines.Single(line => line.StartsWith("cn06,", StringComparison.Ordinal))
            .Should()
            .Contain(",recommended,proposed,tieForCouncil,given,");
        lines.Single(line => line.StartsWith("cn11,", StringComparison.Ordinal))
            .Should()
            .Contain(",recommended,proposed,tieForCouncil,notGiven,");
    }

    [Fact]
    public async Task Json_with_decisions_is_an_outcome_on_the_same_evaluation()
    {
        string[] arguments = ["score", Campaign, .. Data, "--format", "json"];
        var plain = EvaluationJson.Deserialize((await Run.CliAsync(arguments)).Output);
        var outcome =
            Rules.Awards.OutcomeJson.Deserialize((await Run.CliAsync([.. arguments, "--decisions", Of("decisions.json")])).Output);

        outcome.Evaluation.ResultFingerprint.Should().Be(plain.ResultFingerprint);
        outcome.Decisions.Select(d => d.Participant).Should().Equal("cn01", "cn06", "cn11");
        outcome.PastAwards(2024).Select(p => $"{p.Key} {p.Value.Award}").Should().Equal("cn01 CSTDCS", "cn06 CSTDCS");
    }

    [Fact]
    public async Task What_was_given_is_the_history_of_the_years_after()
    {
        var history = _folder.PathOf("next.csv");
        var written =
            await Run.CliAsync(["score", Campaign, .. Data, "--decisions", Of("decisions.json"), "--format", "history", "--out", history]);
        written.ExitCode.Should().Be(0, written.Error);

        (await File.ReadAllTextAsync(history)).Should().Be("participant,award,year\ncn01,CSTDCS,2024\ncn06,CSTDCS,2024\n");
        (await Run.CliAsync(["score", Campaign, .. Data[..4], "--history", history])).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("en", "--format history needs --decisions: a history holds what was decided to be given.", "error", "history", null, null)]
    [InlineData("vi", "--format history cần --decisions: lịch sử chỉ ghi danh hiệu đã quyết định trao.", "lỗi", "history", null, null)]
    [InlineData(
        "en",
        "--decisions does not go with --what-if: a council decides on what was submitted.",
        "error",
        "table",
        "cn01:reviewMark=90",
        "decisions.json")]
    [InlineData(
        "vi",
        "--decisions không dùng cùng --what-if: hội đồng quyết định trên số liệu đã nộp.",
        "lỗi",
        "json",
        "cn01:reviewMark=90",
        "decisions.json")]
    public async Task Decisions_go_with_what_was_submitted_and_histories_with_decisions(
        string language, string message, string word, string format, string? whatIf, string? decisions)
    {
        string[] more = [
            .. whatIf is null ? [] : (string[])["--what-if", whatIf], .. decisions is null ? [] : (string[])["--decisions", Of(decisions)],
        ];
        var result = await Run.InAsync(language, ["score", Campaign, .. Data, "--format", format, .. more]);

        result.Should().Be(new CliResult(2, "", $"{word}: {message}\n"));
    }

    [Fact]
    public async Task A_decision_that_rests_on_nothing_is_named_when_a_dossier_is_verified()
    {
        var dossier = Rules.Awards.DossierJson.Deserialize(await File.ReadAllTextAsync(await DossierAsync()));
        var decisions = dossier.Decisions.Select((d, i) => i == 1 ? d.Decision with { Basis = [] } : d.Decision);
        var forged = _folder.Write(
            "forged.json",
            Rules.Awards.DossierJson.Serialize(
                dossier with { Decisions = [.. dossier.Decisions.Zip(decisions, (d, changed) => d with { Decision = changed })] }));
        var result = await Run.CliAsync(["verify", forged, "--rules", Campaign, .. Data]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("Decisions: CSTDCS/cn06 was altered after the dossier was made.\n")
            .And.Contain(
                "Decisions not well founded: ER5031: the decision that changes the recommendation on 'CSTDCS' for 'cn06' needs a legal "
                    + "basis.\n");
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

    /// <summary>Without the lines under the heads of tables, which are as wide as the widest row.</summary>
    private static string WithoutRules(string output) =>
        string.Join('\n', output.Split('\n').Where(line => line.Length == 0 || line.Any(c => c != '─')));

    private static string Of(string file) => Path.Combine(Campaign, "data", file);

    private async Task<string> DossierAsync()
    {
        var dossier = _folder.PathOf("dossier.json");
        var result =
            await Run.CliAsync(["score", Campaign, .. Data, "--format", "dossier", "--decisions", Of("decisions.json"), "--out", dossier]);
        result.ExitCode.Should().Be(0, result.Error);
        return dossier;
    }
}
