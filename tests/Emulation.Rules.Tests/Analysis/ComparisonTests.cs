using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

public sealed class ComparisonTests
{
    private const string Numbers = """
        { "id": "x", "type": "number", "min": 0, "max": 100 }, { "id": "y", "type": "number", "min": 0, "max": 10 }
        """;

    [Fact]
    public void A_penalty_compared_as_if_it_were_positive_is_told_with_the_ranges_in_both_languages()
    {
        var found = Analyse.Of(Sheet("total >= 8 && penaltyTotal <= 0.5 * bonusTotal", "total < 8")).Single(d => d.Code == "ER4022");
        found.ToString(Language.English).Should().EndWith(
            "warning ER4022: 'grades': the comparison `penaltyTotal <= 0.5 * bonusTotal` always holds, since penaltyTotal is from -3 to 0, "
            + "bonusTotal is from 0 to 5. "
            + "Check the number and the sign (penaltyTotal and the points of a penalty are 0 or less, deductedTotal is 0 or more); leave "
                + "it out if it says nothing.");
        found.ToString(Language.Vietnamese).Should().EndWith(
            "cảnh báo ER4022: 'grades': so sánh `penaltyTotal <= 0.5 * bonusTotal` luôn đúng, vì penaltyTotal từ -3 đến 0, "
            + "bonusTotal từ 0 đến 5. Xem lại con số và dấu (penaltyTotal và điểm của tiêu chí trừ là số âm hoặc 0, "
            + "deductedTotal là số dương); nếu thừa thì bỏ đi.");
    }

    [Theory]
    [InlineData("deductedTotal <= 0.5 * bonusTotal")]
    [InlineData("-1 * penaltyTotal <= 0.5 * bonusTotal")]
    [InlineData("total >= 8 && percent > 99 || late < -2")]
    public void A_comparison_that_can_go_either_way_is_no_finding(string condition) =>
        Analyse.English(Sheet(condition, "total < 8"), "ER4022", "ER4023").Should().BeEmpty();

    [Theory]
    [InlineData(
        "bonusTotal > 5 || total >= 8",
        "ER4023 'grades': the comparison `bonusTotal > 5` never holds, since bonusTotal is from 0 to 5.")]
    [InlineData("late > 0 || total >= 8", "ER4023 'grades': the comparison `late > 0` never holds, since late is from -3 to 0.")]
    [InlineData("total >= -4 && total >= 8", "ER4022 'grades': the comparison `total >= -4` always holds, since total is from -3 to 15.")]
    [InlineData("maxTotal == 10 && total >= 8", "ER4022 'grades': the comparison `maxTotal == 10` always holds, since maxTotal = 10.")]
    [InlineData(
        "deductedTotal > 3 || total >= 8",
        "ER4023 'grades': the comparison `deductedTotal > 3` never holds, since deductedTotal is from 0 to 3.")]
    [InlineData(
        "Fn.Abs(free) >= 0 && total >= 8",
        "ER4022 'grades': the comparison `Fn.Abs(free) >= 0` always holds, since Fn.Abs(free) is at least 0.")]
    [InlineData("free - free > 0 || total >= 8", "ER4023 'grades': the comparison `free - free > 0` never holds, since free - free = 0.")]
    [InlineData(
        "free >= free && total >= 8",
        "ER4022 'grades': the comparison `free >= free` always holds, since both sides are the same.")]
    [InlineData(
        "target > limit || total >= 8",
        "ER4023 'grades': the comparison `target > limit` never holds, since target is from 4 to 9, limit = 9.")]
    public void Figures_constants_and_functions_have_their_ranges(string condition, string message) =>
        Analyse.English(Sheet(condition, "total < 8"), "ER4022", "ER4023").Should().Equal(message);

    [Theory]
    [InlineData(
        "bonusTotal > 5 || total >= 8",
        "'grades': so sánh `bonusTotal > 5` không bao giờ đúng, vì bonusTotal từ 0 đến 5.",
        "Xem lại con số và dấu (penaltyTotal và điểm của tiêu chí trừ là số âm hoặc 0, deductedTotal là số dương); nếu thừa thì bỏ đi.")]
    public void A_comparison_that_never_holds_is_told_in_vietnamese_too(string condition, string message, string hint)
    {
        var found = Analyse.Of(Sheet(condition, "total < 8")).Single(d => d.Code == "ER4023");
        found.Message.Vietnamese.Should().Be(message);
        found.Hint!.Vietnamese.Should().Be(hint);
    }

