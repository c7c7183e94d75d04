using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

public sealed class UnseenRuleTests
{
    private const string Indicators = """
        { "id": "n", "type": "number", "min": 0, "max": 100 }, { "id": "m", "type": "number", "min": 0, "max": 100 },
        { "id": "d", "type": "date" }, { "id": "e", "type": "date" },
        { "id": "l", "type": "list", "item": [ { "id": "v", "type": "number" } ] }
        """;

    [Fact]
    public void Numbers_in_the_params_of_nested_rules_are_tried()
    {
        var text = new CampaignText
        {
            Indicators = Indicators,
            Workflows = $$"""
                { "WorkflowName": "c", "Rules": [
                    { "RuleName": "g", "Operator": "And",
                      "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "10" } } },
                      "Rules": [
                        { "RuleName": "a", "Expression": "x > 5", "LocalParams": [ { "Name": "x", "Expression": "n / 2" } ] },
                        { "RuleName": "b", "Expression": "x < 40", "LocalParams": [ { "Name": "x", "Expression": "n - 1" } ] } ] },
                    {{Rule("o", "true", "1")}} ] }
                """,
        };
        Claims(text).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Fn.DaysBetween(d, e) > 30")]
    [InlineData("d > e")]
    [InlineData("Fn.DaysBetween(d, \"2026-06-30\") == 17")]
    [InlineData("Fn.Given(m)")]
    [InlineData("Fn.Given(m) && n > 3")]
    [InlineData("l.Count(v > 3) > 2")]
    [InlineData("n / 3 > 20 && n < 70")]
    [InlineData("n - 33 == m * 7 && n > 60 && m > 4")]
    [InlineData("n * n > 9000 && n < 97")]
    public void Nothing_is_claimed_that_the_values_tried_cannot_know(string condition) =>
        Claims(Text(condition)).Should().BeEmpty();

    [Theory]
    [InlineData(
        "n * m > 10000",
        "ER4004 rule 'r' of 'c' never holds for any value allowed: `n * m > 10000` never holds, since n is from 0 to 100, m is from 0 to "
            + "100.")]
    [InlineData(
        "n + m < 0",
        "ER4004 rule 'r' of 'c' never holds for any value allowed: `n + m < 0` never holds, since n is from 0 to 100, m is from 0 to 100.")]
    [InlineData("n > 60 && n * 2 < 100", "ER4004 rule 'r' of 'c' never holds for any value allowed.")]
    [InlineData(
        "n - n * n / 100 > 30",
        "ER4014 rule 'r' of 'c' decided for none of the values tried (around every number in the rules, not all values).")]
    public void What_ranges_prove_or_values_could_show_is_claimed(string condition, string message) =>
        Analyse.English(Text(condition), "ER4004", "ER4005", "ER4014", "ER4023").Should().Equal(message);

    [Fact]
    public void A_rule_behind_one_that_always_holds_is_proved_to_be_unused()
    {
        var text =
            (new CampaignText { Indicators = Indicators }).WithRules(Rule("all", "n + m >= 0", "1"), Rule("late", "n + m > 50", "2"));
        Analyse.English(text, "ER4005", "ER4014").Should().Equal(
            "ER4005 rule 'late' of 'c' is never used: wherever it holds, the earlier rule 'all' holds already.");
    }

    private static IEnumerable<string> Claims(CampaignText text) => Analyse.English(text, "ER4004", "ER4005", "ER4014", "ER4016");

    private static CampaignText Text(string condition) =>
        (new CampaignText { Indicators = Indicators }).WithRules(Rule("r", condition, "2"), Rule("rest", "true", "1"));
}
