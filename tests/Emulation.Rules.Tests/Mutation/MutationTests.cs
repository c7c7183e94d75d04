using Emulation.Rules.Cases;
using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Json;
using Emulation.Rules.Mutation;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Mutation;

public sealed class MutationTests
{
    private const string Indicators = """
        { "id": "x", "type": "number", "decimals": 1 }, { "id": "n", "type": "integer" }, { "id": "any", "type": "number" },
        { "id": "flag", "type": "boolean" },
        { "id": "items", "type": "list", "item": [ { "id": "mark", "type": "number", "decimals": 2 } ] }
        """;

    [Theory]
    [InlineData("x >= 2", "x > 2", "x >= 1.9")]
    [InlineData("x > 2", "x >= 2", "x > 2.1")]
    [InlineData("n <= 3", "n < 3", "n <= 4")]
    [InlineData("n < 3", "n <= 3", "n < 2")]
    [InlineData("3 < n", "4 < n", "3 <= n")]
    [InlineData("n == 3", "n == 4")]
    [InlineData("n >= -3", "n > -3", "n >= -4")]
    [InlineData("any >= 50", "any > 50", "any >= 49.5", "any >= 50.5")]
    [InlineData("any > 0", "any >= 0", "any > -1", "any > 1")]
    [InlineData("x + n >= 50", "x + n > 50", "x + n >= 49.5", "x + n >= 50.5")]
    [InlineData("items.Count() >= 2", "items.Count() > 2", "items.Count() >= 1")]
    [InlineData(
        "items.Count(mark >= 8) > 0",
        "items.Count(mark > 8) > 0",
        "items.Count(mark >= 7.99) > 0",
        "items.Count(mark >= 8) >= 0",
        "items.Count(mark >= 8) > 1")]
    [InlineData(
        "flag && !(n > 1 || flag)",
        "flag || !(n > 1 || flag)",
        "flag && !(n >= 1 || flag)",
        "flag && !(n > 2 || flag)",
        "flag && !(n > 1 && flag)")]
    [InlineData("x * 1.5 > any", "x * 1.4 > any", "x * 1.5 >= any")]
    public void Borders_joining_words_and_numbers_of_a_condition_are_changed(string condition, params string[] expected) =>
        Changes(new CampaignText { Indicators = Indicators }.WithRule(condition, "x")).Should()
            .Equal(expected.Select(after => $"Expression: {condition} -> {after}"));

    [Fact]
    public void Rules_are_removed_and_points_lose_one_in_their_last_digit() =>
        Changes(
            new CampaignText().WithRules(
                Rule("a", "x > y1", "5"),
                Rule("b", "true", "x * 2.50 + 0").Replace("\"RuleName\"", "\"Enabled\": true, \"RuleName\"", StringComparison.Ordinal)) with
                {
                    Rest = """ "constants": { "y1": 1.5 } """,
                })
            .Should().Equal(
                "Constant y1: 1.5 -> 1.4", "Constant y1: 1.5 -> 1.6",
                "Rule a:  -> ", "Expression: x > y1 -> x >= y1", "Points a: 5 -> 4",
                "Rule b:  -> ", "Points b: x * 2.50 + 0 -> x * 2.4 + 0", "Points b: x * 2.50 + 0 -> x * 2.50 + 1");

    [Fact]
    public void What_is_switched_off_stays_so_and_the_only_rule_is_left() =>
        Changes(
            new CampaignText().WithRules(
                Rule("a", "true", "x"),
                Rule("off", "x > 1", "5").Replace("\"RuleName\"", "\"Enabled\": false, \"RuleName\"", StringComparison.Ordinal)))
            .Should().BeEmpty();

    [Fact]
    public void Nested_rules_are_joined_otherwise_and_each_is_removed() =>
        Changes(new CampaignText().WithRules("""
            { "RuleName": "r", "Operator": "AndAlso",
              "Rules": [ { "RuleName": "a", "Expression": "x > 1" }, { "RuleName": "b", "Expression": "x < 9" } ],
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "x" } } } }
            """)).Where(c => !c.StartsWith("Expression", StringComparison.Ordinal))
            .Should().Equal("Operator r: AndAlso -> OrElse", "Rule a:  -> ", "Rule b:  -> ");

