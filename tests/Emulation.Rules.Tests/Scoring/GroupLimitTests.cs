using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>What groups come to at their limits, and where some of what they hold does not apply.</summary>
/// <remarks>SEMANTICS 2.4, 4.3, 4.4, 5.3, 5.4, 7.3, 7.5, 7.6, 7.9.</remarks>
public sealed class GroupLimitTests
{
    private const string Fails = "\"appliesWhen\": \"x > 100\", \"notApplicable\":";

    [Fact]
    public void A_cap_below_the_sum_of_the_childrens_minima_is_the_most_there_is()
    {
        var campaign = Group("\"maxPoints\": 0.5, \"cap\": true", Leaf("a", "0.5", "1"), Leaf("b", "0.5", "1"));
        campaign.Score(s => s.With("x", 0))
            .Line("g")
            .Should()
            .BeEquivalentTo(new { Points = 0.5m, Raw = 1m, Clamped = true, MaxPoints = 0.5m });
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("\"minPoints\": 2, ", 2)]
    public void A_cap_lifts_only_to_a_minimum_that_is_stated(string minimum, int points)
    {
        var campaign = Group($"\"maxPoints\": 3, {minimum}\"cap\": true", Leaf("a", "1", "2"), Leaf("b", "1", "2", $"{Fails} \"exclude\""));
        campaign.Score(s => s.With("x", 0)).Line("g").Should().BeEquivalentTo(new { Points = (decimal)points, Raw = 1m, MaxPoints = 2m });
    }

    [Theory]
    [InlineData("\"minPoints\": 0", 6)]
    [InlineData("\"minPoints\": 0, \"cap\": true", 5)]
    public void A_cap_without_a_maximum_of_its_own_limits_points_rounded_beyond_the_sum_of_the_childrens(string fields, int points) =>
        Group(fields, "\"rounding\": { \"criterion\": 0 }", Leaf("a", "0", "2.5"), Leaf("b", "0", "2.5"))
            .Score(s => s.With("x", 9)).Line("g").Should().BeEquivalentTo(new { Points = (decimal)points, Raw = 6m, MaxPoints = 5m });

    [Fact]
    public void A_group_in_which_nothing_of_its_kind_applies_is_not_lifted()
    {
        var campaign = Group(
            "\"maxPoints\": 3, \"minPoints\": 2, \"cap\": true",
            Leaf("a", "0", "3", $"{Fails} \"zero\""),
            """{ "id": "more", "kind": "bonus", "maxPoints": 5, "mark": "x" }""");
        campaign.Score(s => s.With("x", 4))
            .Should()
            .BeEquivalentTo(new { BaseTotal = 0m, BonusTotal = 4m, Range = new ScoreRange { Low = 4m, High = 4m } });
    }

    [Theory]
    [InlineData("max", "full", 8, 8)]
    [InlineData("max", "zero", 0, 8)]
    [InlineData("max", "exclude", 0, 0)]
    [InlineData("workflow", "full", 8, 8)]
    [InlineData("workflow", "zero", 0, 8)]
    [InlineData("workflow", "exclude", 0, 0)]
    public void A_group_that_does_not_apply_counts_for_the_maximum_it_states(string combine, string policy, int points, int maximum)
    {
        var campaign = Group($"\"maxPoints\": 8, {Combine(combine)}, {Fails} \"{policy}\"", Leaf("a", "0", "5"), Leaf("b", "0", "6"));
        var sheet = campaign.Score(s => s.With("x", 1));
        sheet.Line("g")
            .Should()
            .BeEquivalentTo(
                new { Status = CriterionStatus.NotApplicable, Points = (decimal)points, MaxPoints = (decimal)maximum, Clamped = false });
        sheet.Should().BeEquivalentTo(new { Total = (decimal)points, MaxTotal = (decimal)maximum });
    }

    [Fact]
    public void What_is_excluded_hides_no_points_off_under_a_group_that_takes_the_highest()
    {
        var group =
            Group(
                "\"maxPoints\": 8, \"combine\": \"max\"",
                Leaf("a", "-3", "5"),
                Leaf("b", "0", "6", "\"appliesWhen\": \"open > 1\", \"notApplicable\": \"exclude\""));
        group.Score(s => s.With("x", -3).With("open", 0)).Line("g").Should().BeEquivalentTo(new { Points = -3m, MaxPoints = 8m });

        // Nobody knows yet whether the other is there.
        group.Score(s => s.With("x", -3)).Range.Should().Be(new ScoreRange { Low = -3m, High = 6m });
    }

    [Theory]
    [InlineData("max")]
    [InlineData("workflow")]
    public void A_group_whose_children_are_all_excluded_is_not_there(string combine)
    {
        var campaign =
            Group(
                $"\"maxPoints\": 8, \"minPoints\": 2, {Combine(combine)}",
                Leaf("a", "0", "5", $"{Fails} \"exclude\""),
                Leaf("b", "0", "6", $"{Fails} \"exclude\""));
        campaign.Score(s => s.With("x", 1))
            .Line("g")
            .Should()
            .BeEquivalentTo(new { Status = CriterionStatus.NotApplicable, Points = 0m, MaxPoints = 0m, Percent = (decimal?)null });
    }

