using Emulation.Rules.Cases;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Judge;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Figures: worked out, not submitted.</summary>
/// <remarks>SEMANTICS 8.7, 13.1, 13.2, 13.3, 13.4.</remarks>
public sealed class FigureTests
{
    private static readonly CampaignText Text = new()
    {
        Indicators =
            """
                { "id": "x", "type": "number" }, { "id": "y", "type": "number" },
                { "id": "k", "type": "choice", "choices": [ "good", "weak" ] }
                """,
        Criteria = """{ "id": "c", "maxPoints": 100, "mark": "x" }, { "id": "d", "maxPoints": 100, "mark": "difference * 2" }""",
        Rest = """
            "figures": [ { "id": "difference", "name": { "vi": "Hiệu số", "en": "Difference" }, "value": "x - y" },
              { "id": "third", "decimals": 2, "value": "difference / 3" }, { "id": "exact", "decimals": null, "value": "1.0 / 3" },
              { "id": "band", "bands": { "by": "difference", "below": 1, "from": { "0": 2, "5": "x" } } },
              { "id": "word", "scale": { "by": "k", "points": { "good": 3, "weak": 1 } } },
              { "id": "share", "proportion": { "of": "x", "to": "y", "cap": 2 } }, { "id": "whole", "mark": "total + c" } ]
            """,
        Workflows = "",
    };

    [Fact]
    public void A_figure_is_an_expression_or_a_short_form_and_adds_to_no_total()
    {
        var sheet = Text.Load().Score(s => s.With("x", 10).With("y", 3).With("k", "good"));
        sheet.Figures!.Select(f => (f.Id, f.Value)).Should().Equal(
            ("difference", 7m), ("third", 2.33m), ("exact", 1m / 3m), ("band", 10m), ("word", 3m), ("share", 2m), ("whole", 34m));
        sheet.Should().BeEquivalentTo(new { Total = 24m, MaxTotal = 200m, Status = SheetStatus.Complete });
    }

    [Fact]
    public void What_a_figure_lacks_is_missing_to_its_readers_by_the_indicators_own_name()
    {
        var sheet = Text.Load().Score(s => s.With("x", 10));
        sheet.Figures!.Select(f => f.Value).Should().Equal(null, null, 1m / 3m, null, null, null, null);
        sheet.Figures!.Select(f => string.Join(",", f.Missing)).Should().Equal("y", "y", "", "y", "k", "y", "y");
        sheet.Line("d").Should().BeEquivalentTo(new { Status = CriterionStatus.NotEvaluated, Missing = new[] { "y" } });
    }

    [Fact]
    public void Grades_ranking_disqualifications_and_awards_see_figures()
    {
        var text = new CampaignText
        {
            Rest = """
                "figures": [ { "id": "half", "value": "x / 2" } ],
                "disqualifications": [ { "id": "low", "when": "half < 1", "effects": [ "unranked" ] } ],
                "grades": { "workflow": "g", "levels": [ { "id": "a" }, { "id": "b" } ] },
                "ranking": { "within": "all", "orderBy": [ { "by": "half", "lowest": true } ] },
                "awards": [ { "id": "best", "name": "Best", "workflow": "w" } ]
                """,
            Workflows =
                Workflow("c", Rule("all", "true", "x"))
                    + ","
                    + Workflow("g", Rule("a", "half >= 2"), Rule("b", "half < 2"))
                    + ","
                    + Workflow("w", Rule("enough", "half >= 1.5")),
        };
        var campaign = text.Load();
        var evaluation =
            campaign.Evaluate(
                [
                    campaign.NewSubmission("p").With("x", 1),
                    campaign.NewSubmission("q").With("x", 3),
                    campaign.NewSubmission("r").With("x", 8),
                ]);
        evaluation.Sheets.Select(s => s.Grade).Should().Equal("b", "b", "a");
        evaluation.Standings.Select(s => (s.Participant, s.Rank)).Should().BeEquivalentTo([("q", (int?)1), ("r", 2), ("p", null)]);
        evaluation.Recommendations.Where(r => r.Status == Rules.Awards.RecommendationStatus.Recommended)
            .Select(r => r.Participant)
            .Should()
            .BeEquivalentTo("q", "r");
        EvaluationJson.Deserialize(EvaluationJson.Serialize(evaluation)).Sheets[1].Figures!.Single().Value.Should().Be(1.5m);
    }

    [Fact]
    public async Task Cases_name_figures_and_the_judge_judges_them()
    {
        var campaign = Text.Load();
        const string Cases = """
            [ { "name": "one", "submissions": [ { "participant": "p", "values": { "x": 10, "y": 3, "k": "good" } } ],
              "expect": { "p": { "figures": { "difference": 7, "third": 2.33, "word": 1 } } } } ]
            """;
        CaseFile.TryRead(campaign.Definition, Cases, "cases.json", out var cases, out var diagnostics);
        diagnostics.Should().BeEmpty();
        var result = (await CaseRunner.RunJudgedAsync(campaign, cases)).Single();
        result.Disagreements.Should().BeEmpty();
        result.Differences.Select(d => (d.Expectation.What, d.Expected, d.Got)).Should().Equal(("figures/word", "1", "3"));
        (await new StockJudge(campaign).JudgeAsync(cases[0].Submissions)).Judged.Should().Be(2 + 7);
    }

