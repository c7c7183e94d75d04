using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>The range of totals still possible while it cannot be told whether a criterion applies.</summary>
public sealed class PossibleTotalTests
{
    [Theory]
    [InlineData("base", "\"minPoints\": 2, \"maxPoints\": 6", "exclude", 0, 6)]
    [InlineData("base", "\"minPoints\": 2, \"maxPoints\": 6", "zero", 0, 6)]
    [InlineData("base", "\"minPoints\": 2, \"maxPoints\": 6", "full", 2, 6)]
    [InlineData("base", "\"minPoints\": -3, \"maxPoints\": 6", "full", -3, 6)]
    [InlineData("bonus", "\"minPoints\": 1, \"maxPoints\": 4", "exclude", 0, 4)]
    [InlineData("penalty", "\"minPoints\": -4", "exclude", -4, 0)]
    [InlineData("penalty", "\"minPoints\": -4", "full", -4, 0)]
    public void What_may_not_apply_may_come_to_what_it_then_counts_for(string kind, string limits, string policy, int low, int high)
    {
        var campaign = Conditional(kind, limits, policy, "0");
        campaign.Score(s => s.With("x", 1)).Range.Should().Be(new ScoreRange { Low = low, High = high });
    }

    [Fact]
    public void What_would_earn_its_full_maximum_may_exceed_the_rounded_points_of_its_rules()
    {
        var campaign = Conditional(
            "base", "\"maxPoints\": 2.5", "full", "0", """ "rounding": { "criterion": 0, "total": 2, "mode": "down" } """);
        campaign.Score(s => s.With("x", 1)).Range.Should().Be(new ScoreRange { Low = 0m, High = 2.5m });
        campaign.Score(s => s.With("x", 1).With("applies", false)).Total.Should().Be(2.5m);
    }

    [Fact]
    public void What_applies_for_certain_and_lacks_a_figure_lies_within_its_limits()
    {
        var campaign = Conditional("base", "\"minPoints\": 2, \"maxPoints\": 6", "exclude", "absent");
        campaign.Score(s => s.With("applies", true)).Range.Should().Be(new ScoreRange { Low = 2m, High = 6m });
        campaign.Score(s => s.With("applies", false)).Range.Should().Be(new ScoreRange { Low = 0m, High = 0m });
    }

    /// <summary>Of what may not be there nobody can rely on the best.</summary>
    [Fact]
    public void The_highest_of_what_may_all_be_excluded_may_be_the_least_of_all()
    {
        var campaign = Group("\"combine\": \"max\", \"maxPoints\": 6", "exclude", "-1", "-3");

        campaign.Score(s => s.With("x", 1)).Range.Should().Be(new ScoreRange { Low = -3m, High = 4m });
    }

    [Fact]
    public void A_minimum_lifts_nothing_as_long_as_nothing_may_apply()
    {
        var campaign = Group("\"minPoints\": 2, \"maxPoints\": 6, \"cap\": true", "zero", "0", "0");

        campaign.Score(s => s.With("x", 0)).Range.Low.Should().Be(0m);
        campaign.Score(s => s.With("x", 0).With("applies", true)).Total.Should().Be(2m);
        campaign.Score(s => s.With("x", 0).With("applies", false)).Total.Should().Be(0m);
    }

    private static Campaign Group(string fields, string policy, string least, string second)
    {
        string Child(string id, string low) =>
            $$"""
            { "id": "{{id}}", "minPoints": {{low}}, "maxPoints": 4, "mark": "x", "appliesWhen": "applies", "notApplicable": "{{policy}}" }
            """;
        return new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "applies", "type": "boolean" }""",
            Criteria = $$"""{ "id": "g", {{fields}}, "criteria": [ {{Child("a", least)}}, {{Child("b", second)}} ] }""",
            Workflows = "",
        }.Load();
    }

    private static Campaign Conditional(string kind, string limits, string policy, string mark, string rest = "") => new CampaignText
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "applies", "type": "boolean" }, { "id": "absent", "type": "number" }""",
        Criteria =
            $$"""
                { "id": "c", "kind": "{{kind}}", {{limits}}, "mark": "{{mark}}", "appliesWhen": "applies", "notApplicable": "{{policy}}" }
                """,
        Rest = rest,
        Workflows = "",
    }.Load();
}
