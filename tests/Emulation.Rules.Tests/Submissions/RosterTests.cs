using System.Globalization;
using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

public sealed class RosterTests
{
    private static readonly CampaignText Listed = new()
    {
        Rest = """
            "clusters": [ "North", "South" ],
            "participants": [
              { "id": "01", "name": "An Giang", "cluster": "South", "predecessors": [ "01a", "01b" ] }, { "id": "02", "name": "Bắc Ninh",
                "cluster": "North" }, { "id": "03", "cluster": "North" } ]
            """,
    };

    [Fact]
    public void Names_and_clusters_come_from_it_so_that_data_need_not_repeat_them()
    {
        var campaign = Listed.Load();
        var evaluation = campaign.Evaluate([Unit(campaign, "01"), Unit(campaign, "02"), Unit(campaign, "03")]);
        evaluation.Sheets.Select(s => (s.Participant, s.Name, s.Cluster))
            .Should().Equal(("01", "An Giang", "South"), ("02", "Bắc Ninh", "North"), ("03", "03", "North"));
        campaign.Score(Unit(campaign, "01")).Cluster.Should().Be("South");
        campaign.ScoreEach([Unit(campaign, "02")]).Single().Name.Should().Be("Bắc Ninh");
        evaluation.InputFingerprint.Should().Be(
            campaign.Evaluate([Unit(campaign, "01", "South", "An Giang"), Unit(campaign, "02", "North", "Bắc Ninh"),
                Unit(campaign, "03", "North")]).InputFingerprint);
    }

    [Fact]
    public void Who_is_missing_is_said_once_and_the_others_are_scored()
    {
        var campaign = Listed.Load();
        List<Submission> data = [Unit(campaign, "03")];
        var found = campaign.Check(data).Should().ContainSingle().Subject;
        found.ToString(Language.English).Should().Be(
            "warning ER5062: those in 'participants' who are not in the data (2): '01' (An Giang), '02' (Bắc Ninh). Add their data, or "
            + "remove those that do not take part from 'participants'.");
        found.ToString(Language.Vietnamese).Should().Be(
            "cảnh báo ER5062: 2 đơn vị trong 'participants' không có trong số liệu: '01' (An Giang), '02' (Bắc Ninh). Bổ sung số liệu, "
            + "hoặc bỏ đơn vị khỏi 'participants' nếu không tham gia.");
        campaign.Evaluate(data).Sheets.Should().ContainSingle();
    }

    [Fact]
    public void Who_is_not_on_it_is_told_with_what_may_be_meant_and_nothing_is_scored()
    {
        var campaign = Listed.Load();
        List<Submission> data = [Unit(campaign, "01"), Unit(campaign, "O2", "North"), Unit(campaign, "03"), Unit(campaign, "99", "North")];
        var found = campaign.Check(data).Where(d => d.Severity == DiagnosticSeverity.Error).Should().ContainSingle().Subject;
        found.ToString(Language.English).Should().Be(
            "submissions[1] (O2): error ER5061: participants in the data that are not in 'participants' of campaign.json (2): 'O2', '99'. "
                + "Correct the id in "
            + "the data, or add the participant to 'participants'. There are: 01, 02, 03.");
        found.ToString(Language.Vietnamese).Should().Be(
            "submissions[1] (O2): lỗi ER5061: 2 đơn vị trong số liệu không có trong 'participants' của campaign.json: 'O2', '99'. Sửa mã "
                + "trong số liệu, hoặc "
            + "thêm đơn vị vào 'participants'. Có: 01, 02, 03.");
        campaign.Invoking(c => c.Evaluate(data)).Should().Throw<CampaignException>();
        campaign.Invoking(c => c.Score(Unit(c, "99", "North"))).Should().Throw<CampaignException>();
    }

    [Fact]
    public void Another_cluster_is_an_error_and_another_name_a_warning()
    {
        var campaign = Listed.Load();
        List<Submission> data = [Unit(campaign, "01", "North", "An Giang"), Unit(campaign, "02", "North", "Bắc Giang"),
            Unit(campaign, "03")];
        campaign.Check(data).Select(d => d.ToString(Language.English)).Should().Equal(
            "submissions[0] (01): error ER5063: the cluster in the data is not the one in 'participants' (1): '01' (North ≠ South). "
                + "Correct one of the two, "
            + "or leave the cluster out of the data: it comes from 'participants'.",
            "submissions[1] (02): warning ER5064: the name in the data is not the one in 'participants' (1): '02' (Bắc Giang ≠ Bắc Ninh). "
                + "The names of "
            + "'participants' are used; check that no id was mistaken.");
        campaign.Check(data).Select(d => d.ToString(Language.Vietnamese)).Should().Equal(
            "submissions[0] (01): lỗi ER5063: 1 đơn vị có cụm trong số liệu khác với 'participants': '01' (North ≠ South). Sửa một trong "
                + "hai nơi, hoặc bỏ "
            + "trống cột cụm: cụm lấy từ 'participants'.",
            "submissions[1] (02): cảnh báo ER5064: 1 đơn vị có tên trong số liệu khác với 'participants': '02' (Bắc Giang ≠ Bắc Ninh). "
                + "Tên lấy từ "
            + "'participants'; kiểm tra xem có nhập nhầm mã đơn vị không.");
        data[0] = Unit(campaign, "01");
        campaign.Evaluate(data).Sheet("02").Name.Should().Be("Bắc Ninh");
    }

