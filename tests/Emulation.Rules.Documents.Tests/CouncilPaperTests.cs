using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Tests;

/// <summary>What papers tell a council: by which figures places went, how many hold each grade, what the rules read.</summary>
public sealed class CouncilPaperTests
{
    private static readonly ReportSource Source = Make();

    [Theory]
    [InlineData("vi", "Xếp theo: Số vi phạm: 2", "Xếp theo: Số vi phạm: 3, Doanh thu: 20 triệu", "Xếp theo: Doanh thu: 10 triệu")]
    [InlineData("en", "Placed by: Offences: 2", "Placed by: Offences: 3, Revenue: 20 million", "Placed by: Revenue: 10 million")]
    public void A_summary_tells_the_figure_by_which_one_stands_before_another(string code, string a, string b, string c)
    {
        var rows = SummaryPaper.From(Source, Language.Of(code)).Clusters.Single(cluster => cluster.Name == "One").Rows;

        rows.Select(row => row.Participant).Should().Equal("a", "b", "c", "d");
        rows.Select(row => row.Notes is [.., var last] ? last : "").Should().Equal(a, b, c, "");
    }

    [Fact]
    public void What_a_result_that_was_read_back_does_not_tell_is_not_told_by_another_figure()
    {
        var evaluation = EvaluationJson.Deserialize(EvaluationJson.Serialize(Source.Outcome.Evaluation));
        var source = Source with { Outcome = evaluation.With([]) };

        SummaryPaper.From(source, Language.English).Clusters.SelectMany(cluster => cluster.Rows).SelectMany(row => row.Notes).Should()
            .Equal("Earned Good, beyond its quota");
    }

    [Theory]
    [InlineData("total", false)]
    [InlineData("percent", true)]
    public void A_summary_has_percentages_where_grades_go_by_them_and_they_are_another_figure(string by, bool has)
    {
        var source = Make(by);

        SummaryPaper.From(source, Language.English).HasPercent.Should().Be(has);
        var html = Report.Html(ReportKind.Summary, source, Language.Vietnamese);
        html.Contains(">Tỷ lệ (%)<", StringComparison.Ordinal).Should().Be(has);
        html.Contains("<td class=\"right\">45</td>", StringComparison.Ordinal).Should().Be(has);
    }

    [Theory]
    [InlineData(
        "vi", "II. XẾP LOẠI", "III. XÉT DANH HIỆU",
        "Nhiều nhất 60% số đơn vị, cá nhân tham gia, làm tròn xuống; tính cả các mức trên; bằng nhau ở ranh giới thì hội đồng chọn")]
    [InlineData(
        "en", "II. GRADES", "III. AWARDS",
        "At most 60 % of participants, rounded down; better grades count as well; the council chooses among those tied on the line")]
    public void Minutes_tell_how_many_earned_each_grade_and_how_many_hold_it(string code, string heading, string next, string quota)
    {
        var language = Language.Of(code);

        MinutesPaper.From(Source, language).Grades.Select(grade => (grade.Earned, grade.Count)).Should().Equal((4, 3), (1, 2));
        Report.Html(ReportKind.Minutes, Source, language).Should().Contain(heading).And.Contain(next).And.Contain(quota);
    }

    [Theory]
    [InlineData("cluster", "a,b,c,d,e")]
    [InlineData("kind", "a,e,d,b,c")]
    [InlineData("all", "a,b,e,c,d")]
    public void Whom_a_quota_counts_together_stands_together(string per, string expected)
    {
        var source = Make(per: per);

        string.Join(',', MinutesPaper.From(source, Language.English).Awards[0].Candidates.Select(c => c.Participant)).Should().Be(expected);
    }

    [Theory]
    [InlineData(
        "vi", "Theo công thức: 9 điểm", "Hiệu số: 9",
        "Mục 1: Nhẹ: −1 điểm (Số lần: 2)", "Mục 2: −5 điểm (Mức độ: Nặng; Số lần: 1)")]
    [InlineData(
        "en", "By formula: 9 points", "Balance: 9",
        "Item 1: Light: −1 point (Times: 2)", "Item 2: −5 points (Level: Grave; Times: 1)")]
    public void A_sheet_tells_the_figures_and_the_fields_of_items_that_rules_read(
        string code, string formula, string figure, string labelled, string unlabelled)
    {
        var lines = SheetPaper.ForParticipant(Source, "d", Language.Of(code)).Lines;

        lines.Single(line => line.Id == "balanced").Reasons.Should().Equal(formula, figure);
        lines.Single(line => line.Id == "off").Reasons.Should().Equal(labelled, unlabelled);
    }

