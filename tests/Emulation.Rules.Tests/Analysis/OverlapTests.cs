using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

public sealed class OverlapTests
{
    private const string Two = """
        { "id": "x", "type": "number", "min": 0, "max": 10 }, { "id": "y", "type": "number", "min": 0, "max": 10 },
        { "id": "b", "type": "boolean" }
        """;

    [Fact]
    public void Rules_that_compare_two_indicators_overlap_where_both_hold_in_both_languages()
    {
        var found = Of("x >= 5 && y < 8", "y >= 3 && x < 7", "x >= 0").Single(d => d.Code == "ER4003");
        found.ToString(Language.English).Should().EndWith(
            "warning ER4003: rules 'r0' and 'r1' of 'c' both hold where x is from 5 and below 7, y is from 3 and below 8; "
            + "the first one decides. Give each value to one rule, or check their order.");
        found.ToString(Language.Vietnamese).Should().EndWith(
            "cảnh báo ER4003: quy tắc 'r0' và 'r1' của 'c' cùng đúng khi x từ 5 và dưới 7, y từ 3 và dưới 8; quy tắc đứng trước quyết "
                + "định. "
            + "Để mỗi giá trị chỉ thuộc một quy tắc, hoặc kiểm tra lại thứ tự.");
    }

    [Fact]
    public void Rules_that_compare_two_indicators_with_each_other_overlap_at_an_example() =>
        English("x >= y", "x <= y").Should().Equal(
            "ER4003 rules 'r0' and 'r1' of 'c' both hold where x = 0, y = 0; the first one decides.");

    [Theory]
    [InlineData("x >= 9 && y >= 9|x >= 5 && y >= 5|!(x >= 5 && y >= 5)")]
    [InlineData("b|x >= 5|x < 5")]
    [InlineData("x >= 9|x >= 5 && y >= 5|x < 9")]
    [InlineData("x > y|x <= y")]
    public void Ladders_and_exceptions_that_come_first_are_none(string conditions) => English(conditions.Split('|')).Should().BeEmpty();

    [Fact]
    public void Two_ways_to_the_same_points_are_none()
    {
        var text = (new CampaignText { Indicators = Two }).WithRules(
            Rule("r0", "x >= 5 && y < 8", "1"), Rule("r1", "y >= 3 && x < 7", "1"), Rule("r2", "true", "0"));
        Analyse.English(text, "ER4003").Should().BeEmpty();
    }

    [Fact]
    public void Grade_rules_that_share_results_and_every_gap_between_them_are_told()
    {
        var text = new CampaignText
        {
            Indicators = Two,
            Criteria = """{ "id": "c", "maxPoints": 10, "mark": "x" }""",
            Rest = """
                "grades": { "workflow": "g", "levels": [ { "id": "one" }, { "id": "two" }, { "id": "three" }, { "id": "four" } ] },
                "rounding": { "total": 1 }
                """,
            Workflows = Workflow(
                "g",
                Rule("one", "total >= 9"),
                Rule("two", "total >= 7 && total < 8.5"),
                Rule("three", "total >= 5 && total <= 7"),
                Rule("four", "total > 1 && total < 4")),
        };
        Analyse.English(text, "ER4003", "ER4009", "ER4010").Should().Equal(
            "ER4010 where total is from 0 up to 1 no grade rule holds: the participant gets no grade.",
            "ER4010 where total is from 4 and below 5 no grade rule holds: the participant gets no grade.",
            "ER4010 where total is from 8.5 and below 9 no grade rule holds: the participant gets no grade.",
            "ER4003 rules 'two' and 'three' of 'g' both hold where total = 7; the first one decides.");
    }

    [Fact]
    public void Grade_rules_over_a_total_and_an_indicator_leave_gaps_that_are_told_together()
    {
        var text = new CampaignText
        {
            Indicators = Two,
            Criteria = """{ "id": "c", "maxPoints": 10, "mark": "x" }""",
            Rest = """ "grades": { "workflow": "g", "levels": [ { "id": "one" }, { "id": "two" } ] } """,
            Workflows = Workflow("g", Rule("one", "total >= 8 && y <= 2"), Rule("two", "total < 8")),
        };
        Analyse.English(text, "ER4003", "ER4010").Should().Equal(
            "ER4010 where total is from 8 up to 10, y is above 2 up to 10 no grade rule holds: the participant gets no grade.");
    }

    private static List<Diagnostic> Of(params string[] conditions) => Analyse.Of((new CampaignText { Indicators = Two }).WithRules(
        [.. conditions.Select((condition, i) => Rule($"r{i}", condition, $"{i}"))]));

    private static IEnumerable<string> English(params string[] conditions) =>
        Of(conditions).Where(d => d.Code == "ER4003").Select(d => $"{d.Code} {d.Message.English}");
}