    [Fact]
    public void Every_place_that_holds_a_condition_is_looked_at()
    {
        var text = new CampaignText
        {
            Indicators = Numbers + """
                , { "id": "l", "type": "list", "item": [ { "id": "v", "type": "number", "min": 0, "max": 5 } ] },
                { "id": "k", "type": "choice", "choices": [ "one", "two" ] }
                """,
            Criteria = """
                { "id": "a", "maxPoints": 10, "workflow": "a", "combine": "firstMatch", "appliesWhen": "x > 100", "notApplicable": "zero" },
                { "id": "b", "maxPoints": 10,
                  "deductions": [ { "when": "y >= 11", "points": 1 }, { "each": "y", "points": "x > 101 ? 1 : 2" } ] },
                { "id": "p", "maxPoints": 10, "workflow": "p", "combine": "firstMatch", "with": { "of": "y" } }
                """,
            Rest = """
                "workflows": { "p": { "parameters": [ "of" ], "population": [
                    { "id": "best", "function": "max", "over": "all", "value": "of", "where": "of > 12", "default": 0 } ] } },
                "figures": [
                    { "id": "gap", "decimals": 0, "value": "x - y > 102 ? 0 : x - y" },
                    { "id": "mark", "bands": { "by": "gap", "below": 7, "from": { "6": 6, "12": 5 } } },
                    { "id": "place", "population": { "function": "rank", "over": "all", "value": "a", "where": "mark > 8 || a > 1" } } ],
                "checks": [ { "id": "sane", "holds": "gap <= 100 && x > 3", "message": "m" } ],
                "disqualifications": [ { "id": "out", "when": "x < 0 || k == \"one\" || penaltyTotal > 0 || place < 1",
                  "effects": [ "noAward" ] } ]
                """,
            Workflows = $$"""
                { "WorkflowName": "a", "GlobalParams": [ { "Name": "g", "Expression": "y > 13 ? 1 : 0" } ], "Rules": [
                    { "RuleName": "n", "Operator": "Or", "LocalParams": [ { "Name": "twice", "Expression": "y * 2" } ],
                      "Rules": [ {{Rule("n1", "twice > 20")}}, {{Rule("n2", "g == 1 && l.Count(v > 5) > 0 || x > 40")}} ],
                      "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "y < -1 ? 1 : 2" } } } },
                    {{Rule("rest", "x <= 40", "0")}} ] }
                """ + "," + Workflow("p", Rule("all", "best <= 10 && of < 5", "1"), Rule("none", "of >= 5", "0")),
        };
        Analyse.English(text, "ER4022", "ER4023").Should().BeEquivalentTo(
            "ER4023 'a': the comparison `x > 100` never holds, since x is from 0 to 100.",
            "ER4023 'a': the comparison `y > 13` never holds, since y is from 0 to 10.",
            "ER4023 'a': the comparison `twice > 20` never holds, since twice is from 0 to 20.",
            "ER4023 'a': the comparison `g == 1` never holds, since g = 0.",
            "ER4023 'a': the comparison `v > 5` never holds, since v is from 0 to 5.",
            "ER4023 'a': the comparison `l.Count(v > 5) > 0` never holds, since l.Count(v > 5) = 0.",
            "ER4023 'a': the comparison `y < -1` never holds, since y is from 0 to 10.",
            "ER4023 'b': the comparison `x > 101` never holds, since x is from 0 to 100.",
            "ER4023 'p': the comparison `of > 12` never holds, since of is from 0 to 10.",
            "ER4022 'p': the comparison `best <= 10` always holds, since best = 0.",
            "ER4022 'sane': the comparison `gap <= 100` always holds, since gap is from -10 to 100.",
            "ER4023 'gap': the comparison `x - y > 102` never holds, since x is from 0 to 100, y is from 0 to 10.",
            "ER4023 'place': the comparison `mark > 8` never holds, since mark is from 0 to 7.",
            "ER4023 'out': the comparison `x < 0` never holds, since x is from 0 to 100.",
            "ER4023 'out': the comparison `penaltyTotal > 0` never holds, since penaltyTotal = 0.",
            "ER4023 'out': the comparison `place < 1` never holds, since place is at least 1.");
        Analyse.English(text, "ER4004").Should().Equal(
            "ER4004 rule 'deduction 1' of 'b' never holds for any value allowed: `y >= 11` never holds, since y is from 0 to 10.");
    }

