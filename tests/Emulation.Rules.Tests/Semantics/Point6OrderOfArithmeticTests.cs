using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Semantics;

/// <summary>SEMANTICS.md, sentence by sentence.</summary>
/// <remarks>SEMANTICS 6.1, 6.2, 6.6, 7.1, 7.3, 7.6, 7.7.</remarks>
public sealed class Point6OrderOfArithmeticTests
{
    [Fact]
    public void Combine_then_clamp_then_round_then_sum_then_cap_then_total_then_round()
    {
        // a: 3.3 + 3.3 = 6.6, clamped to 4.26, rounded to 4.3; b: 2.25 rounded to 2.3; sum 6.6, capped to 6.55; with c 1 the total 7.55,
        // rounded to 8.
        var text = new CampaignText
        {
            Criteria = """
                { "id": "g", "maxPoints": 6.55, "cap": true, "criteria": [
                    { "id": "a", "maxPoints": 4.26, "workflow": "a", "combine": "sum" }, { "id": "b", "maxPoints": 5, "mark": "2.25" } ] },
                { "id": "c", "maxPoints": 5, "mark": "x" }
                """,
            Rest = """ "rounding": { "criterion": 1, "total": 0, "mode": "halfAwayFromZero" } """,
            Workflows = Workflow("a", Rule("one", "true", "3.3"), Rule("two", "true", "3.3")),
        };
        var sheet = text.Load().Score(s => s.With("x", 1));
        sheet.Criteria.Select(c => (c.Id, c.Raw, c.Points))
            .Should()
            .Equal(("g", 6.6m, 6.55m), ("a", 6.6m, 4.3m), ("b", 2.25m, 2.3m), ("c", 1m, 1m));
        sheet.Total.Should().Be(8m);
    }

    [Fact]
    public void A_positive_penalty_is_a_fault_and_never_clamped() =>
        Leaf("""{ "id": "c", "kind": "penalty", "minPoints": -3, "mark": "x" }""").Score(s => s.With("x", 1)).Line("c").Fault!.Kind
            .Should()
            .Be(FaultKind.PositivePenalty);

    [Fact]
    public void A_negative_deduction_is_a_fault_and_never_clamped() =>
        Leaf("""{ "id": "c", "maxPoints": 10, "deductions": [ { "when": "true", "points": "x" } ] }""").Score(s => s.With("x", -1)).Line(
            "c").Fault!.Kind.Should().Be(FaultKind.NegativeDeduction);

    [Fact]
    public void A_penalty_needs_its_lower_bound() =>
        Diagnose.Of(new CampaignText { Criteria = """{ "id": "c", "kind": "penalty", "mark": "x" }""", Workflows = "" })
            .Select(d => d.Code)
            .Should()
            .Equal("ER1011");

    [Theory]
    [InlineData(12, 10, true)]
    [InlineData(-1, 0, true)]
    [InlineData(10, 10, false)]
    public void Clamping_is_shown_on_the_line(int x, int points, bool clamped) =>
        Leaf("""{ "id": "c", "maxPoints": 10, "mark": "x" }""").Score(s => s.With("x", x))
            .Line("c")
            .Should()
            .BeEquivalentTo(new { Raw = (decimal)x, Points = (decimal)points, Clamped = clamped });

    [Fact]
    public void A_groups_maximum_is_computed_where_it_is_left_out() =>
        Group("").Load().Score(s => s.With("x", 1)).Line("g").MaxPoints.Should().Be(10m);

    [Fact]
    public void A_groups_maximum_must_equal_the_sum_of_its_base_children() =>
        Diagnose.Of(Group("\"maxPoints\": 11,")).Select(d => d.Code).Should().Equal("ER2008");

    [Fact]
    public void With_cap_the_maximum_caps_the_children() =>
        Group("\"maxPoints\": 3, \"cap\": true,").Load()
            .Score(s => s.With("x", 2))
            .Line("g")
            .Should()
            .BeEquivalentTo(new { Points = 3m, MaxPoints = 3m, Raw = 4m, Clamped = true });

