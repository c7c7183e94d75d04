using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

public sealed class ErrorMessageTests
{
    [Fact]
    public void A_rule_that_does_not_hold_says_why_with_the_values_filled_in() =>
        Unmet(Text("$(x) of $(target) reached, best so far $( half ), extra $(extra)"), 4).Should()
            .Equal("full: 4 of 10 reached, best so far 2, extra —");

    [Fact]
    public void A_rule_that_holds_says_nothing() => Unmet(Text("missed"), 10).Should().BeEmpty();

    [Fact]
    public void After_the_first_match_no_rule_was_tried()
    {
        var text = Text("missed");
        text = text with
        {
            Workflows =
                text.Workflows.Replace("x >= target", "x >= 0", StringComparison.Ordinal)
                    .Replace("\"part\"", "\"part\", \"ErrorMessage\": \"not tried\"", StringComparison.Ordinal),
        };
        Unmet(text, 4).Should().BeEmpty();
    }

    [Fact]
    public void With_other_combinations_every_rule_was_tried()
    {
        var text = Text("missed") with { Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "sum" }""" };
        Unmet(text, 4).Should().Equal("full: missed");
    }

    [Theory]
    [InlineData(
        "at $(target), $(targt)",
        "test/workflows/rules.json:{0}: error ER3002: the expression uses the name 'targt', which does not exist here. Did you mean "
            + "'target'?",
        "$(targt)")]
    [InlineData(
        "\\u0111 $(target",
        "test/workflows/rules.json:{0}: error ER3020: '$(' in the ErrorMessage is never closed. Write the name in brackets, such as "
            + "$(costCutPercent).",
        "$(target")]
    public void A_placeholder_that_cannot_be_filled_is_refused_with_its_place(string message, string expected, string at)
    {
        var text = Text(message);
        var file = text.Files().Texts["workflows/rules.json"];
        var before = file[..file.IndexOf(at, StringComparison.Ordinal)];
        var place = $"{before.Count(c => c == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}";
        Diagnose.Of(text)
            .Select(d => d.ToString(Language.English))
            .Should()
            .Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, place));
    }

    [Theory]
    [InlineData("And", 1, 60, "both › low: 1 is low")]
    [InlineData("And", 95, 60, "")]
    [InlineData("And", 1, 5, "both › low: 1 is low|both › inner: outer of inner|both › deep: deep 5")]
    [InlineData("AndAlso", 1, 5, "both › low: 1 is low|both › inner: outer of inner|both › deep: deep 5")]
    [InlineData("Or", 1, 60, "")]
    [InlineData("OrElse", 1, 5, "both › low: 1 is low|both › inner: outer of inner|both › deep: deep 5")]
    public void Of_nested_rules_those_speak_that_keep_the_rule_from_holding(string joined, int x, int y, string expected)
    {
        var text = Nested($$"""
            "Operator": "{{joined}}", "Rules": [
              { "RuleName": "low", "Expression": "x >= 50", "ErrorMessage": "$(x) is low" },
              { "RuleName": "quiet", "Expression": "y >= 50 || true" },
              { "RuleName": "off", "Enabled": false, "Expression": "x > 1000", "ErrorMessage": "never" },
              { "RuleName": "inner", "Operator": "And", "ErrorMessage": "outer of inner", "Rules": [ { "RuleName": "deep",
                "LocalParams": [ { "Name": "seen", "Expression": "y" } ], "Expression": "seen >= 50", "ErrorMessage": "deep $(seen)" } ] } ]
            """.Replace(
                joined.StartsWith("Or", StringComparison.Ordinal) ? "y >= 50 || true" : "none", "y >= 50", StringComparison.Ordinal));
        string.Join('|', Said(text.Load().Score(s => s.With("x", x).With("y", y)).Line("c").Unmet)).Should().Be(expected);
    }

    [Fact]
    public void A_rule_speaks_before_those_nested_in_it()
    {
        var text =
            Nested("""
                "ErrorMessage": "both are needed", "Operator": "And",
                "Rules": [ { "RuleName": "low", "Expression": "x >= 50", "ErrorMessage": "$(x) is low" } ]
                """);
        Said(text.Load().Score(s => s.With("x", 1).With("y", 1)).Line("c").Unmet).Should()
            .Equal("both: both are needed", "both › low: 1 is low");
    }

    [Fact]
    public void A_nested_rule_that_was_rightly_not_tried_is_not_said_to_fail()
    {
        var text = Nested("""
            "Operator": "And", "Rules": [
              { "RuleName": "some", "Expression": "y != 0", "ErrorMessage": "none at all" },
              { "RuleName": "half", "Expression": "x / y >= 0.5", "ErrorMessage": "less than half" } ]
            """);
        Said(text.Load().Score(s => s.With("x", 1).With("y", 0)).Line("c").Unmet).Should().Equal("both › some: none at all");
    }

    [Fact]
    public void Each_item_says_why_it_did_not_count()
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "l", "type": "list", "item": [ { "id": "n", "type": "number" } ] }""",
            Criteria = """{ "id": "c", "maxPoints": 10, "perItem": "l", "workflow": "c", "combine": "firstMatch" }""",
            Workflows =
                Workflow(
                    "c",
                    Rule("big", "n >= 5", "1").Replace("\"big\"", "\"big\", \"ErrorMessage\": \"only $(n)\"", StringComparison.Ordinal)),
        };
        var items = IndicatorValue.Of([Item(7), Item(2)]);
        Said(text.Load().Score(
            s => s with { Values = s.Values.Add("l", new Emulation.Rules.Submissions.SubmittedValue { Value = items }) }).Line(
                "c").Unmet).Should().Equal("item 2 big: only 2");

