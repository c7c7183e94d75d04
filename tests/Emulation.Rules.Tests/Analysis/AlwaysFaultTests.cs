using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

public sealed class AlwaysFaultTests
{
    private const string Number = """{ "id": "n", "type": "number", "min": 1, "max": 100 }""";

    [Fact]
    public void A_rule_that_fails_whatever_is_submitted_is_an_error_whose_mend_is_the_rule()
    {
        var found = Analyse.Of(Points("n / 0")).Single();
        found.ToString(Language.English).Should().EndWith(
            "error ER4020: 'c' faults whenever this rule is used, whatever the values: rule 'r' divides by zero. Mend rule 'r': what it "
                + "divides by is always 0.");
        found.ToString(Language.Vietnamese).Should().EndWith(
            "lỗi ER4020: 'c' gặp lỗi mỗi khi quy tắc này được dùng, với mọi giá trị: quy tắc 'r' chia cho 0. Sửa quy tắc 'r': số chia của "
                + "nó luôn bằng 0.");
    }

    [Theory]
    [InlineData("Fn.Round(n, -1)")]
    [InlineData("Fn.Round(n, 0.5)")]
    [InlineData("Fn.Round(n, 29)")]
    [InlineData("Fn.Ln(0)")]
    [InlineData("Fn.Ln(1 - n)")]
    [InlineData("Fn.Sqrt(n - 101)")]
    [InlineData("Fn.Sqrt(-1 * n)")]
    [InlineData("Fn.Pow(-1 * n, 0.5)")]
    [InlineData("Fn.Pow(0, -1 * n)")]
    [InlineData("Fn.Clamp(n, 5, 1)")]
    [InlineData("Fn.Linear(n, 10, 0, 5, 1)")]
    [InlineData("1 / (n - n)")]
    [InlineData("n % 0")]
    [InlineData("Fn.Exp(n + 100)")]
    [InlineData("(n > 5 ? Fn.Ln(-1) : Fn.Sqrt(-1))")]
    [InlineData("5 + 2 * Fn.Abs(n / 0)")]
    public void Points_outside_every_domain_are_told(string points) => Analyse.Codes(Points(points)).Should().Equal("ER4020");

    [Theory]
    [InlineData("Fn.Round(n, 0)")]
    [InlineData("(n > 100 ? n / 0 : 1)")]
    [InlineData("10 / n")]
    [InlineData("Fn.Sqrt(n - 1)")]
    [InlineData("Fn.Ln(n)")]
    public void Points_that_can_be_worked_out_are_not(string points) => Analyse.Codes(Points(points)).Should().NotContain("ER4020");

    /// <summary>What constants come to is known, so that what goes by it is not looked for elsewhere.</summary>
    [Theory]
    [InlineData("Fn.Steps(17, 5, 3, 100)", "1203")]
    [InlineData("Fn.Steps(4, 5, 2, 5)", "0")]
    [InlineData("Fn.Linear(3, 1, 0, 5, 10)", "5")]
    [InlineData("Fn.Clamp(7, 1, 5)", "5")]
    [InlineData("Fn.Min(7, 5)", "5")]
    [InlineData("Fn.Max(3, 5)", "5")]
    [InlineData("Fn.Pow(3, 2)", "9")]
    [InlineData("Fn.Round(4.6, 0)", "5")]
    public void Functions_of_constants_are_worked_out(string call, string value)
    {
        Codes(Rule("a", $"n <= 50 && {call} == {value}", "1"), Rule("b", "n > 50", "2")).Should().NotContain("ER4004");
        Codes(Rule("a", $"n <= 50 && {call} != {value}", "1"), Rule("b", "n > 50", "2")).Should().Contain("ER4004");
    }

    [Fact]
    public void Points_are_judged_where_their_rule_holds()
    {
        Codes(Rule("a", "n == 50", "1 / (n - 50)"), Rule("b", "true", "1")).Should().Contain("ER4020");
        Codes(Rule("a", "n > 200", "n / 0"), Rule("b", "true", "1")).Should().NotContain("ER4020");
        Codes(Rule("a", "true", "1"), Rule("b", "n > 5", "n / 0")).Should().NotContain("ER4020");
        Codes(Rule("a", "n / 0 > 1", "1"), Rule("b", "true", "1")).Should().Contain("ER4020");
    }

    [Fact]
    public void Every_expression_that_runs_is_looked_at()
    {
        var text = new CampaignText
        {
            Indicators = Number,
            Criteria = """
                { "id": "g", "maxPoints": 10, "workflow": "g" }, { "id": "l", "maxPoints": 10, "workflow": "l" },
                { "id": "a", "maxPoints": 10, "mark": "n", "appliesWhen": "n / 0 > 1", "notApplicable": "zero" },
                { "id": "d", "maxPoints": 10, "deductions": [ { "each": "n", "points": "0 - 1" } ] },
                { "id": "p", "kind": "penalty", "minPoints": -3, "mark": "n" },
                { "id": "w", "maxPoints": 10, "workflow": "w", "with": { "v": "Fn.Ln(-1 * n)" } }
                """,
            Rest = """
                "workflows": { "w": { "parameters": [ "v" ] } },
                "disqualifications": [ { "id": "out", "when": "Fn.Sqrt(-1 * n) > 1", "effects": [ "noAward" ] } ],
                "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "weak" } ] }
                """,
            Workflows = $$"""
                { "WorkflowName": "g", "GlobalParams": [ { "Name": "q", "Expression": "n / 0" } ],
                  "Rules": [ {{Rule("r", "q > 1", "1")}} ] },
                { "WorkflowName": "l",
                  "Rules": [ { "RuleName": "r", "LocalParams": [ { "Name": "q", "Expression": "Fn.Ln(0)" } ], "Expression": "q > n",
                  "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "1" } } } } ] },
                """ + Workflow("w", Rule("r", "v > 1", "1")) + ","
                    + Workflow("grades", Rule("good", "total / 0 > 1"), Rule("weak", "true")),
        };
        Analyse.English(text, "ER4020").Should().BeEquivalentTo(
            "ER4020 'g' faults whenever this rule is used, whatever the values: rule 'GlobalParams' divides by zero.",
            "ER4020 'l' faults whenever this rule is used, whatever the values: rule 'r' calls a function outside its domain.",
            "ER4020 'a' faults whenever this rule is used, whatever the values: rule 'appliesWhen' divides by zero.",
            "ER4020 'd' faults whenever this rule is used, whatever the values: deduction 'deduction 1' gives less than 0.",
            "ER4020 'p' faults whenever this rule is used, whatever the values: rule 'mark' of a penalty gives more than 0 points.",
            "ER4020 'w' faults whenever this rule is used, whatever the values: rule 'v' calls a function outside its domain.",
            "ER4020 'out' faults whenever this rule is used, whatever the values: rule 'out' calls a function outside its domain.",
            "ER4020 'grades' faults whenever this rule is used, whatever the values: rule 'good' divides by zero.");
    }