    [Fact]
    public void By_max_a_group_counts_once_at_its_highest_level_and_the_sum_is_not_checked() =>
        Group("\"maxPoints\": 5, \"combine\": \"max\",").Load()
            .Score(s => s.With("x", 2))
            .Should()
            .BeEquivalentTo(new { Total = 2m, MaxTotal = 5m });

    [Fact]
    public void By_workflow_a_group_states_its_maximum_and_the_sum_is_not_checked()
    {
        var text =
            Group("\"maxPoints\": 4, \"combine\": \"workflow\", \"workflow\": \"g\",") with
            {
                Workflows = Workflow("g", Rule("half", "true", "(a + b) / 2")),
            };
        text.Load().Score(s => s.With("x", 3)).Should().BeEquivalentTo(new { Total = 3m, MaxTotal = 4m });
    }

    [Fact]
    public void The_effective_maximum_follows_from_what_applies()
    {
        var text = Group("");
        text = text with
        {
            Criteria =
                text.Criteria.Replace(
                    "\"id\": \"b\"",
                    "\"id\": \"b\", \"appliesWhen\": \"x > 100\", \"notApplicable\": \"exclude\"",
                    StringComparison.Ordinal),
        };
        var sheet = text.Load().Score(s => s.With("x", 2));
        sheet.Line("g").MaxPoints.Should().Be(5m);
        sheet.Should().BeEquivalentTo(new { MaxTotal = 5m, Percent = 40m });
    }

    [Fact]
    public void Bonus_and_penalty_never_enter_a_base_groups_sum_or_the_denominator_and_the_total_is_unclamped()
    {
        var text = Group("");
        text = text with
        {
            Criteria = text.Criteria.Replace(
                "\"criteria\": [",
                "\"criteria\": [ { \"id\": \"more\", \"kind\": \"bonus\", \"maxPoints\": 20, \"mark\": \"4 * x\" }, { \"id\": \"less\", "
                    + "\"kind\": \"penalty\", \"minPoints\": -3, \"mark\": \"-1 * x\" },", StringComparison.Ordinal),
        };
        var sheet = text.Load().Score(s => s.With("x", 5));
        sheet.Line("g").Should().BeEquivalentTo(new { Points = 10m, MaxPoints = 10m });
        sheet.Should()
            .BeEquivalentTo(new { BaseTotal = 10m, BonusTotal = 20m, PenaltyTotal = -3m, Total = 27m, MaxTotal = 10m, Percent = 100m });
    }

    [Fact]
    public void Percent_is_null_where_the_maximum_is_zero() =>
        Leaf("""{ "id": "c", "maxPoints": 10, "mark": "x", "appliesWhen": "x > 100", "notApplicable": "exclude" }""").Score(
            s => s.With("x", 1)).Percent.Should().BeNull();

    [Fact]
    public void Grade_rules_see_the_rounded_figures()
    {
        var text = new CampaignText
        {
            Rest = """
                "rounding": { "criterion": null, "total": 1, "percent": 0 },
                "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "weak" } ] }
                """,
            Workflows =
                Workflow("c", Rule("all", "true", "x"))
                    + ","
                    + Workflow("grades", Rule("good", "total == 9 && percent == 90"), Rule("weak", "true")),
        };
        text.Load().Score(s => s.With("x", 8.96m)).Grade.Should().Be("good");
    }

    private static Campaign Leaf(string criterion) => new CampaignText { Criteria = criterion, Workflows = "" }.Load();

    private static CampaignText Group(string fields) => new()
    {
        Criteria =
            $$"""
                { "id": "g",
                  {{fields}} "criteria": [ { "id": "a", "maxPoints": 5, "mark": "x" }, { "id": "b", "maxPoints": 5, "mark": "x" } ] }
                """,
        Workflows = "",
    };
}
