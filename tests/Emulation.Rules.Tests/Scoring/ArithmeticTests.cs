using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

public sealed class ArithmeticTests
{
    [Theory]
    [InlineData("1e-2", "0.01")]
    [InlineData("2.5E0", "2.5")]
    [InlineData("12345678901 / 10000000000", "1.2345678901")]
    [InlineData("2.50m", "2.5")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    public void Exponents_suffixes_and_long_numbers_are_kept_exactly(string literal, string expected) =>
        new CampaignText().WithRule("x == 1", literal).Load().Score(s => s.With("x", 1)).Line("c").Raw.Should().Be(D(expected));

    [Theory]
    [InlineData("halfAwayFromZero", "2.345", "2.35")]
    [InlineData("halfToEven", "2.345", "2.34")]
    [InlineData("down", "2.349", "2.34")]
    public void Criteria_are_rounded_before_they_are_added(string mode, string x, string points)
    {
        var text = new CampaignText
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c" }, { "id": "e", "maxPoints": 10, "workflow": "c" }""",
            Rest = $$""" "rounding": { "criterion": 2, "total": 2, "percent": 1, "mode": "{{mode}}" } """,
        };
        var sheet = text.Load().Score(s => s.With("x", D(x)));
        sheet.Line("c").Points.Should().Be(D(points));
        sheet.Total.Should().Be(D(points) * 2);
        sheet.Percent.Should()
            .Be(decimal.Round(D(points) * 10, 1, mode == "down" ? MidpointRounding.ToZero : MidpointRounding.AwayFromZero));
    }

    [Theory]
    [InlineData("x >= 3000 * 1000000", "3000000000")]
    [InlineData("x == 999999999 + 999999999 + 999999999", "2999999997")]
    [InlineData("x == -(2 - 9 * 3)", "25")]
    [InlineData("x == (1 > 0 ? 7 : 8)", "7")]
    [InlineData("x <= 1e27 && 1e27 * 2 > x", "1000000000000000000000000000")]
    [InlineData("x == 9999999999999999999999999999", "9999999999999999999999999999")]
    public void Whole_numbers_are_decimals_as_all_others(string condition, string x)
    {
        var campaign = new CampaignText().WithRule(condition, "7").Load();
        campaign.Score(s => s.With("x", D(x))).Line("c").Points.Should().Be(7m);
    }

    [Theory]
    [InlineData("halfAwayFromZero", "-2.25", "-2.3")]
    [InlineData("halfToEven", "-2.25", "-2.2")]
    [InlineData("down", "-2.29", "-2.2")]
    public void Negative_points_are_rounded_as_positive_ones(string mode, string x, string points)
    {
        var text = new CampaignText
        {
            Criteria =
                """{ "id": "c", "kind": "penalty", "minPoints": -10, "workflow": "c" }, { "id": "d", "maxPoints": 1, "mark": "1" }""",
            Rest = $$""" "rounding": { "criterion": 1, "mode": "{{mode}}" } """,
        };
        text.Load().Score(s => s.With("x", D(x))).Line("c").Points.Should().Be(D(points));
    }

    [Fact]
    public void Without_rounding_nothing_is_rounded() =>
        (new CampaignText().WithRule("true", "x / 3") with { Rest = "\"rounding\": null" })
            .Load()
            .Score(s => s.With("x", 1)).Total
            .Should()
            .Be(1m / 3m);

    [Fact]
    public void Decimals_leave_without_trailing_zeros() =>
        new CampaignText()
            .WithRule("true", "x * 1.000")
            .Load()
            .Score(s => s.With("x", 2.50m)).Total
            .ToString(System.Globalization.CultureInfo.InvariantCulture)
            .Should()
            .Be("2.5");

    [Fact]
    public void Bonus_and_penalty_enter_neither_the_base_nor_the_denominator()
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "extra", "type": "integer" }, { "id": "late", "type": "integer" }""",
            Criteria = """
                { "id": "g", "maxPoints": 10, "criteria": [
                    { "id": "c", "maxPoints": 10, "workflow": "c" },
                    { "id": "bonus", "kind": "bonus", "maxPoints": 5, "workflow": "bonus" },
                    { "id": "penalty", "kind": "penalty", "minPoints": -3, "workflow": "penalty" } ] }
                """,
            Workflows =
                Workflow("c", Rule("r", "true", "x"))
                    + ","
                    + Workflow("bonus", Rule("r", "true", "extra"))
                    + ","
                    + Workflow("penalty", Rule("r", "true", "-late")),
        };
        var campaign = text.Load();
        campaign.Score(s => s.With("x", 8).With("extra", 9).With("late", 4)).Should().BeEquivalentTo(
            new { BaseTotal = 8m, BonusTotal = 5m, PenaltyTotal = -3m, Total = 10m, MaxTotal = 10m, Percent = 80m });
        campaign.Score(s => s.With("x", 8)).Range.Should().Be(new ScoreRange { Low = 5m, High = 13m });
    }

    [Fact]
    public void A_group_with_a_cap_counts_no_more_than_its_cap()
    {
        var text = new CampaignText
        {
            Criteria = """
                { "id": "g", "maxPoints": 15, "cap": true,
                  "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "c" }, { "id": "e", "maxPoints": 10, "workflow": "c" } ] }
                """,
        };
        var sheet = text.Load().Score(s => s.With("x", 9));
        sheet.Line("g").Should().BeEquivalentTo(new { Points = 15m, Raw = 18m, Clamped = true, MaxPoints = 15m });
        sheet.Percent.Should().Be(100m);
    }

    [Fact]
    public void A_constant_follows_the_choice_it_depends_on()
    {
        var text = new CampaignText
        {
            Indicators =
                """
                    { "id": "unitKind", "type": "choice", "choices": [ { "id": "province", "name": "Tỉnh" }, "department" ] },
                    { "id": "x", "type": "number" }
                    """,
            Rest = """ "constants": { "share": { "by": "unitKind", "values": { "province": 0.5, "department": 0.25 } }, "base": 2 } """,
        }.WithRule("true", "base + x * share");
        var campaign = text.Load();
        campaign.Score(s => s.With("x", 4).With("unitKind", "province")).Total.Should().Be(4m);
        campaign.Score(s => s.With("x", 4).With("unitKind", "department")).Total.Should().Be(3m);
        campaign.Score(s => s.With("x", 4)).Line("c").Missing.Should().Equal("unitKind");
    }

    [Fact]
    public void Every_indicator_type_can_be_compared()
    {
        var campaign =
            Diagnose.Everything.WithRule(
                "b && k == \"one\" && s != \"no\" && d <= \"2026-06-30\" && Fn.DaysBetween(d, d) == 0 && cluster == \"\"",
                "x").Load();
        campaign.Score(s => s.With("x", 3).With("b", true).With("k", "one").With("s", "yes").With("d", new DateOnly(2026, 6, 30))).Total
            .Should()
            .Be(3m);
    }

    private static decimal D(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
