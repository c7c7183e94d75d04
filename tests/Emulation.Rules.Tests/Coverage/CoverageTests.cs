using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Coverage;

public sealed class CoverageTests
{
    [Fact]
    public void A_rule_of_firstMatch_is_covered_where_it_decides_not_where_it_only_holds()
    {
        var campaign = new CampaignText().WithRules(Rule("high", "x > 5", "2"), Rule("low", "x > 0 || x < -9", "1"));
        Uncovered(campaign, Values("p", "\"x\": 6")).Should().Equal("c low: Decides");
        Uncovered(campaign, Values("p", "\"x\": 6"), Values("p", "\"x\": 1")).Should().BeEmpty();
    }

    [Fact]
    public void A_rule_of_a_sum_is_covered_where_it_holds()
    {
        var campaign = new CampaignText { Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "sum" }""" }
            .WithRules(Rule("one", "x > 5", "2"), Rule("two", "x > 0", "1"), Rule("three", "x > 9", "1"));
        Uncovered(campaign, Values("p", "\"x\": 6")).Should().Equal("c three: Holds");
    }

    [Fact]
    public void A_shared_workflow_counts_once_for_each_criterion_that_uses_it()
    {
        var campaign = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
            Criteria = """
                { "id": "a", "maxPoints": 10, "workflow": "c", "combine": "firstMatch", "with": { "v": "x" } },
                { "id": "b", "maxPoints": 10, "workflow": "c", "combine": "firstMatch", "with": { "v": "y" } }
                """,
            Rest = """ "workflows": { "c": { "parameters": [ "v" ] } } """,
        }.WithRules(Rule("some", "v > 0", "1"), Rule("none", "v <= 0", "0"));
        Uncovered(campaign, Values("p", "\"x\": 1, \"y\": 0")).Should().Equal("a none: Decides", "b some: Decides");
    }

    [Fact]
    public void What_applies_must_be_seen_both_ways_and_is_not_asked_below_a_group_that_does_not_apply()
    {
        var campaign = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "on", "type": "boolean" }, { "id": "there", "type": "boolean" }""",
            Criteria = """
                { "id": "g", "appliesWhen": "on", "notApplicable": "exclude", "criteria": [
                  { "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch", "appliesWhen": "there",
                    "notApplicable": "zero" } ] }
                """,
        }.WithRule("true", "x");
        Uncovered(
            campaign, Values("p", "\"x\": 1, \"on\": true, \"there\": true"), Values("p", "\"x\": 1, \"on\": false, \"there\": false"))
            .Should().Equal("c : DoesNotApply");
        Uncovered(campaign, Values("p", "\"x\": 1, \"on\": true, \"there\": false")).Should()
            .Equal("g : DoesNotApply", "c : Applies", "c r: Decides");
    }

    [Fact]
    public void Disabled_rules_and_rules_no_value_can_reach_do_not_count()
    {
        var campaign = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number", "min": 0, "max": 10 }""",
        }.WithRules(
            Rule("high", "x >= 5", "2"),
            Rule("shadowed", "x >= 7", "1"),
            Rule("never", "x > 10", "1"),
            Rule("off", "x < 5", "1").Replace("\"RuleName\"", "\"Enabled\": false, \"RuleName\"", StringComparison.Ordinal));
        var places = Run(campaign, Values("p", "\"x\": 1"));
        places.Select(p => p.Rule).Should().Equal("high");
        Uncovered(campaign, Values("p", "\"x\": 1")).Should().Equal("c high: Decides");
    }

    [Fact]
    public void Grades_disqualifications_and_conditions_of_awards_have_their_places()
    {
        var campaign = AwardCampaign.Of(
            """{ "id": "a", "workflow": "a" }""",
            Workflow("a", Rule("enough", "x >= 5"), Rule("many", "y >= 5"), Rule("always", "true")),
            """ "disqualifications": [ { "id": "bad", "when": "disciplined > 0", "effects": [ { "gradeAtMost": "weak" } ] } ], """);
        Uncovered(campaign, Values("p", "\"x\": 8, \"y\": 1")).Should()
            .Equal("weak weak: Decides", "bad : Holds", "a enough: Fails", "a many: Holds");
        Uncovered(campaign, Values("p", "\"x\": 8, \"y\": 1, \"disciplined\": 1")).Should()
            .Equal("weak weak: Decides", "a enough: Fails", "a many: Holds");
    }

    [Fact]
    public void A_case_with_wrong_submissions_shows_nothing() =>
        Uncovered(new CampaignText().WithRule("x > 0", "1"), Values("p", "\"x\": true")).Should().Equal("c r: Decides");

    private static IEnumerable<string> Uncovered(CampaignText text, params string[] submissions) =>
        Run(text, submissions).SelectMany(place => place.Lacks.Select(lack => $"{place.Owner} {place.Rule}: {lack}"));

    private static IReadOnlyList<CoveragePlace> Run(CampaignText text, params string[] submissions)
    {
        var campaign = text.Load();
        var json =
            $"[ {string.Join(", ", submissions.Select((s, i) => $$"""{ "name": "{{i}}", "submissions": [ {{s}} ], "expect": {} }"""))} ]";
        CaseFile.TryRead(campaign.Definition, json, "cases.json", out var cases, out var diagnostics);
        diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return CaseCoverage.Of(campaign, cases);
    }

    private static string Values(string participant, string values) =>
        $$"""{ "participant": "{{participant}}", "values": { {{values}} } }""";
}
