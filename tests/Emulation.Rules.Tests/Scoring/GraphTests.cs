using Emulation.Rules.Judge;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>A sheet is a graph: what is read comes first, and a value over all participants waits for everybody.</summary>
/// <remarks>SEMANTICS 13.5, 13.6, 13.7, 13.8, 13.9.</remarks>
public sealed partial class GraphTests
{
    [Fact]
    public void A_criterion_reads_the_points_of_one_that_stands_after_it_and_of_a_group()
    {
        var text = new CampaignText
        {
            Criteria = """
                { "id": "c", "maxPoints": 100, "mark": "late + g" }, { "id": "late", "maxPoints": 10, "mark": "x" },
                { "id": "g", "criteria": [ { "id": "a", "maxPoints": 10, "mark": "x * 2" },
                  { "id": "b", "maxPoints": 10, "mark": "x", "appliesWhen": "late > 100", "notApplicable": "full" } ] }
                """,
            Workflows = "",
        };
        var sheet = text.Load().Score(s => s.With("x", 3));
        sheet.Criteria.Select(c => (c.Id, c.Points)).Should().Equal(("c", 19m), ("late", 3m), ("g", 16m), ("a", 6m), ("b", 10m));
    }

    [Fact]
    public void Who_reads_points_that_are_not_settled_is_not_evaluated_and_who_reads_a_fault_is_faulted()
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
            Criteria = """
                { "id": "c", "maxPoints": 100, "mark": "g" }, { "id": "g",
                  "criteria": [ { "id": "a", "maxPoints": 10, "mark": "10 / x" }, { "id": "b", "maxPoints": 10, "mark": "y" } ] },
                { "id": "w", "maxPoints": 5, "mark": "1", "appliesWhen": "a > 0", "notApplicable": "zero" }
                """,
            Workflows = "",
        };
        var campaign = text.Load();
        campaign.Score(s => s.With("x", 2))
            .Line("c")
            .Should()
            .BeEquivalentTo(new { Status = CriterionStatus.NotEvaluated, Missing = new[] { "y" } });
        campaign.Score(s => s.With("y", 2)).Line("c").Missing.Should().Equal("x");
        var faulted = campaign.Score(s => s.With("x", 0).With("y", 1));
        faulted.Line("c").Fault.Should().Be(new Fault { Rule = "mark", Kind = FaultKind.DivisionByZero });
        faulted.Line("w").Fault.Should().Be(new Fault { Rule = "mark", Kind = FaultKind.DivisionByZero });
    }

    [Theory]
    [InlineData("b", "a", "a → b → a")]
    [InlineData("a", "1", "a → a")]
    [InlineData("f", "1", "a → f → a")]
    [InlineData("g", "1", "a → g → a")]
    public void A_circle_is_spelt_out(string first, string second, string circle)
    {
        var text = new CampaignText
        {
            Criteria =
                $$"""
                    { "id": "g", "criteria": [ { "id": "a", "maxPoints": 10, "mark": "{{first}}" } ] },
                    { "id": "b", "maxPoints": 10, "mark": "{{second}}" }
                    """,
            Rest = """ "figures": [ { "id": "f", "value": "a + x" } ] """,
            Workflows = "",
        };
        var said = Diagnose.Of(text).Single();
        said.Code.Should().Be("ER2054");
        said.Message.English.Should().EndWith("each of these needs the one after it first.");
        said.Message.English[10..].Split(';')[0].Split(" → ").Distinct().Should().BeEquivalentTo(circle.Split(" → ").Distinct());
        said.Message.Vietnamese.Should().StartWith("vòng tròn: ").And.EndWith("; mỗi con số ở đây cần con số đứng sau nó trước đã.");
        said.Position.Line.Should().BePositive();
    }

    [Fact]
    public void Who_is_unranked_by_what_they_would_change_is_a_circle()
    {
        var text = Places("\"function\": \"rank\", \"over\": \"all\", \"value\": \"x\"") with { };
        text = text with
        {
            Rest = text.Rest + """, "disqualifications": [ { "id": "zero", "when": "total == 0", "effects": [ "unranked" ] } ] """,
        };
        Diagnose.Of(text).Single().Message.English.Should().Match("a circle: *zero*total*; each of these needs the one after it first.");
    }

    [Fact]
    public void Disqualifications_see_points_totals_and_figures()
    {
        var text = new CampaignText
        {
            Rest = """
                "disqualifications": [ { "id": "zero", "name": "z", "when": "total == 0 && c == 0", "effects": [ "unranked" ] } ]
                """,
        };
        var campaign = text.Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("a").With("x", 0), campaign.NewSubmission("b").With("x", 4)]);
        evaluation.Standings.Select(s => (s.Participant, s.Rank)).Should().Equal(("b", 1), ("a", null));
    }

    [Fact]
    public void Values_over_points_come_in_stages_as_in_a_two_stage_index()
    {
        // Tzeng and Huang (2011), Multiple attribute decision making, the VIKOR example: S, R and Q as published.
        var campaign = Campaign.Load(Repository.Published("vikor-tzeng-2011"));
        var submissions = CsvSample.Read(campaign, Path.Combine(Repository.Published("vikor-tzeng-2011"), "data.csv"));
        var evaluation = campaign.Evaluate(submissions);
        evaluation.Sheets.Select(
            s => (
                s.Participant,
                s.Figures!.Single(f => f.Id == "s").Value,
                s.Figures!.Single(f => f.Id == "r").Value,
                s.Line("q").Points)).Should().Equal(
            ("A1", 0.6m, 0.3m, 0.75m), ("A2", 0.3m, 0.2m, 0.25m), ("A3", 0.15m, 0.15m, 0m), ("A4", 0.65m, 0.4m, 1m));
        campaign.Compiled.Plan.Rounds.Should().Be(2);
        foreach (var submission in submissions)
        {
            campaign.NewTotalsScorer(evaluation.Population)
                .Score(submission).Total
                .Should()
                .Be(evaluation.Sheet(submission.Participant).Total);
        }
    }

    [Fact]
    public async Task Stock_RulesEngine_agrees_where_rules_read_points_and_places()
    {
        var campaign = Places("\"function\": \"rank\", \"over\": \"all\", \"value\": \"x\"").Load();
        var report =
            await new StockJudge(campaign).JudgeAsync(
                [campaign.NewSubmission("a").With("x", 9).With("who", "b"), campaign.NewSubmission("b").With("x", 7).With("who", "b")]);
        report.Disagreements.Should().BeEmpty();
        report.Judged.Should().Be(4);
    }

    [Fact]
    public void A_chain_of_thousands_of_figures_needs_no_deep_stack()
    {
        const int Length = 3000;
        var figures =
            Enumerable.Range(0, Length).Select(i => $$"""{ "id": "f{{i}}", "value": "{{(i == Length - 1 ? "x" : $"f{i + 1}")}}" }""");
        var text = new CampaignText
        {
            Rest = $"\"figures\": [ {string.Join(", ", figures)} ]",
            Criteria = """{ "id": "c", "maxPoints": 10, "mark": "f0" }""",
            Workflows = "",
        };
        Campaign? campaign = null;
        var thread = new Thread(() => campaign = text.Load(), 512 * 1024);
        thread.Start();
        thread.Join();
        campaign!.Score(s => s.With("x", 4)).Total.Should().Be(4m);
    }

    [Fact]
    public void A_params_name_and_an_items_field_stand_before_a_criterion_of_that_name()
    {
        var text = new CampaignText
        {
            Indicators =
                """{ "id": "x", "type": "number" }, { "id": "l", "type": "list", "item": [ { "id": "other", "type": "number" } ] }""",
            Criteria =
                """
                    { "id": "c", "maxPoints": 100, "workflow": "c" }, { "id": "d", "maxPoints": 100, "perItem": "l", "mark": "other" },
                    { "id": "half", "maxPoints": 9, "mark": "9" }, { "id": "other", "maxPoints": 9, "mark": "9" }
                    """,
            Workflows =
                $$"""
                    { "WorkflowName": "c", "GlobalParams": [ { "Name": "half", "Expression": "x / 2" } ],
                      "Rules": [ {{Rule("r", "half > 0", "half")}} ] }
                    """,
        };
        var item = new Definitions.ListItem
        {
            Values =
                System.Collections.Immutable.ImmutableSortedDictionary<string, Definitions.IndicatorValue>.Empty.WithComparers(
                    StringComparer.Ordinal).Add("other", 5m),
        };
        var sheet = text.Load().Score(s => s.With("x", 8).With("l", Definitions.IndicatorValue.Of([item])));
        sheet.Criteria.Select(c => c.Points).Should().Equal(4m, 5m, 9m, 9m);
    }
}