    [Fact]
    public async Task Worked_examples_may_make_up_whom_they_like_and_are_judged_with_the_rosters_clusters()
    {
        const string Population = """
            "workflows": { "c": { "population": [ { "id": "best", "function": "max", "over": "cluster", "value": "x" } ] } }
            """;
        const string Cases = """
            [ { "name": "a", "submissions": [
                  { "participant": "01", "values": { "x": 4 } }, { "participant": "made up", "cluster": "South", "values": { "x": 8 } } ],
                "expect": { "01": { "total": 5 } } } ]
            """;
        var text = (Listed with { Rest = Listed.Rest + ", " + Population }).WithRules(
            CampaignText.Rule("part", "cluster == \"South\"", "10 * x / best"), CampaignText.Rule("other", "true", "1"));
        var campaign = text.Load();
        CaseFile.TryRead(campaign.Definition, Cases, "cases.json", out var cases, out _).Should().BeTrue();
        var result = (await CaseRunner.RunJudgedAsync(campaign, cases)).Should().ContainSingle().Subject;
        result.Passed.Should().BeTrue();
        result.Disagreements.Should().BeEmpty();
        result.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{ "id": "01" }, { "id": "01" }""", "ER2077")]
    [InlineData("""{ "id": "01", "cluster": "West" }""", "ER2078")]
    [InlineData("""{ "id": "01", "predecessors": [ "02" ] }, { "id": "02" }""", "ER2079")]
    [InlineData("""{ "id": "01", "predecessors": [ "01" ] }""", "ER2079")]
    [InlineData("""{ "id": "01", "predecessors": [ "x", "x" ] }""", "ER2022")]
    [InlineData("""{ "id": "01", "predecessors": [ "" ] }""", "ER2010")]
    [InlineData("""{ "id": " " }""", "ER2010")]
    [InlineData("""{ "name": "An Giang" }""", "ER1011")]
    [InlineData("""{ "id": "01", "kluster": "North" }""", "ER1010")]
    [InlineData("\"01\"", "ER1012")]
    public void A_broken_roster_is_refused(string participants, string code) =>
        Diagnose.Of(new CampaignText { Rest = $$""" "clusters": [ "North" ], "participants": [ {{participants}} ] """ }).Select(d => d.Code)
            .Should().Equal(code);

    [Fact]
    public void It_enters_the_fingerprint_whatever_its_order()
    {
        static string Fingerprint(string rest) => new CampaignText { Rest = rest }.Load().Reference.Fingerprint;
        new[] { "", """ "participants": [ { "id": "a" } ] """, """ "participants": [ { "id": "a", "name": "A" } ] """,
            """ "participants": [ { "id": "a" }, { "id": "b" } ] """ }
            .Select(Fingerprint).Should().OnlyHaveUniqueItems();
        Fingerprint(""" "participants": [ { "id": "b" }, { "id": "a" } ] """)
            .Should().Be(Fingerprint(""" "participants": [ { "id": "a" }, { "id": "b" } ] """));
        Fingerprint(""" "participants": [ ], "checks": [ ] """).Should().Be(Fingerprint(""));
    }

    [Fact]
    public void What_predecessors_won_is_in_the_history_of_their_successor_once_a_year()
    {
        var campaign = Listed.Load();
        List<Submission> data = [Unit(campaign, "01"), Unit(campaign, "02")];
        string[][] rows = [["01a", "flag", "2024"], ["01b", "flag", "2024"], ["01", "flag", "2025"], ["02", "flag", "2024"],
            ["01b", "flag", "2023"]];
        HistoryTable.TryRead(campaign.Definition, Cells("participant", "award", "year"), [.. rows.Select(Cells)], data, out var completed,
            out var diagnostics).Should().BeTrue();
        diagnostics.Should().BeEmpty();
        completed[0].History!.Value.Select(p => p.Year).Should().BeEquivalentTo([2025, 2024, 2023]);
        completed[1].History!.Value.Should().ContainSingle();
    }

    /// <remarks>SEMANTICS 15.7.</remarks>
    [Theory]
    [InlineData("01", "01a")]
    [InlineData("01a", "01b")]
    [InlineData("01b", "01a")]
    public void What_one_of_them_won_counts_though_the_same_was_revoked_of_another(string revoked, string standing)
    {
        var campaign = Listed.Load();
        string[][] rows = [[revoked, "flag", "2024", "yes"], [standing, "flag", "2024", ""]];
        foreach (var order in new[] { rows, [rows[1], rows[0]] })
        {
            HistoryTable.TryRead(
                campaign.Definition, Cells("participant", "award", "year", "revoked"), [.. order.Select(Cells)], [Unit(campaign, "01")],
                out var completed, out _).Should().BeTrue();
            completed[0].History!.Value.Should().ContainSingle().Which.Revoked.Should().BeFalse();
        }
    }

    private static IReadOnlyList<TextCell> Cells(params string[] texts) =>
        [.. texts.Select((text, i) => new TextCell { Text = text,
            Position = new SourcePosition { File = "h.csv", Line = 1, Column = i + 1 } })];

    private static Submission Unit(Campaign campaign, string id, string? cluster = null, string? name = null) =>
        campaign.NewSubmission(id, cluster, name).With("x", 5);
}
