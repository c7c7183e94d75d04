using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

public sealed class CombineTests
{
    [Theory]
    [InlineData("firstMatch", 5, 2)]
    [InlineData("sum", 5, 5)]
    [InlineData("max", 5, 3)]
    [InlineData("min", 5, 2)]
    [InlineData("deduct", 5, 5)]
    [InlineData("sum", 0, 0)]
    [InlineData("max", 0, 0)]
    [InlineData("min", 0, 0)]
    [InlineData("deduct", 0, 10)]
    [InlineData("firstMatch", 0, 0)]
    public void Rules_that_hold_are_combined_as_the_criterion_says(string combine, int x, int points)
    {
        var text = new CampaignText { Criteria = $$"""{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "{{combine}}" }""" }
            .WithRules(Rule("a", "x > 1", "2"), Rule("b", "x > 2", "3"), Rule("never", "x > 100", "9"));
        text.Load().Score(s => s.With("x", x)).Total.Should().Be(points);
    }

    [Theory]
    [InlineData("And", 2, false)]
    [InlineData("AndAlso", 12, true)]
    [InlineData("Or", 2, true)]
    [InlineData("OrElse", 0, false)]
    public void Nested_rules_are_joined_by_their_operator(string name, int x, bool holds)
    {
        var rule = $$"""
            { "RuleName": "outer", "Operator": "{{name}}", "Rules": [ {{Rule("a", "x > 1")}}, {{Rule("b", "x > 10")}} ],
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "5" } } } }
            """;
        new CampaignText().WithRules(rule).Load().Score(s => s.With("x", x)).Total.Should().Be(holds ? 5m : 0m);
    }

    [Fact]
    public void Params_are_evaluated_before_the_rules_and_shown_beside_them()
    {
        var text = new CampaignText
        {
            Workflows = $$"""
                { "WorkflowName": "c",
                  "GlobalParams": [ { "Name": "twice", "Expression": "x * 2" }, { "Name": "four", "Expression": "twice * 2" } ],
                  "Rules": [ {{Rule("r", "half > 0", "four + half").Replace("\"RuleName\"",
                    "\"LocalParams\": [ { \"Name\": \"half\", \"Expression\": \"x / 2\" } ], \"RuleName\"", StringComparison.Ordinal)}} ] }
                """,
        };
        var rule = text.Load().Score(s => s.With("x", 2)).Line("c").Rules.Single();
        rule.Points.Should().Be(9m);
        rule.Values.ToDictionary(v => v.Key, v => v.Value.ToString())
            .Should()
            .Equal(new Dictionary<string, string> { ["four"] = "8", ["half"] = "1", ["x"] = "2" });
        text = text with { Indicators = text.Indicators + """, { "id": "other", "type": "number" }""" };
        text.Load().Score(s => s.With("other", 1)).Line("c").Missing.Should().Equal("x");
    }

    [Fact]
    public void Local_params_of_one_name_in_two_rules_keep_apart()
    {
        static string WithHalf(string rule, string half) =>
            rule.Replace(
                "\"RuleName\"",
                $"\"LocalParams\": [ {{ \"Name\": \"half\", \"Expression\": \"{half}\" }} ], \"RuleName\"",
                StringComparison.Ordinal);
        var text =
            new CampaignText().WithRules(
                WithHalf(Rule("low", "half == 1", "half + 1"), "x / 2"), WithHalf(Rule("high", "half >= 2", "half * 2"), "x / 4"));
        text.Load().Score(s => s.With("x", 2)).Line("c").Points.Should().Be(2m);
        text.Load().Score(s => s.With("x", 8)).Line("c").Points.Should().Be(4m);
    }

    [Fact]
    public void A_param_that_fails_faults_its_criterion_even_where_no_rule_needs_it()
    {
        var text = new CampaignText
        {
            Workflows =
                $$"""
                    { "WorkflowName": "c", "GlobalParams": [ { "Name": "p", "Expression": "1.0 / x" } ],
                      "Rules": [ {{Rule("r", "true", "1")}} ] }
                    """,
        };
        text.Load()
            .Score(s => s.With("x", 0))
            .Line("c").Fault
            .Should()
            .Be(new Fault { Rule = "GlobalParams", Kind = FaultKind.DivisionByZero });
    }

    [Fact]
    public void A_group_by_max_counts_once_at_its_highest_level()
    {
        var text = Group("\"maxPoints\": 8, \"combine\": \"max\"");
        text.Load().Score(s => s.With("x", 3).With("y", 5)).Should().BeEquivalentTo(new { Total = 5m, MaxTotal = 8m });
        text.Load().Score(s => s.With("x", 3)).Range.Should().Be(new ScoreRange { Low = 3m, High = 8m });
    }

    [Fact]
    public void A_group_by_workflow_sees_the_points_of_its_children()
    {
        var text = Group("\"maxPoints\": 8, \"combine\": \"workflow\", \"workflow\": \"g\"");
        text = text with
        {
            Workflows = text.Workflows + "," + Workflow("g", Rule("weighted", "a >= 1", "a * 0.5 + b * 0.5"), Rule("none", "true", "0")),
        };
        var sheet = text.Load().Score(s => s.With("x", 3).With("y", 5));
        sheet.Line("g").Points.Should().Be(4m);
        sheet.Line("g").Rules.Single().Rule.Should().Be("weighted");
        text.Load()
            .Score(s => s.With("x", 3))
            .Should()
            .BeEquivalentTo(new { Status = SheetStatus.Incomplete, Range = new ScoreRange { Low = 0m, High = 8m } });
    }

    [Fact]
    public void A_bonus_section_is_capped()
    {
        var text = new CampaignText
        {
            Criteria = """
                { "id": "base", "maxPoints": 10, "workflow": "c" },
                { "id": "section", "kind": "bonus", "maxPoints": 10, "cap": true,
                  "criteria": [ { "id": "a", "maxPoints": 8, "mark": "x" }, { "id": "b", "maxPoints": 8, "mark": "x" } ] }
                """,
        };
        text.Load()
            .Score(s => s.With("x", 7))
            .Should()
            .BeEquivalentTo(new { BaseTotal = 7m, BonusTotal = 10m, Total = 17m, MaxTotal = 10m });
    }

    [Theory]
    [InlineData("\"combine\": \"max\"", "ER2040")]
    [InlineData("\"maxPoints\": 8, \"combine\": \"deduct\"", "ER2030")]
    [InlineData("\"maxPoints\": 8, \"combine\": \"workflow\"", "ER2013")]
    public void A_group_that_cannot_be_combined_is_refused(string fields, string code) =>
        Diagnose.Of(Group(fields)).Select(d => d.Code).Should().Contain(code);

    private static CampaignText Group(string fields) => new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
        Criteria =
            $$"""
                { "id": "g", {{fields}},
                  "criteria": [ { "id": "a", "maxPoints": 8, "workflow": "a" }, { "id": "b", "maxPoints": 8, "workflow": "b" } ] }
                """,
        Workflows = Workflow("a", Rule("r", "true", "x")) + "," + Workflow("b", Rule("r", "true", "y")),
    };
}
