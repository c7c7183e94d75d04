using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>What counts once, at its highest level: the items of one key, the criteria of a <c>max</c> group.</summary>
public sealed class CountedOnceTests
{
    [Theory]
    [InlineData("base", 9)]
    [InlineData("penalty", -9)]
    public void Of_items_with_one_key_the_best_counts_and_of_a_penalty_the_worst(string kind, int points)
    {
        var limits = kind == "penalty" ? "\"minPoints\": -50" : "\"minPoints\": -50, \"maxPoints\": 50";
        var campaign = Items(
            $$"""
                { "id": "c", "kind": "{{kind}}", {{limits}}, "perItem": "prizes", "onePer": "key",
                  "mark": "{{(kind == "penalty" ? "0 - points" : "points")}}" }
                """);

        // 5 of "a", 1 of "ab", 3 of "b".
        campaign.Score(s => s.With("prizes", Prizes(("a", 2), ("ab", 1), ("b", 3), ("a", 5), ("b", 2)))).Line("c").Points
            .Should().Be(points);
    }

    [Theory]
    [InlineData(-3, -5, -3)]
    [InlineData(-5, -3, -3)]
    [InlineData(-5, 2, 2)]
    [InlineData(4, 2, 4)]
    public void The_highest_criterion_of_a_group_counts_also_where_all_are_below_zero(int x, int y, int points) =>
        Highest("").Score(s => s.With("x", x).With("y", y)).Line("g").Points.Should().Be(points);

    [Theory]
    [InlineData("zero", 0)]
    [InlineData("full", 10)]
    public void What_earns_something_without_applying_stands_with_that(string policy, int points) =>
        Highest($$""", "appliesWhen": "y > 100", "notApplicable": "{{policy}}" """).Score(s => s.With("x", -3).With("y", 0)).Line(
            "g").Points.Should().Be(points);

    private static Campaign Highest(string ofSecond) => new CampaignText
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
        Criteria = $$"""
            { "id": "g", "maxPoints": 10, "combine": "max", "criteria": [
              { "id": "a", "minPoints": -10, "maxPoints": 10, "mark": "x" },
              { "id": "b", "minPoints": -10, "maxPoints": 10, "mark": "y"{{ofSecond}} } ] }
            """,
        Workflows = "",
    }.Load();

    private static Campaign Items(string criterion) => new CampaignText
    {
        Indicators =
            """{ "id": "prizes", "type": "list", "item": [ { "id": "key", "type": "text" }, { "id": "points", "type": "number" } ] }""",
        Criteria = criterion,
        Workflows = "",
    }.Load();

    private static IndicatorValue Prizes(params (string Key, int Points)[] prizes) => IndicatorValue.Of(
        [.. prizes.Select(
            p => new ListItem { Values = ImmutableSortedDictionary<string,
                IndicatorValue>.Empty.Add("key", p.Key).Add("points", p.Points) })]);
}
