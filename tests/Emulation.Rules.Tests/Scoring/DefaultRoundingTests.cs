using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>
/// Left out, every figure is rounded to ten decimals; <c>null</c> rounds nothing; percentages are those of the printed figures.
/// </summary>
/// <remarks>SEMANTICS 6.3, 6.4.</remarks>
public sealed class DefaultRoundingTests
{
    [Theory]
    [InlineData("", "7", "dat")]
    [InlineData("\"rounding\": { \"mode\": \"halfToEven\" },", "7", "dat")]
    [InlineData("\"rounding\": { \"total\": 2 },", "7", "dat")]
    [InlineData("\"rounding\": { \"criterion\": null, \"total\": null },", "6.9999999999999999999999999999", "khong")]
    [InlineData("\"rounding\": null,", "6.9999999999999999999999999999", "khong")]
    public void Thirds_of_seven_are_seven(string rounding, string total, string grade)
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "a", "type": "number" }, { "id": "b", "type": "number" }, { "id": "c3", "type": "number" }""",
            Rest = rounding + """ "grades": { "workflow": "g", "levels": [ { "id": "dat" }, { "id": "khong" } ] } """,
            Workflows =
                Workflow("c", Rule("r", "true", "a / 3 + b / 3 + c3 / 3"))
                    + ","
                    + Workflow("g", Rule("dat", "total >= 7"), Rule("khong", "total < 7")),
        };
        var sheet = text.Load().Score(s => s.With("a", 7).With("b", 7).With("c3", 7));
        sheet.Total.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(total);
        sheet.Grade.Should().Be(grade);
    }

    [Fact]
    public void Criteria_groups_totals_and_percentages_are_rounded_alike()
    {
        var text = new CampaignText
        {
            Criteria =
                """
                    { "id": "g",
                      "criteria": [ { "id": "a", "maxPoints": 10, "mark": "x / 3" }, { "id": "b", "maxPoints": 11, "mark": "x / 7" } ] }
                    """,
            Workflows = "",
        };
        var sheet = text.Load().Score(s => s.With("x", 1));
        sheet.Criteria.Select(c => c.Points).Should().Equal(0.4761904762m, 0.3333333333m, 0.1428571429m);
        sheet.Percent.Should().Be(2.2675736962m);
        sheet.Line("a").Percent.Should().Be(3.333333333m);
    }

    [Fact]
    public void Printed_figures_give_the_printed_percentage()
    {
        var text = new CampaignText
        {
            Criteria = """{ "id": "a", "maxPoints": 20, "mark": "x" }""",
            Rest = """ "rounding": { "criterion": null, "total": 1, "percent": 1 } """,
            Workflows = "",
        };
        var sheet = text.Load().Score(s => s.With("x", 0.84m));
        sheet.Should().BeEquivalentTo(new { BaseTotal = 0.8m, MaxTotal = 20m, Percent = 4m });
    }
}