    [Theory]
    [InlineData("vi", "Con số để xếp loại, xếp hạng: Số vi phạm: 1.")]
    [InlineData("en", "Figures for grade and place: Offences: 1.")]
    public void A_sheet_tells_the_figures_by_which_grades_and_places_go_and_no_others(string code, string told) =>
        Report.Html(ReportKind.Sheet, Source with { Participant = "d" }, Language.Of(code)).Should().Contain($"<p>{told}</p>");

    private static ReportSource Make(string by = "total", string per = "cluster")
    {
        var campaign = Campaign.Load(new CampaignFiles("c", new Dictionary<string, string>
        {
            ["campaign.json"] = $$"""
                { "formatVersion": 1, "id": "c", "version": "1", "name": "C", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "indicators": [ { "id": "work", "type": "number" },
                    { "id": "revenue", "name": { "vi": "Doanh thu", "en": "Revenue" }, "type": "number", "default": 0,
                      "unit": { "vi": "triệu", "en": "million" } },
                    { "id": "offences", "type": "integer" },
                    { "id": "kind", "type": "choice", "choices": [ "x", "y" ] },
                    { "id": "cases", "type": "list", "item": [
                      { "id": "level", "name": { "vi": "Mức độ", "en": "Level" }, "type": "choice", "choices": [
                        { "id": "light", "name": { "vi": "Nhẹ", "en": "Light" } },
                        { "id": "grave", "name": { "vi": "Nặng", "en": "Grave" } } ] },
                      { "id": "times", "name": { "vi": "Số lần", "en": "Times" }, "type": "integer" } ] } ],
                  "figures": [ { "id": "offenceCount", "name": { "vi": "Số vi phạm", "en": "Offences" }, "value": "offences" },
                    { "id": "balance", "name": { "vi": "Hiệu số", "en": "Balance" }, "value": "10 - offences" } ],
                  "criteria": [ { "id": "done", "maxPoints": 190, "mark": "work" },
                    { "id": "balanced", "maxPoints": 10, "appliesWhen": "offences == 1", "notApplicable": "zero", "mark": "1 * balance" },
                    { "id": "off", "kind": "penalty", "minPoints": -6, "perItem": "cases", "workflow": "off", "combine": "firstMatch" } ],
                  "grades": { "workflow": "g", "levels": [
                    { "id": "good", "name": "Good", "quota": { "share": "60%", "of": "participants", "counts": "levelOrBetter" } },
                    { "id": "fair", "name": "Fair" } ] },
                  "ranking": { "orderBy": [ "total", { "by": "offenceCount", "lowest": true }, "revenue" ] },
                  "awards": [ { "id": "flag", "workflow": "flag", "quota": { "max": 5, "per": "{{per}}" } } ] }
                """,
            ["workflows/g.json"] = $$"""
                { "WorkflowName": "g", "Rules": [ { "RuleName": "good", "Expression": "{{by}} >= 45" },
                  { "RuleName": "fair", "Expression": "{{by}} < 45" } ] }
                """,
            ["workflows/flag.json"] = """{ "WorkflowName": "flag", "Rules": [ { "RuleName": "some", "Expression": "total > 0" } ] }""",
            ["workflows/off.json"] = """
                { "WorkflowName": "off", "Rules": [
                  { "RuleName": "light", "Expression": "level == \"light\"", "Properties": { "label": { "vi": "Nhẹ", "en": "Light" } },
                    "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "-0.5 * times" } } } },
                  { "RuleName": "grave", "Expression": "level == \"grave\"",
                    "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "-5 * times" } } } } ] }
                """,
        }));
        SubmissionJson.TryRead(
            """
            [ { "participant": "a", "cluster": "One", "values": { "work": 90, "offences": 2, "revenue": 5, "kind": "x", "cases": [] } },
              { "participant": "b", "cluster": "One", "values": { "work": 90, "offences": 3, "revenue": 20, "kind": "y", "cases": [] } },
              { "participant": "c", "cluster": "One", "values": { "work": 90, "offences": 3, "revenue": 10, "kind": "y", "cases": [] } },
              { "participant": "d", "cluster": "One", "values": { "work": 15, "offences": 1, "kind": "x", "cases": [
                { "level": "light", "times": 2 }, { "level": "grave", "times": 1 } ] } },
              { "participant": "e", "cluster": "Two", "values": { "work": 90, "offences": 3, "revenue": 15, "kind": "x", "cases": [] } } ]
            """,
            "c.json", out var submissions, out _).Should().BeTrue();
        return new ReportSource { Campaign = campaign, Outcome = campaign.Evaluate(submissions).With([]) };
    }
}
