using Emulation.Rules.Analysis;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

/// <summary>What rules give: points, grades, faults.</summary>
public sealed partial class AnalysisTests
{
    [Theory]
    [InlineData("12", "ER4006", "rule 'r0' of 'c' gives 12 points, outside [0, 10]: they will be brought to the limit.")]
    [InlineData("maxPoints + 1", "ER4006", "rule 'r0' of 'c' gives 11 points, outside [0, 10]: they will be brought to the limit.")]
    [InlineData(
        "x / 5", "ER4007", "rule 'r0' of 'c' can give 20 points (where x = 100), outside [0, 10]: they will be brought to the limit.")]
    [InlineData("-1", "ER4006", "rule 'r0' of 'c' gives -1 points, outside [0, 10]: they will be brought to the limit.")]
    public void Points_outside_the_bounds_are_told(string points, string code, string message)
    {
        var text = (new CampaignText { Indicators = Numbers }).WithRules(Rule("r0", "x >= 100", points), Rule("r1", "x < 100", "0"));
        Of(text).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = code, Message = new { English = message } });
    }

    [Fact]
    public void Grades_nobody_can_earn_and_results_without_a_grade_are_told()
    {
        var text = new CampaignText
        {
            Indicators = Numbers,
            Rest = """
                "grades": { "workflow": "grades", "levels": [ { "id": "top" }, { "id": "good" }, { "id": "weak" } ] },
                "rounding": { "percent": 2 }
                """,
            Workflows =
                Workflow("c", Rule("all", "true", "x / 10"))
                    + ","
                    + Workflow("grades", Rule("top", "percent > 100"), Rule("good", "percent >= 50"), Rule("weak", "percent < 40")),
        };
        Of(text).Select(d => $"{d.Code} {d.Message.English}").Should().Equal(
            "ER4009 no result can earn grade 'top': `percent > 100` never holds, since percent is from 0 to 100.",
            "ER4010 where percent is from 40 and below 50 no grade rule holds: the participant gets no grade.");
    }

    [Fact]
    public void A_cap_below_what_one_child_gives_is_told() =>
        Of(new CampaignText
        {
            Indicators = Numbers,
            Criteria =
                """
                    { "id": "g", "kind": "bonus", "maxPoints": 3, "cap": true,
                      "criteria": [ { "id": "a", "maxPoints": 5, "proportion": { "of": "x", "to": 100 } } ] }
                    """,
            Workflows = "",
        }).Select(d => d.Message.English)
            .Should()
            .Equal("the cap of 3 points of group 'g' is below the 5 points that 'a' alone can give: the rest never counts.");

    [Theory]
    [InlineData("x > 0", 0)]
    [InlineData("x < 100", 1)]
    public void A_fault_where_the_criterion_does_not_apply_is_none(string applies, int told) =>
        Of(new CampaignText
        {
            Indicators = Numbers,
            Criteria = $$"""
                { "id": "c", "maxPoints": 10, "appliesWhen": "{{applies}}", "notApplicable": "exclude", "mark": "Fn.Min(10, 1 / x)" }
                """,
            Workflows = "",
        }).Count(d => d.Code == "ER4015").Should().Be(told);

    [Fact]
    public void A_possible_fault_is_told_with_an_example()
    {
        var found = Of(Numbers, "10 / (x - 50) > 1|x >= 0").Where(d => d.Code == "ER4015").ToList();
        found.Single().Message.English.Should().Be("'c' can fault: where x = 50, rule 'r0' divides by zero.");
    }

    [Fact]
    public void Points_of_the_wrong_sign_are_told_as_the_faults_they_are()
    {
        var text = new CampaignText
        {
            Indicators = Numbers,
            Workflows = "",
            Criteria = """
                { "id": "p", "kind": "penalty", "minPoints": -3, "mark": "1" },
                { "id": "q", "kind": "penalty", "minPoints": -3, "mark": "40 - x" },
                { "id": "d", "maxPoints": 10, "deductions": [ { "when": "x > 10", "points": "0 - 1" } ] }
                """,
        };
        Of(text).Select(d => $"{d.Code} {d.Severity} {d.Message.English}").Should().Equal(
            "ER4020 Error 'p' faults whenever this rule is used, whatever the values: rule 'mark' of a penalty gives more than 0 points.",
            "ER4015 Info 'q' can fault: where x = 0, rule 'mark' of a penalty gives more than 0 points.",
            "ER4020 Error 'd' faults whenever this rule is used, whatever the values: deduction 'deduction 1' gives less than 0.");
    }

    [Fact]
    public void Bounds_that_rounding_may_pass_are_told()
    {
        var text = new CampaignText
        {
            Indicators = Numbers,
            Workflows = "",
            Criteria =
                """
                    { "id": "c", "maxPoints": 2.345, "proportion": { "of": "x", "to": 100 } },
                    { "id": "d", "maxPoints": 2.34, "proportion": { "of": "x", "to": 100 } }
                    """,
            Rest = """ "rounding": { "criterion": 2 } """,
        };
        Of(text).Where(d => d.Code == "ER4021").Select(d => d.Message.English).Should().Equal(
            "'maxPoints' of 'c' is 2.345, finer than the 2 decimals that criteria are rounded to: points may pass it.");
    }
}
