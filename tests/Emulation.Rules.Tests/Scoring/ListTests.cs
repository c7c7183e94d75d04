using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <remarks>SEMANTICS 3.4, 9.1, 9.2.</remarks>
public sealed class ListTests
{
    private static readonly CampaignText Prizes = new()
    {
        Indicators = """
            { "id": "x", "type": "number", "default": 1 },
            { "id": "prizes", "type": "list", "item": [ { "id": "achievement", "type": "text" },
              { "id": "level", "type": "choice", "choices": [ "city", "ward" ] }, { "id": "worth", "type": "number", "default": 1 } ] }
            """,
        Criteria =
            """
                { "id": "won", "kind": "bonus", "maxPoints": 10, "perItem": "prizes", "onePer": "achievement", "workflow": "prize",
                  "combine": "firstMatch" }
                """,
        Workflows = Workflow("prize", Rule("city", "level == \"city\"", "4 * worth"), Rule("ward", "level == \"ward\"", "1 * worth")),
    };

    [Fact]
    public void One_achievement_counts_once_at_its_highest_level()
    {
        var line = Prizes.Load().Score(s => s.With("prizes", Items(("song", "ward"), ("song", "city"), ("run", "ward")))).Line("won");
        line.Points.Should().Be(5m);
        line.Rules.Select(r => $"{r.Item} {r.Rule} {r.Points} {r.Counted}")
            .Should()
            .Equal("1 ward 1 False", "2 city 4 True", "3 ward 1 True");
    }

    [Fact]
    public void Without_onePer_every_item_counts_and_the_sum_is_clamped()
    {
        var text = Prizes with { Criteria = Prizes.Criteria.Replace("\"onePer\": \"achievement\", ", "", StringComparison.Ordinal) };
        text.Load()
            .Score(s => s.With("prizes", Items(("a", "city"), ("a", "city"), ("a", "city"))))
            .Line("won")
            .Should()
            .BeEquivalentTo(new { Points = 10m, Raw = 12m, Clamped = true });
    }

    [Fact]
    public void An_empty_list_is_zero_points_and_a_missing_list_is_missing()
    {
        Prizes.Load().Score(s => s.With("prizes", IndicatorValue.Of([]))).Line("won").Points.Should().Be(0m);
        Prizes.Load().Score(s => s.With("x", 1)).Line("won").Missing.Should().Equal("prizes");
    }

    [Fact]
    public void A_field_that_one_item_lacks_is_missing_and_named()
    {
        var items = IndicatorValue.Of([Item(("achievement", "song")), Item(("achievement", "run"), ("level", "city"))]);
        Prizes.Load().Score(s => s.With("prizes", items)).Line("won").Missing.Should().Equal("prizes.level");
    }

    [Theory]
    [InlineData("prizes.Count()", "3")]
    [InlineData("prizes.Count(level == \"city\")", "1")]
    [InlineData("prizes.Sum(worth * x)", "6")]
    [InlineData("prizes.Average(worth)", "2")]
    [InlineData("prizes.Max(worth)", "3")]
    [InlineData("prizes.Min(worth)", "1")]
    [InlineData("prizes.Any(worth > 2) ? 1 : 0", "1")]
    [InlineData("prizes.Any() ? 1 : 0", "1")]
    [InlineData("prizes.All(worth > 2) ? 1 : 0", "0")]
    [InlineData("prizes.Sum(worth) / prizes.Count()", "2")]
    [InlineData("prizes.Sum(level == \"city\" ? Fn.Max(0, worth - 0.5) : 0.0)", "0.5")]
    [InlineData("Fn.Given(prizes) ? 1 : 0", "1")]
    public void Lists_are_asked_in_expressions(string points, string expected)
    {
        var items =
            IndicatorValue.Of(
                [Item(("level", "city"), ("worth", 1)), Item(("level", "ward"), ("worth", 2)), Item(("level", "ward"), ("worth", 3))]);
        Asking(points).Load().Score(s => s.With("prizes", items)).Line("c").Raw!.Value
            .ToString(System.Globalization.CultureInfo.InvariantCulture)
            .Should()
            .Be(expected);
    }

    [Fact]
    public void The_average_of_nothing_is_a_fault() =>
        Asking("prizes.Average(worth)").Load().Score(s => s.With("prizes", IndicatorValue.Of([]))).Line("c").Fault!.Kind
            .Should()
            .Be(FaultKind.EmptyList);

    [Theory]
    [InlineData("prizes", "ER3017")]
    [InlineData("prizes.Length", "ER3034")]
    [InlineData("prizes.Select(worth)", "ER3002")]
    [InlineData("prizes.sum(worth)", "ER3002")]
    [InlineData("prizes.Sum()", "ER3018")]
    [InlineData("prizes.Sum(level)", "ER3006")]
    [InlineData("prizes.Count(worth)", "ER3005")]
    [InlineData("prizes.Sum(wort)", "ER3002")]
    [InlineData("prizes.Sum(prizes.Count())", "ER3002")]
    [InlineData("prizes.Sum(worth).ToString()", "ER3004")]
    [InlineData("worth", "ER3002")]
    [InlineData("prizes.Count() / prizes.Count()", "ER3009")]
    [InlineData("prizes.Count(level == \"town\")", "ER3011")]
    [InlineData("Fn.Given(x > 1) ? 1 : 0", "ER3019")]
    [InlineData("Fn.Given(y) ? 1 : 0", "ER3002")]
    public void What_a_list_does_not_offer_is_refused(string points, string code) =>
        Diagnose.Of(Asking(points)).Select(d => d.Code).Should().Contain(code);

    [Fact]
    public void Asking_whether_something_was_given_does_not_read_it()
    {
        var text = new CampaignText().WithRule("true", "Fn.Given(x) ? 1 : 2");
        text.Load().Score(s => s.With("x", 0)).Total.Should().Be(1m);
        var two = text with { Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""" };
        two.Load().Score(s => s.With("y", 0)).Total.Should().Be(2m);
    }

    [Fact]
    public void Wrong_items_are_told_by_number_and_field()
    {
        var campaign = Prizes.Load();
        campaign.Check(
            [
                campaign.NewSubmission("p")
                    .With("prizes", IndicatorValue.Of([Item(("level", "city")), Item(("level", "town"), ("place", 1))])),
            ])
            .Select(d => d.ToString()).Should().Equal(
                "submissions[0].values.prizes[1].place (p): error ER5001: there is no indicator 'prizes.place'. There are: "
                    + "achievement, level, worth.",
                "submissions[0].values.prizes[1].level (p): error ER5008: participant 'p', indicator 'prizes[2].level': there "
                    + "is no choice 'town'. There are: "
                    + "city, ward.");
    }

    private static CampaignText Asking(string points) => (Prizes with
    {
        Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c" }""",
    }).WithRule("true", points);

    private static IndicatorValue Items(params (string Achievement, string Level)[] items) =>
        IndicatorValue.Of([.. items.Select(i => Item(("achievement", i.Achievement), ("level", i.Level)))]);

    private static ListItem Item(params (string Field, IndicatorValue Value)[] fields) =>
        new() { Values = fields.ToImmutableSortedDictionary(f => f.Field, f => f.Value, StringComparer.Ordinal) };
}
