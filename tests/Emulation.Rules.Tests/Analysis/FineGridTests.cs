using Emulation.Rules.Analysis;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

public sealed class FineGridTests
{
    [Theory]
    [InlineData("\"decimals\": 28, \"min\": 0, \"max\": 100")]
    [InlineData("\"decimals\": 25, \"min\": 0, \"max\": 1000000")]
    [InlineData("\"decimals\": 2, \"min\": -7000000000000000000000000000, \"max\": 7000000000000000000000000000")]
    [InlineData("\"min\": -7000000000000000000000000000, \"max\": 7000000000000000000000000000")]
    public void A_grid_finer_than_decimals_can_hold_is_taken_as_continuous(string bounds)
    {
        var text = new CampaignText { Indicators = $$"""{ "id": "x", "type": "number", {{bounds}} }""" };
        Of(text.WithRules(Rule("r0", "x >= 5", "1"), Rule("r1", "x < 4", "0"))).Should().Equal(
            "ER4001 the rules of 'c' leave a gap: where x is from 4 and below 5 no rule holds, which gives 0 points.");
    }

    [Theory]
    [InlineData(28)]
    [InlineData(9)]
    public void Grades_over_totals_of_any_rounding_are_analysed(int decimals)
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number", "min": 0, "max": 100 }""",
            Rest = $$"""
                "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "weak" } ] },
                "rounding": { "total": {{decimals}}, "criterion": {{decimals}} }
                """,
            Workflows =
                Workflow("c", Rule("all", "true", "x / 10"))
                    + ","
                    + Workflow("grades", Rule("good", "total >= 8"), Rule("weak", "total < 7")),
        };
        Of(text).Should().Equal("ER4010 where total is from 7 and below 8 no grade rule holds: the participant gets no grade.");
    }

    [Fact]
    public void An_indicator_whose_values_all_lie_out_of_reach_is_only_known_by_its_range()
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number", "min": 10000000000000000000000, "max": 20000000000000000000000 }""",
        };
        Of(text.WithRules(Rule("r0", "x >= 5", "1"))).Should().Equal(
            "ER4022 'c': the comparison `x >= 5` always holds, since x is from 10000000000000000000000 to 20000000000000000000000.");
    }

    private static IEnumerable<string> Of(CampaignText text) =>
        CampaignAnalysis.Run(text.Load()).Where(d => d.Code != "ER4013").Select(d => $"{d.Code} {d.Message.English}");
}