        static ListItem Item(decimal n) =>
            new() { Values = System.Collections.Immutable.ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add("n", n) };
    }

    [Fact]
    public void A_grade_rule_above_the_one_that_held_says_why_it_did_not()
    {
        var text = GradedCampaign.Limiting();
        text = text with
        {
            Workflows =
                text.Workflows.Replace("\"excellent\"", "\"excellent\", \"ErrorMessage\": \"$(total) of 9\"", StringComparison.Ordinal)
                    .Replace("\"weak\"", "\"weak\", \"ErrorMessage\": \"not tried\"", StringComparison.Ordinal),
        };
        var campaign = text.Load();
        Said(campaign.Score(s => s.With("x", 7)).GradeUnmet!).Should().Equal("excellent: 7 of 9");
        campaign.Score(s => s.With("x", 9)).GradeUnmet.Should().BeNull();
        EvaluationJson.Serialize(campaign.Score(s => s.With("x", 9))).Should().NotContain("gradeUnmet");
    }

    [Fact]
    public void A_condition_of_an_award_gives_what_its_nested_rules_say()
    {
        var campaign = AwardCampaign.Of("""{ "id": "a", "workflow": "a" }""", """
            { "WorkflowName": "a", "Rules": [ { "RuleName": "both", "Operator": "And", "Rules": [
              { "RuleName": "high", "Expression": "x >= 5", "ErrorMessage": "x only $(x)" },
              { "RuleName": "more", "Expression": "y >= 50", "ErrorMessage": "y only $(y)" } ] } ] }
            """).Load();
        string? Message(decimal x, decimal y) => campaign.Recommend(x, s => s.With("y", y)).Eligibility.Conditions.Single().Message;
        Message(9, 40).Should().Be("y only 40");
        Message(1, 40).Should().Be("x only 1; y only 40");
        Message(9, 60).Should().BeNull();
        campaign.Recommend(9, s => s.With("y", 40)).Reasons.Should().Equal("y only 40");
    }

    private static IEnumerable<string> Said(IEnumerable<UnmetRule> unmet) =>
        unmet.Select(u => $"{(u.Item is null ? "" : $"item {u.Item} ")}{(u.Within is null ? "" : u.Within + " › ")}{u.Rule}: {u.Message}");

    private static CampaignText Nested(string rule) => new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
        Workflows =
            $$"""
                { "WorkflowName": "c", "Rules": [ { "RuleName": "both", {{rule}},
                  "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "1" } } } } ] }
                """,
    };

    private static IEnumerable<string> Unmet(CampaignText text, int x) =>
        text.Load().Score(s => s.With("x", x)).Line("c").Unmet.Select(u => $"{u.Rule}: {u.Message}");

    private static CampaignText Text(string message) => new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "extra", "type": "number" }""",
        Rest = """ "constants": { "target": 10 } """,
        Workflows =
            $$"""
                { "WorkflowName": "c", "GlobalParams": [ { "Name": "half", "Expression": "x / 2" } ],
                  "Rules": [ {{Rule("full", "x >= target", "maxPoints").Replace("\"full\"", $"\"full\", \"ErrorMessage\": \"{message}\"",
                  StringComparison.Ordinal)}}, {{Rule("part", "x < target", "half")}} ] }
                """,
    };
}