    [Fact]
    public void A_shared_workflow_is_only_told_what_holds_for_each_criterion_that_uses_it()
    {
        var text = new CampaignText
        {
            Indicators = Numbers,
            Criteria = """
                { "id": "a", "maxPoints": 10, "workflow": "s", "combine": "firstMatch", "with": { "v": "x" } },
                { "id": "b", "maxPoints": 10, "workflow": "s", "combine": "firstMatch", "with": { "v": "y" } }
                """,
            Rest = """ "workflows": { "s": { "parameters": [ "v" ] } } """,
            Workflows = Workflow("s", Rule("high", "v > 50 && v < 101", "2"), Rule("low", "v <= 50", "1")),
        };
        Analyse.English(text, "ER4022", "ER4023").Should().Equal(
            "ER4022 'a': the comparison `v < 101` always holds, since v is from 0 to 100.");
    }

    [Theory]
    [InlineData("x >= 50|x >= 0")]
    [InlineData("x >= 50 && x <= 100|x >= 0 && x < 50")]
    [InlineData("true|1 == 2")]
    [InlineData("x >= 50|maxPoints > 0")]
    [InlineData("x >= 50|l.Count() >= 0")]
    public void A_bound_written_out_for_the_rest_or_for_a_whole_stretch_is_meant(string conditions) =>
        Analyse.English(OfRules(conditions), "ER4022", "ER4023").Should().BeEmpty();

    [Theory]
    [InlineData("maxPoints > 0|x < 50", "ER4022 'c': the comparison `maxPoints > 0` always holds, since maxPoints = 10.")]
    [InlineData("x >= 50|x >= -1", "ER4022 'c': the comparison `x >= -1` always holds, since x is from 0 to 100.")]
    [InlineData("x >= 50 && y >= 0|x < 50", "ER4022 'c': the comparison `y >= 0` always holds, since y is from 0 to 10.")]
    public void A_bound_that_is_not_the_stated_one_or_narrows_nothing_is_told(string conditions, string message) =>
        Analyse.English(OfRules(conditions), "ER4022", "ER4023").Should().Equal(message);

    [Fact]
    public void A_guarded_fault_keeps_a_comparison_from_no_claim_it_cannot_make() =>
        Analyse.English(OfRules("y != 0 && x / y > -1|y == 0"), "ER4020", "ER4022").Should().Equal(
            "ER4022 'c': the comparison `x / y > -1` always holds, since x is from 0 to 100, y is from 0 to 10.");

    private static CampaignText OfRules(string conditions)
    {
        var rules = conditions.Split('|').Select((condition, i) => Rule($"r{i}", condition, $"{i}"));
        const string list = """, { "id": "l", "type": "list", "item": [ { "id": "v", "type": "number" } ] }""";
        return (new CampaignText { Indicators = Numbers + list }).WithRules([.. rules]);
    }

    /// <summary>Base 0 to 10, bonus 0 to 5, penalty -3 to 0.</summary>
    private static CampaignText Sheet(string good, string weak) => new()
    {
        Indicators = Numbers + """, { "id": "free", "type": "number" }, { "id": "k", "type": "choice", "choices": [ "one", "two" ] }""",
        Criteria = """
            { "id": "b", "maxPoints": 10, "mark": "y" }, { "id": "extra", "kind": "bonus", "maxPoints": 5, "mark": "y" },
            { "id": "late", "kind": "penalty", "minPoints": -3, "mark": "-1 * y" }
            """,
        Rest = """
            "constants": { "target": { "by": "k", "values": { "one": 4, "two": 9 } }, "limit": 9 },
            "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "weak" } ] }
            """,
        Workflows = Workflow("grades", Rule("good", good), Rule("weak", weak)),
    };
}