    [Theory]
    [InlineData("Fn.Sqrt(free - 50)", "free = 0")]
    [InlineData("Fn.Sqrt(n - 50)", "n = 1")]
    [InlineData("Fn.Pow(free, 0.5)", "free = -1")]
    [InlineData("Fn.Pow(n - 3, -1)", "n = 3")]
    [InlineData("100 / (2 * n - 7)", "n = 3.5")]
    public void A_fault_for_some_values_is_told_with_such_values(string points, string where)
    {
        var text = new CampaignText { Indicators = Number + """, { "id": "free", "type": "number" }""" };
        var found = Analyse.Of(text.WithRules(Rule("r", "true", points))).Where(d => d.Code is "ER4015" or "ER4020").ToList();
        found.Select(d => d.Code).Should().Equal("ER4015");
        found[0].Message.English.Should().Contain(where);
    }

    [Fact]
    public void Figures_and_checks_that_always_fail_are_told()
    {
        var text = new CampaignText
        {
            Indicators = Number,
            Rest = """
                "figures": [ { "id": "f", "value": "n / (n - n)" },
                             { "id": "g", "population": { "function": "max", "over": "all", "value": "Fn.Sqrt(-1 * n)" } },
                             { "id": "h", "population": { "function": "max", "over": "all", "where": "1 / (n - n) > 2", "value": "n" } } ],
                "checks": [ { "id": "k", "holds": "Fn.Ln(0) > n", "message": "m" } ]
                """,
        };

        Analyse.English(text.WithRules(Rule("r", "n >= 1", "1")), "ER4020").Should().BeEquivalentTo(
            "ER4020 'f' faults whenever this rule is used, whatever the values: rule 'value' divides by zero.",
            "ER4020 'g' faults whenever this rule is used, whatever the values: rule 'g' calls a function outside its domain.",
            "ER4020 'h' faults whenever this rule is used, whatever the values: rule 'h' divides by zero.",
            "ER4020 'k' faults whenever this rule is used, whatever the values: rule 'k' calls a function outside its domain.");
    }

    [Fact]
    public void A_power_that_is_whole_may_be_of_any_number()
    {
        const string Signed = """{ "id": "n", "type": "number", "min": -5, "max": 5 }""";
        Of("Fn.Pow(n, 2)").Should().NotContain("ER4015");
        Of("Fn.Pow(n, 0.5)").Should().Contain("ER4015");
        Of("Fn.Pow(n, -1)").Should().Contain("ER4015");

        static IEnumerable<string> Of(string points) =>
            Analyse.Codes((new CampaignText { Indicators = Signed }).WithRules(Rule("r", "true", points)));
    }

    [Fact]
    public void Whether_any_item_is_so_may_be_answered_either_way_and_not_where_none_can_be()
    {
        const string List =
            """{ "id": "l", "type": "list", "item": [ { "id": "v", "type": "number", "min": 0, "max": 5 } ] }""";
        Of("l.Any(v >= 0)").Should().NotContain(["ER4004", "ER4005"]);
        Of("l.Any(v > 5) || l.Count(v > 5) > 0").Should().Contain("ER4023").And.NotContain("ER4005");

        static IEnumerable<string> Of(string condition) => Analyse.Codes(
            (new CampaignText { Indicators = List }).WithRules(Rule("r", condition, "2"), Rule("z", "true", "1")));
    }

    [Theory]
    [InlineData("(n >= 1) == (n > 200)", true, false)]
    [InlineData("(n >= 1) != (n > 200)", false, true)]
    [InlineData("b == (n > 50)", false, false)]
    [InlineData("b == (n >= 1)", false, false)]
    [InlineData("b != e", false, false)]
    public void Truth_values_are_compared_where_both_are_certain(string condition, bool never, bool always)
    {
        var text = new CampaignText
        {
            Indicators = Number + """, { "id": "b", "type": "boolean" }, { "id": "e", "type": "boolean" }""",
        };
        var codes = Analyse.Codes(text.WithRules(Rule("r", condition, "2"), Rule("z", "true", "1"))).ToList();
        (codes.Contains("ER4004"), codes.Contains("ER4005")).Should().Be((never, always));
    }

    private static CampaignText Points(string points) => (new CampaignText { Indicators = Number }).WithRules(Rule("r", "n >= 1", points));

    private static IEnumerable<string> Codes(params string[] rules) =>
        Analyse.Codes((new CampaignText { Indicators = Number }).WithRules(rules));
}
