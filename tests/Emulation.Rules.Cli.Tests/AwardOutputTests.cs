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
        result.Output.Should().Contain("""
            Award: Grassroots emulation fighter (CSTDCS)

              Place   Participant   Name        Recommendation              Margin   Why
            ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                  1   cn01          Nguyễn An   recommended           +3.5 (Total)   place 1 of 4 eligible, at most 2 allowed
                  2   cn06          Vũ Giang    tie for the council      0 (Grade)   2 share place 2 and 1 can be chosen: the council decides
                  2   cn11          Hồ Nam      tie for the council      0 (Grade)   2 share place 2 and 1 can be chosen: the council decides
                  4   cn02          Trần Bình   over quota              -1 (Grade)   over the quota: place 4 of 4 eligible, only 2 allowed

            Not eligible: 16 of 20.
            """.ReplaceLineEndings("\n"));
        result.Output.Should().Contain("uses up Recognised initiatives no. 1: Scope of effect: ministry, Title: Rút ngắn thời gian giải quyết hồ sơ\n");
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
              legal basis: 06/2022/QH15

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
        var result = await Run.CliAsync("score", Campaign, "--data", Of("collectives.json"), "--items", "members=" + scores, "--format", "csv");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().StartWith(
            "participant,name,cluster,rank,total,percent,grade,status,pending,review,collective,advancedShare,completedShare,disciplineFree,targets,LDTT,CSTDCS,CSTDBo,CSTDTQ,BKBo,TTLDTT,TTLDXS,CTDCP\n" +
            "P2,Phòng 2,Khối phòng,1,192,95.05,excellent,complete,,,192,90,100,1,1,notEligible,notEligible,notEligible,notEligible,notEligible,recommended,recommended,recommended\n" +
            "P1,Phòng 1,Khối phòng,2,162,80.2,excellent,complete,,,162,70,90,1,1,notEligible,notEligible,notEligible,notEligible,notEligible,recommended,notEligible,notEligible\n");
    }

    [Fact]
    public async Task Scores_of_members_of_an_unknown_collective_are_refused_with_their_place()
    {
        var scores = _folder.Write("scores.csv", "participant,name,cluster,rank,total,percent,grade,status,LDTT\ncn01,An,P9,1,9,9,good,complete,recommended\n");
        var result = await Run.CliAsync("score", Campaign, "--data", Of("collectives.json"), "--items", "members=" + scores);

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("scores.csv:2:9: error ER5017: there is no participant 'P9'.");
    }

    [Fact]
    public async Task A_dossier_of_decisions_is_confirmed()
    {
        var dossier = await DossierAsync();
        var result = await Run.CliAsync(["verify", dossier, "--rules", Campaign, .. Data]);

        result.Should().Be(new CliResult(0, "Rules: the same.\nInputs: the same.\nResults: every point, rank and recommendation is the same.\nDecisions: intact.\nThe dossier is confirmed.\n", ""));
    }

    [Fact]
    public async Task Altered_data_are_named_by_the_first_difference()
    {
        var data = _folder.Write("other.csv", (await File.ReadAllTextAsync(Of("individuals.csv"))).Replace("88.25", "89", StringComparison.Ordinal));
        var result = await Run.CliAsync(["verify", await DossierAsync(), "--rules", Campaign, "--data", data, .. Data[2..], "--lang", "vi"]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Be(
            "Quy tắc: đúng bản đã dùng.\nDữ liệu: KHÁC bản đã dùng.\nKết quả: chỗ khác đầu tiên là sheets[cn03].total: hồ sơ ghi 88.25, nay ra 89.\nQuyết định: nguyên vẹn.\nHồ sơ KHÔNG được xác nhận.\n");
    }

    [Fact]
    public async Task Altered_rules_and_decisions_are_named()
    {
        var dossier = await DossierAsync();
        await File.WriteAllTextAsync(dossier, (await File.ReadAllTextAsync(dossier)).Replace("Chỉ còn một suất", "Không rõ", StringComparison.Ordinal));
        foreach (var file in Directory.GetFiles(Campaign, "*.json", SearchOption.AllDirectories))
        {
            var text = (await File.ReadAllTextAsync(file)).Replace("\"share\": \"15%\"", "\"share\": \"5%\"", StringComparison.Ordinal);
            _folder.Write("rules/" + Path.GetRelativePath(Campaign, file).Replace('\\', '/'), text);
        }

        var result = await Run.CliAsync(["verify", dossier, "--rules", _folder.PathOf("rules"), .. Data]);
        result.ExitCode.Should().Be(1);
        result.Output.Should().StartWith("Rules: NOT the same.\nInputs: the same.\nResults: the first difference is recommendations[CSTDCS, cn01].status: the dossier says \"recommended\", now it is \"overQuota\".\n")
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
    [InlineData("{}", "line 1, column 1: this is not as score --format dossier writes it. A dossier is not edited by hand: take the original file again.", "dòng 1, cột 1: chỗ này không như score --format dossier viết ra. Hồ sơ không sửa bằng tay: dùng lại tệp gốc.")]
    [InlineData("{ \"formatVersion\": \"1\" }", "line 1, column 20: this is not as score --format dossier writes it. A dossier is not edited by hand: take the original file again.", "dòng 1, cột 20: chỗ này không như score --format dossier viết ra. Hồ sơ không sửa bằng tay: dùng lại tệp gốc.")]
    [InlineData("{ \"formatVersion\": 9 }", "line 1, column 20: formatVersion 9 is newer than this library reads (1). Update the Emulation.Rules library.", "dòng 1, cột 20: formatVersion 9 mới hơn phiên bản thư viện này đọc được (1). Cập nhật thư viện Emulation.Rules.")]
    [InlineData("{ \"formatVersion\": 1, \"formatVersion\": 1 }", "line 1, column 23: field 'formatVersion' is written twice in one object. Keep one of them.", "dòng 1, cột 23: trường 'formatVersion' được viết hai lần trong cùng một đối tượng. Giữ lại một.")]
    public async Task Why_a_dossier_cannot_be_read_is_told_in_words_of_our_own(string json, string english, string vietnamese)
    {
        var file = _folder.Write("d.json", json);

        (await Run.CliAsync(["verify", file, "--rules", Campaign, .. Data])).Should().Be(new CliResult(2, "", $"error: '{file}' is no dossier that can be read: {english}\n"));
        (await Run.InAsync("vi", ["verify", file, "--rules", Campaign, .. Data])).Should().Be(new CliResult(2, "", $"lỗi: '{file}' không phải hồ sơ đọc được: {vietnamese}\n"));
    }

    [Fact]
    public async Task What_is_no_dossier_is_refused_in_one_line()
    {
        var result = await Run.CliAsync(["verify", _folder.Write("d.json", "{}"), "--rules", Campaign, .. Data]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("error: '").And.Contain("is no dossier that can be read").And.EndWith("\n");
    }

    [Fact]
    public async Task Decisions_without_a_dossier_are_a_mistake()
    {
        var result = await Run.CliAsync(["score", Campaign, .. Data, "--decisions", Of("decisions.json")]);

        result.Should().Be(new CliResult(2, "", "error: --decisions goes with --format dossier or xlsx only.\n"));
    }

    [Fact]
    public async Task A_condition_that_fails_to_run_is_a_finding_with_its_place()
    {
        var campaign = SampleCampaign.WriteTo(
            _folder,
            campaign: json => json.Replace("\"rounding\"", "\"awards\": [ { \"id\": \"flag\", \"workflow\": \"flag\" } ], \"rounding\"", StringComparison.Ordinal),
            workflows: json => json.Replace("\"WorkflowName\": \"grades\"", "\"WorkflowName\": \"flag\", \"Rules\": [ { \"RuleName\": \"ratio\", \"Expression\": \"cost / late > 1\" } ] }, { \"WorkflowName\": \"grades\"", StringComparison.Ordinal));
        var result = await Run.CliAsync("score", campaign, "--data", SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow));

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("participant 'An Giang' (A1), award 'flag': rule 'ratio' divides by zero\n").And.MatchRegex(@"rules\.json:\d+:\d+: ");
    }

    private static string Of(string file) => Path.Combine(Campaign, "data", file);

    private async Task<string> DossierAsync()
    {
        var dossier = _folder.PathOf("dossier.json");
        var result = await Run.CliAsync(["score", Campaign, .. Data, "--format", "dossier", "--decisions", Of("decisions.json"), "--out", dossier]);
        result.ExitCode.Should().Be(0, result.Error);
        return dossier;
    }
}