    [Fact]
    public void Arguments_conditions_of_criteria_constants_by_choice_grades_and_disqualifications_are_changed()
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "integer" }, { "id": "kind", "type": "choice", "choices": [ "b", "a" ] }""",
            Criteria =
                """
                    { "id": "c", "maxPoints": 10, "workflow": "c", "with": { "v": 2.5 }, "appliesWhen": "x > 1", "notApplicable": "zero" }
                    """,
            Rest = """
                "workflows": { "c": { "parameters": [ "v" ] } }, "constants": { "full": { "by": "kind", "values": { "b": 2, "a": 1 } } },
                "grades": { "workflow": "g", "levels": [ { "id": "good" }, { "id": "bad" } ] },
                "disqualifications": [ { "id": "d", "when": "x > 7", "effects": [ "noAward" ] } ]
                """,
            Workflows =
                $"{Workflow("c", Rule("r", "true", "v"))}, "
                    + $"{Workflow("g", Rule("good", "percent >= 50 && full > 0"), Rule("bad", "true"))}, "
                        + $"{Workflow("unused", Rule("u", "x > 1", "1"))}",
        };
        Changes(text).Should().Equal(
            "Constant full (a): 1 -> 0", "Constant full (a): 1 -> 2", "Constant full (b): 2 -> 1", "Constant full (b): 2 -> 3",
            "Expression: x > 1 -> x >= 1", "Expression: x > 1 -> x > 2",
            "Expression: 2.5m -> 2.4",
            "Rule good:  -> ",
            "Expression: percent >= 50 && full > 0 -> percent > 50 && full > 0",
            "Expression: percent >= 50 && full > 0 -> percent >= 49.5 && full > 0",
            "Expression: percent >= 50 && full > 0 -> percent >= 50.5 && full > 0",
            "Expression: percent >= 50 && full > 0 -> percent >= 50 || full > 0",
            "Expression: percent >= 50 && full > 0 -> percent >= 50 && full >= 0",
            "Expression: percent >= 50 && full > 0 -> percent >= 50 && full > -1",
            "Expression: percent >= 50 && full > 0 -> percent >= 50 && full > 1",
            "Rule bad:  -> ",
            "Disqualification d:  -> ", "Expression: x > 7 -> x >= 7", "Expression: x > 7 -> x > 8");
    }

    [Fact]
    public void A_change_is_noticed_when_a_case_fails_with_it_and_told_with_its_place_otherwise()
    {
        var text =
            new CampaignText { Indicators = """{ "id": "x", "type": "integer", "min": 0 }""" }.WithRules(
                Rule("high", "x >= 5", "2"), Rule("low", "x < 5", "0"));
        var open = Run(text, (9, 2));
        open.Survivors.Select(Text).Should().Equal("Expression: x >= 5 -> x > 5", "Expression: x >= 5 -> x >= 4", "Points low: 0 -> 1");
        open.Survivors[0].Position.ToString().Should().Be("test/workflows/rules.json:1:76");
        Run(text, (9, 2), (5, 2)).Survivors.Select(Text).Should().Equal("Expression: x >= 5 -> x >= 4", "Points low: 0 -> 1");
        Run(text, (9, 2), (5, 2), (4, 0)).Survivors.Should().BeEmpty();
    }

    [Fact]
    public void A_change_that_makes_no_difference_for_any_value_allowed_does_not_count()
    {
        // Below 0 there is nothing, 5 has gone to the rule before, without the last rule there are 0 points all the same.
        var text =
            new CampaignText { Indicators = """{ "id": "x", "type": "integer", "min": 0 }""" }.WithRules(
                Rule("high", "x >= 5", "2"), Rule("some", "x >= 0", "1"), Rule("none", "x < 0", "0"));
        Run(text, (5, 2), (4, 1), (0, 1)).Should().BeEquivalentTo(new { Total = 7, Noticed = 7, NotTried = 0 });
    }

    /// <summary>No rule names the constant, so that none gives other points by it; a quota and a check do.</summary>
    [Fact]
    public void A_constant_that_only_quotas_or_checks_name_makes_a_difference_nobody_notices()
    {
        var text = GradedCampaign.Limiting(excellent: """ "max": "most" """, more: """ "constants": { "most": 2, "idle": 5 }, """);
        var campaign = text.Load();
        MutationRun.Run(campaign, []).Survivors.Where(m => m.Kind == MutantKind.Constant).Select(m => m.Name).Distinct()
            .Should().Equal("most");
        text = new CampaignText
        {
            Rest = """ "constants": { "most": 2, "idle": 5 }, "checks": [ { "id": "k", "holds": "x <= most", "message": "m" } ] """,
        };
        MutationRun.Run(text.Load(), []).Survivors.Where(m => m.Kind == MutantKind.Constant).Select(m => m.Name).Distinct()
            .Should().Equal("most");
    }

    [Fact]
    public void A_constant_that_only_conditions_of_criteria_or_highest_points_name_makes_a_difference_nobody_notices()
    {
        var text = new CampaignText
        {
            Criteria = """
                { "id": "g", "maxPoints": "most", "cap": true, "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "c",
                  "combine": "firstMatch", "appliesWhen": "x >= least", "notApplicable": "zero" } ] }
                """,
            Rest = """ "constants": { "most": 8, "least": 2, "idle": 5 } """,
        }.WithRules(Rule("high", "x >= 5", "9"), Rule("low", "x < 5", "0"));
        MutationRun.Run(text.Load(), []).Survivors.Where(m => m.Kind == MutantKind.Constant).Select(Text).Should().Equal(
            "Constant most: 8 -> 7", "Constant most: 8 -> 9", "Constant least: 2 -> 1", "Constant least: 2 -> 3");
    }

    [Fact]
    public void A_change_that_is_refused_does_not_count()
    {
        // 0 / 3 would be a whole number by a whole number.
        Run(new CampaignText().WithRule("true", "x + 0.3 / 0.1"), (1, 4)).Total.Should().Be(2);
        Run(new CampaignText().WithRule("true", "x + 0.1 / 3 - 0.1 / 3"), (1, 1)).Total.Should().Be(2);
    }

    [Fact]
    public void No_more_changes_are_tried_than_allowed_and_the_others_are_counted()
    {
        var campaign = new CampaignText().WithRules(Rule("a", "x > 5", "1"), Rule("b", "x <= 5", "0")).Load();
        MutationRun.Run(campaign, [], most: 3).Should().BeEquivalentTo(new { Total = 3, Noticed = 0, NotTried = 7 });
    }

    [Theory]
    [InlineData("bhxh-4574-2017")]
    [InlineData("school-class-2026")]
    [InlineData("cluster-relative")]
    [InlineData("titles-2024")]
    public void An_edited_campaign_is_what_compiling_all_of_it_makes(string name)
    {
        var campaign = Campaign.Load(Repository.Rules(name));
        CaseFile.TryRead(
            campaign.Definition,
            System.IO.File.ReadAllText(Path.Combine(Repository.Rules(name), "cases.json")),
            "cases.json",
            out var cases,
            out _);
        var mutants = new Mutants(campaign).All().ToList();
        foreach (var mutant in mutants.Where((_, i) => i % (1 + (mutants.Count / Effort.Of(12))) == 0))
        {
            var bag = new DiagnosticBag();
            var whole = CampaignCompiler.Compile(mutant.Edit(), bag, new LoadState());
            var edited = campaign.Edited(mutant.Edit(), onTrial: new EngineTrees());
            (edited is null).Should().Be(whole is null);
            foreach (var submissions in cases.Select(c => c.Submissions).Where(_ => edited is not null))
            {
                var evaluation = edited!.Evaluate(submissions);
                var builder = new SheetBuilder(whole!, new PopulationTable(evaluation.Population));
                submissions.Select(s => Figures(builder.Build(s)))
                    .Should()
                    .BeEquivalentTo(evaluation.Sheets.Select(Figures), mutant.ToString());
            }
        }
    }

    [Fact]
    public void An_edit_of_a_figure_that_no_case_notices_is_told()
    {
        var text = new CampaignText
        {
            Rest = """ "figures": [ { "id": "twice", "value": "x * 2" } ] """,
            Criteria = """{ "id": "c", "maxPoints": 10, "mark": "twice > 4 ? 5 : 1" }""",
            Workflows = "",
        };
        Run(text, (6, 5)).Survivors.Should().Contain(mutant => mutant.Workflow == "twice" && mutant.Before == "x * 2");
    }

    private static (string, decimal, string?) Figures(ScoreSheet sheet) => (sheet.Participant, sheet.Total, sheet.EarnedGrade);

    private static IEnumerable<string> Changes(CampaignText text) => new Mutants(text.Load()).All().Select(Text);

    private static string Text(Mutant mutant) =>
        $"{mutant.Kind}{(mutant.Name is null ? "" : " " + mutant.Name)}: {mutant.Before} -> {mutant.After}";

    private static MutationReport Run(CampaignText text, params (int X, int Total)[] expected)
    {
        var campaign = text.Load();
        var json =
            $"[ {string.Join(", ", expected.Select(e => $$"""
                { "name": "{{e.X}}", "submissions": [ { "participant": "p", "values": { "x": {{e.X}} } } ],
                  "expect": { "p": { "total": {{e.Total}} } } }
                """))} ]";
        CaseFile.TryRead(campaign.Definition, json, "cases.json", out var cases, out var diagnostics);
        diagnostics.Should().BeEmpty();
        CaseRunner.Run(campaign, cases).Should().OnlyContain(r => r.Passed);
        return MutationRun.Run(campaign, cases);
    }
}