    [Fact]
    public void A_figure_that_is_not_there_is_told_in_a_case()
    {
        CaseFile.TryRead(
            Text.Load().Definition,
            """
                [ { "name": "one", "submissions": [ { "participant": "p", "values": { "x": 1 } } ],
                  "expect": { "p": { "figures": { "diference": 1 } } } } ]
                """,
            "cases.json",
            out _,
            out var diagnostics);
        diagnostics.Single()
            .Should()
            .BeEquivalentTo(
                new { Code = "ER2059", Message = new LocalizedText
                {
                    Vietnamese = "không có con số 'diference' trong 'figures'.",
                    English = "there is no figure 'diference'.",
                } });
    }

    [Theory]
    [InlineData("{ \"id\": \"f\" }", "ER2055")]
    [InlineData("{ \"id\": \"f\", \"value\": \"x\", \"mark\": \"x\" }", "ER2055")]
    [InlineData("{ \"id\": \"f\", \"deductions\": [ { \"each\": \"x\", \"points\": 1 } ] }", "ER2055")]
    [InlineData("{ \"id\": \"x\", \"value\": \"1\" }", "ER2002")]
    [InlineData(
        "{ \"id\": \"f\", \"population\": { \"function\": \"max\", \"over\": \"all\", \"value\": \"x\", \"ties\": \"low\" } }", "ER2056")]
    [InlineData(
        "{ \"id\": \"f\", \"population\": { \"function\": \"of\", \"over\": \"cluster\", \"value\": \"x\", \"participant\": \"k\" } }",
        "ER2057")]
    [InlineData("{ \"id\": \"f\", \"population\": { \"function\": \"of\", \"value\": \"x\", \"participant\": \"x\" } }", "ER2058")]
    [InlineData("{ \"id\": \"f\", \"value\": \"maxPoints\" }", "ER3002")]
    public void A_figure_that_is_wrong_is_told_once(string figure, string code) =>
        Diagnose.Of(Text with { Rest = $"\"figures\": [ {figure} ]", Criteria = """{ "id": "c", "maxPoints": 100, "mark": "x" }""" })
            .Select(d => d.Code)
            .Should()
            .Equal(code);

    [Fact]
    public void Messages_of_figures_are_whole_in_both_languages()
    {
        Said("{ \"id\": \"f\" }").Should().BeEquivalentTo(new LocalizedText
        {
            Vietnamese = "con số 'f' cần đúng một trong: 'value', 'bands', 'scale', 'proportion', 'mark', 'population'.",
            English = "figure 'f' needs exactly one of 'value', 'bands', 'scale', 'proportion', 'mark' and 'population'.",
        });
        Said("{ \"id\": \"f\", \"population\": { \"function\": \"max\", \"over\": \"all\", \"value\": \"x\", \"ties\": \"low\" } }")
            .Should().BeEquivalentTo(new LocalizedText
        {
            Vietnamese = "'ties' chỉ đi cùng \"function\": \"rank\".",
            English = "'ties' goes with \"function\": \"rank\" only.",
        });
        Said("{ \"id\": \"f\", \"population\": { \"function\": \"of\", \"value\": \"x\", \"participant\": \"x\" } }").Should()
            .BeEquivalentTo(new LocalizedText
        {
            Vietnamese = "biểu thức này cho số, nhưng cần văn bản: mã của một đơn vị.",
            English = "this expression gives a number, but a text is needed: the id of a participant.",
        });
    }

    [Fact]
    public void Figures_enter_the_fingerprint() =>
        Text.Load().Reference.Fingerprint
            .Should()
            .NotBe((Text with
            {
                Rest = Text.Rest.Replace("\"decimals\": 2", "\"decimals\": 3", StringComparison.Ordinal),
            }).Load().Reference.Fingerprint);

    private static LocalizedText Said(string figure) =>
        Diagnose.Of(
            Text with
            {
                Rest = $"\"figures\": [ {figure} ]",
                Criteria = """{ "id": "c", "maxPoints": 100, "mark": "x" }""",
            }).Single().Message;

    [Fact]
    public void Of_a_cluster_of_equals_everyone_reaches_the_average_and_none_deviates()
    {
        var text = Text with
        {
            Criteria = """{ "id": "c", "maxPoints": 100, "mark": "100 * x / y >= mean ? 5 : 0" }""",
            Rest = """
                "figures": [
                  { "id": "mean", "decimals": null, "population": { "function": "average", "over": "all", "value": "100 * x / y" } },
                  { "id": "spread", "decimals": null, "population": { "function": "stdev", "over": "all", "value": "100 * x / y" } },
                  { "id": "score", "value": "spread == 0 ? 0 : (100 * x / y - mean) / spread" } ]
                """,
        };
        var campaign = text.Load();
        var sheets = campaign.Evaluate([.. Enumerable.Range(10, 10)
            .Select(i => campaign.NewSubmission($"p{i}").With("x", 2).With("y", 3).With("k", "good"))]).Sheets;
        sheets.Should().OnlyContain(sheet => sheet.Total == 5m && sheet.Figures![2].Value == 0m);
    }
}