    [Fact]
    public void A_workflow_decides_over_children_that_do_not_apply_as_over_others()
    {
        var campaign =
            Group(
                $"\"maxPoints\": 8, {Combine("workflow")}",
                Leaf("a", "0", "5", $"{Fails} \"full\""),
                Leaf("b", "0", "6", $"{Fails} \"exclude\""));
        var line = campaign.Score(s => s.With("x", 1)).Line("g");
        line.Should().BeEquivalentTo(new { Status = CriterionStatus.NotApplicable, Points = 7m, Raw = 7m, MaxPoints = 8m });
        line.Rules.Single().Rule.Should().Be("two-more");
    }

    [Fact]
    public void The_range_of_a_group_whose_workflow_waits_is_rounded_as_its_points_will_be()
    {
        var campaign =
            Group(
                $"\"maxPoints\": 2.5, {Combine("workflow")}",
                "\"rounding\": { \"criterion\": 0, \"total\": 2 }",
                Leaf("a", "0", "5"),
                Mark("b", "open"));
        campaign.Score(s => s.With("x", 1)).Range.Should().Be(new ScoreRange { Low = 0m, High = 3m });
        campaign.Score(s => s.With("x", 5).With("open", 5)).Total.Should().Be(3m);
    }

    [Theory]
    [InlineData("full", 2, 8)]
    [InlineData("exclude", 0, 8)]
    public void A_group_that_may_not_apply_may_come_to_what_it_then_counts_for(string policy, int low, int high)
    {
        foreach (var combine in (string[])["max", "workflow"])
        {
            var campaign =
                Group(
                    $"\"maxPoints\": 8, \"minPoints\": 2, {Combine(combine)}, \"appliesWhen\": \"open > 1\", \"notApplicable\": "
                        + $"\"{policy}\"",
                    Leaf("a", "0", "5"),
                    Leaf("b", "0", "6"));
            campaign.Score(s => s.With("x", 1)).Range
                .Should()
                .Be(new ScoreRange { Low = low, High = combine == "max" && policy == "exclude" ? 6m : high });
        }
    }

    [Fact]
    public void A_group_says_that_it_rests_on_what_may_still_change()
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
            Criteria =
                """
                    { "id": "g", "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "c", "with": { "actual": "x" } } ] },
                    { "id": "other", "criteria": [ { "id": "d", "maxPoints": 10, "mark": "y" } ] }
                    """,
            Rest = """
                "workflows": { "c": { "parameters": [ "actual" ],
                  "population": [ { "id": "best", "function": "max", "over": "all", "value": "actual" } ] } }
                """,
            Workflows = Workflow("c", Rule("compare", "true", "best")),
        };
        var campaign = text.Load();
        var sheet =
            campaign.Evaluate([campaign.NewSubmission("a").With("x", 3).With("y", 1), campaign.NewSubmission("b").With("y", 1)]).Sheet("a");
        sheet.Criteria.Select(line => (line.Id, line.Provisional)).Should().Equal(("g", true), ("c", true), ("other", false), ("d", false));
        sheet.Provisional.Should().BeTrue();
    }

    [Fact]
    public void A_deduction_for_less_than_nothing_is_a_fault()
    {
        var campaign = new CampaignText
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "deductions": [ { "each": "x", "points": 0.5 } ] }""",
            Workflows = "",
        }.Load();
        campaign.Score(s => s.With("x", 3)).Total.Should().Be(8.5m);
        campaign.Score(s => s.With("x", 0)).Line("c").Should().BeEquivalentTo(new { Points = 10m, Rules = Array.Empty<RuleScore>() });
        campaign.Score(s => s.With("x", -1))
            .Line("c").Fault
            .Should()
            .Be(new Fault { Rule = "deduction 1", Kind = FaultKind.NegativeDeduction });
    }

    private static string Combine(string combine) =>
        combine == "max" ? "\"combine\": \"max\"" : "\"combine\": \"workflow\", \"workflow\": \"g\"";

    private static string Leaf(string id, string minimum, string maximum, string more = "") =>
        $$"""{ "id": "{{id}}", "minPoints": {{minimum}}, "maxPoints": {{maximum}}, "mark": "x"{{(more.Length > 0 ? ", " + more : "")}} }""";

    private static string Mark(string id, string mark) => $$"""{ "id": "{{id}}", "maxPoints": 5, "mark": "{{mark}}" }""";

    private static Campaign Group(string fields, params string[] children)
    {
        var rest = children[0].StartsWith('"') ? children[0] : "";
        return new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "open", "type": "number" }""",
            Criteria = $$"""{ "id": "g", {{fields}}, "criteria": [ {{string.Join(", ", children.Skip(rest.Length > 0 ? 1 : 0))}} ] }""",
            Rest = rest,
            Workflows = Workflow("g", Rule("two-more", "true", "a + b + 2")),
        }.Load();
    }
}
