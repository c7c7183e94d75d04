using Emulation.Rules.Analysis;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

public sealed class LargeCampaignTests
{
    private const string Whole = """{ "id": "x", "type": "integer", "min": 0, "max": 2000 }""";

    [Fact]
    public void Overlaps_beyond_twenty_are_counted_and_nothing_else_is_lost()
    {
        // Each of 100 bands shares values with every other one.
        var bands = Enumerable.Range(0, 100).Select(i => Rule($"b{i}", $"x >= {i} && x <= {i + 1000}", "1"));
        var text =
            (new CampaignText { Indicators = Whole }).WithRules(
                [.. bands, Rule("unreachable", "x == 50", "1"), Rule("rest", "x > 1200", "1")]);
        var found = Of(text);
        found.Count(d => d.Code == "ER4003").Should().Be(20);
        found.Where(d => d.Code != "ER4003").Select(d => $"{d.Code} {d.Severity} {d.Message.English}").Should().BeEquivalentTo(
            "ER4001 Warning the rules of 'c' leave a gap: where x is above 1099 up to 1200 no rule holds, which gives 0 points.",
            "ER4005 Warning rule 'unreachable' of 'c' is never used: wherever it holds, the earlier rule 'b0' holds already.",
            $"ER4018 Warning 'c': {(100 * 99 / 2) - 20} more pairs of rules hold together for some values.");
    }

    [Fact]
    public void Rules_that_hold_in_several_stretches_overlap_where_they_do()
    {
        var text = (new CampaignText { Indicators = Whole }).WithRules(
            Rule(
                "a",
                "x < 10 || x > 1000",
                "1"), Rule(
                    "b",
                    "x > 5 && x < 500",
                    "1"), Rule("c", "x > 20 && x < 30 || x == 600", "1"), Rule("d", "x >= 500 && x <= 1000", "1"));
        Of(text).Where(d => d.Code == "ER4003").Select(d => d.Message.English).Should().Equal(
            "rules 'a' and 'b' of 'c' both hold where x is above 5 and below 10; the first one decides.",
            "rules 'b' and 'c' of 'c' both hold where x is above 20 and below 30; the first one decides.",
            "rules 'c' and 'd' of 'c' both hold where x = 600; the first one decides.");
    }

    [Fact]
    public void A_ladder_of_a_thousand_steps_is_analysed_within_the_budget()
    {
        var steps = string.Join(", ", Enumerable.Range(1, 900).Select(i => $"\"{i}\": {i / 100m}"));
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number", "min": 0, "max": 1000 }""",
            Criteria = $$"""{ "id": "c", "maxPoints": 10, "bands": { "by": "x", "below": 0, "from": { {{steps}} } } }""",
            Workflows = "",
        };
        Of(text).Should().BeEmpty();
    }

    [Fact]
    public void What_goes_beyond_the_budget_is_left_out_and_said_to_be()
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number", "min": 0, "max": 100 }""",
            Criteria = """
                { "id": "large", "maxPoints": 10, "workflow": "large", "combine": "firstMatch" },
                { "id": "small", "maxPoints": 10, "workflow": "small", "combine": "firstMatch" },
                { "id": "alsoLarge", "maxPoints": 10, "workflow": "large", "combine": "firstMatch" }
                """,
            Workflows =
                Workflow("large", [.. Enumerable.Range(0, 50).Select(i => Rule($"r{i}", $"x > {i}", "1"))])
                    + ","
                    + Workflow("small", Rule("only", "x > 60", "1")),
        };
        CampaignAnalysis.Run(text.Load(), new WorkBudget(1000))
            .Where(d => d.Code != "ER4013")
            .Select(d => $"{d.Position} {d.Code} {d.Severity} {d.Message.English}")
            .Should()
            .Equal(
            "test/campaign.json:4:17 ER4019 Info the campaign is too large to be analysed in full: 2 left out, 'large' first.",
            "test/campaign.json:5:1 ER4002 Info 'small': where x is from 0 up to 60 no rule holds, which gives 0 points.");
    }

    [Fact]
    public void Params_that_each_lengthen_the_last_one_are_not_followed_to_their_end()
    {
        var globals =
            Enumerable.Range(1, 199)
                .Select(i => $$"""{ "Name": "p{{i}}", "Expression": "p{{i - 1}} + 1{{string.Concat(Enumerable.Repeat(" + x", 50))}}" }""")
                .Prepend("""{ "Name": "p0", "Expression": "x" }""");
        var text = new CampaignText
        {
            Indicators = Whole,
            Workflows =
                $$"""
                    { "WorkflowName": "c", "GlobalParams": [ {{string.Join(", ", globals)}} ], "Rules": [ {{Rule("r", "p199 > 1", "1")}} ] }
                    """,
        };
        var campaign = text.Load();
        IReadOnlyList<Diagnostic> found = [];
        var thread = new Thread(() => found = CampaignAnalysis.Run(campaign), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        found.Select(d => d.Code).Should().BeSubsetOf(["ER4013", "ER4014", "ER4016", "ER4022"]).And.NotBeEmpty();
    }

    [Fact]
    public void Texts_are_told_apart_by_their_characters_not_by_a_culture()
    {
        // The second text has a mark more, which cultures do not see.
        var text =
            (new CampaignText { Indicators = """{ "id": "t", "type": "text" }""" }).WithRules(
                Rule("first", "t == \"x\"", "1"), Rule("never", "t == \"x\" && t == \"x\u034f\"", "1"), Rule("rest", "true", "0"));
        Of(text).Select(d => d.Code).Should().Equal("ER4004");
    }

    [Fact]
    public void Each_of_several_steps_against_the_others_is_told()
    {
        var text = (new CampaignText { Indicators = Whole }).WithRules(
            Rule(
                "a",
                "x < 10",
                "5"), Rule(
                    "b",
                    "x < 20",
                    "7"), Rule("c", "x < 30", "6"), Rule("d", "x < 40", "8"), Rule("e", "x < 50", "1"), Rule("f", "x >= 50", "9"));
        Of(text).Where(d => d.Code is "ER4008" or "ER4024").Select(d => $"{d.Code} {d.Message.English}").Should().Equal(
            "ER4024 'c': where x is from 20 and below 30 it gives 6 points, fewer than where x is from 10 and below 20 (7 points), while "
                + "the other steps rise with the value.",
            "ER4024 'c': where x is from 40 and below 50 it gives 1 points, fewer than where x is from 30 and below 40 (8 points), while "
                + "the other steps rise with the value.");
    }

    private static List<Diagnostic> Of(CampaignText text) => [.. CampaignAnalysis.Run(text.Load()).Where(d => d.Code != "ER4013")];
}
