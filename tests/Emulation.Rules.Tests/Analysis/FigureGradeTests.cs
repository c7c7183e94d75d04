using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

/// <summary>Grades that go by a figure of the campaign's own are looked through as those that go by a total are.</summary>
public sealed class FigureGradeTests
{
    private const string Converted = """{ "id": "converted", "name": "Converted", "value": "percent + x / 10", "decimals": 2 }""";

    [Fact]
    public void Values_without_a_grade_and_grades_nobody_can_earn_are_told() =>
        Told(Converted, Rule("top", "converted >= 90"), Rule("good", "converted >= 95"), Rule("weak", "converted <= 69")).Should().Equal(
            "ER4010 where converted is above 69 and below 90 no grade rule holds: the participant gets no grade.",
            "ER4009 no result can earn grade 'good'.");

    [Fact]
    public void Values_at_an_end_are_told_where_the_figure_is_bounded() =>
        Told(Converted, Rule("top", "converted >= 90"), Rule("good", "converted >= 80"), Rule("weak", "converted >= 20")).Should().Equal(
            "ER4010 where converted is from 0 and below 20 no grade rule holds: the participant gets no grade.");

    [Theory]
    [InlineData("percent - x")]
    [InlineData("x > 0 ? percent / x : 0")]
    public void Where_a_figure_may_never_come_nothing_is_told(string value) =>
        Told(Figure(value), Rule("top", "converted >= 90"), Rule("good", "converted >= 50"), Rule("weak", "converted >= 0"))
            .Should()
            .BeEmpty();

    [Fact]
    public void Beside_an_indicator_that_the_figure_is_made_of_nothing_is_told() =>
        Told(Converted, Rule("top", "converted >= 90"), Rule("good", "x > 50"), Rule("weak", "converted < 50")).Should().BeEmpty();

    [Fact]
    public void Beside_another_indicator_it_is() =>
        Told(Converted, Rule("top", "converted >= 90"), Rule("good", "converted >= 50 && y == 0"), Rule("weak", "converted < 50"))
            .Should()
            .Equal(
                "ER4010 where converted is from 50 and below 90, y is above 0 up to 10 no grade rule holds: the participant gets no "
                    + "grade.");

    private static string Figure(string value) => $$"""{ "id": "converted", "name": "Converted", "value": "{{value}}" }""";

    private static IEnumerable<string> Told(string figure, params string[] rules) => Analyse.English(
        new CampaignText
        {
            Indicators = """
                { "id": "x", "type": "number", "min": 0, "max": 100 }, { "id": "y", "type": "integer", "min": 0, "max": 10 }
                """,
            Criteria = """{ "id": "c", "maxPoints": 10, "proportion": { "of": "x", "to": 100 } }""",
            Rest = $$"""
                "figures": [ {{figure}} ],
                "grades": { "workflow": "grades", "levels": [ { "id": "top" }, { "id": "good" }, { "id": "weak" } ] }
                """,
            Workflows = Workflow("grades", rules),
        },
        "ER4009",
        "ER4010");
}
