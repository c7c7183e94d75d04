using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>A maximum that a constant gives, also one that follows a choice.</summary>
/// <remarks>SEMANTICS 7.8.</remarks>
public sealed class ConstantMaximumTests
{
    private const string Constants = """
        "constants": { "full": { "by": "kind", "values": { "province": 45, "department": 35 } }, "fixed": 10,
          "whole": { "by": "kind", "values": { "province": 55, "department": 45 } } }
        """;

    private static CampaignText Text(string group = "") => new()
    {
        Indicators =
            """
                { "id": "x", "type": "number" }, { "id": "late", "type": "integer", "default": 0 },
                { "id": "kind", "type": "choice", "choices": [ "province", "department" ] }
                """,
        Criteria =
            $$"""
                { "id": "g", {{group}} "criteria": [ { "id": "a", "maxPoints": "full", "deductions": [ { "each": "late", "points": 1 } ] },
                  { "id": "b", "maxPoints": "fixed", "proportion": { "of": "x", "to": 10 } } ] }
                """,
        Rest = Constants,
        Workflows = "",
    };

    [Theory]
    [InlineData("province", 43, 45, 55)]
    [InlineData("department", 33, 35, 45)]
    public void Each_participant_has_the_maximum_of_its_choice(string kind, int points, int maximum, int total)
    {
        var campaign = Text().Load();
        var submission = campaign.NewSubmission("p").With("x", 20).With("late", 2).With("kind", kind);
        var sheet = campaign.Score(submission);
        sheet.Line("a").Should().BeEquivalentTo(new { Points = (decimal)points, MaxPoints = (decimal)maximum });
        sheet.Line("b").Should().BeEquivalentTo(new { Points = 10m, MaxPoints = 10m, Clamped = true });
        sheet.Should().BeEquivalentTo(new { MaxTotal = (decimal)total, DeductedTotal = 2m, Total = points + 10m });
        campaign.NewTotalsScorer()
            .Score(submission)
            .Should()
            .BeEquivalentTo(new { sheet.Total, sheet.MaxTotal, sheet.Percent, sheet.DeductedTotal });
    }

    [Fact]
    public void Without_the_choice_the_criterion_is_not_evaluated_and_the_highest_maximum_stands()
    {
        var sheet = Text().Load().Score(s => s.With("x", 5));
        sheet.Line("a").Should().BeEquivalentTo(new { Status = CriterionStatus.NotEvaluated, Missing = new[] { "kind" }, MaxPoints = 45m });
        sheet.Range.Should().Be(new ScoreRange { Low = 5m, High = 50m });
    }

    [Theory]
    [InlineData("full", 35, 45)]
    [InlineData("zero", 0, 0)]
    public void What_does_not_apply_and_counts_for_its_maximum_waits_for_the_choice(string policy, int low, int high)
    {
        var campaign = Apart(policy).Load();
        var sheet = campaign.Score(s => s.With("x", 0));
        sheet.Line("a").Should().BeEquivalentTo(new { Status = CriterionStatus.NotEvaluated, Missing = new[] { "kind" }, MaxPoints = 45m });
        sheet.Should().BeEquivalentTo(new { Status = SheetStatus.Incomplete, Range = new ScoreRange { Low = low, High = high } });
        campaign.Score(s => s.With("x", 0).With("kind", "department"))
            .Should().BeEquivalentTo(new { Status = SheetStatus.Complete, Total = (decimal)low, MaxTotal = 35m });
    }

    [Fact]
    public void What_is_left_out_asks_for_no_maximum() => Apart("exclude").Load().Score(s => s.With("x", 0))
        .Should().BeEquivalentTo(new { Status = SheetStatus.Complete, Total = 0m, MaxTotal = 0m });

    [Fact]
    public void A_reviewer_does_not_settle_what_does_not_apply_without_the_choice_either() => Apart("full").Load()
        .Score(s => s.With("x", 0).Adjust("a", 5, "reason", "someone"))
        .Line("a").Fault!.Kind.Should().Be(FaultKind.AdjustedNotApplicable);

    [Theory]
    [InlineData("\"cap\": true", 35, 40)]
    [InlineData("\"combine\": \"max\"", 35, 40)]
    [InlineData("\"combine\": \"max\", \"appliesWhen\": \"x < 0\", \"notApplicable\": \"full\"", 35, 45)]
    public void A_group_whose_limit_follows_a_choice_waits_for_it(string group, int low, int high)
    {
        var text = Text() with
        {
            Criteria = $$"""
                { "id": "g", "maxPoints": "full", {{group}}, "criteria": [ { "id": "a", "maxPoints": 50, "mark": "x" } ] },
                { "id": "c", "kind": "bonus", "maxPoints": 100, "mark": "g" }
                """,
        };
        var campaign = text.Load();
        var sheet = campaign.Score(s => s.With("x", 40));
        sheet.Line("g").Should().BeEquivalentTo(new { Status = CriterionStatus.NotEvaluated, Missing = new[] { "kind" }, MaxPoints = 45m });
        sheet.Line("c").Missing.Should().Equal("kind");
        sheet.Range.Should().Be(new ScoreRange { Low = low, High = high + 100m });
        campaign.Score(s => s.With("x", 40).With("kind", "department")).Line("g").Points.Should().Be(35m);
    }

    [Theory]
    [InlineData("\"maxPoints\": \"whole\",", null)]
    [InlineData("\"maxPoints\": \"full\",", "group 'g' says at most 45 points, but its criteria add up to 55.")]
    [InlineData("\"maxPoints\": 55,", "group 'g' says at most 55 points, but its criteria add up to 45.")]
    [InlineData("\"maxPoints\": 40, \"cap\": true,", null)]
    public void What_a_group_states_is_compared_choice_by_choice(string group, string? message) =>
        Diagnose.Of(Text(group)).Select(d => d.Message.English).Should().Equal(message is null ? [] : [message]);

    [Theory]
    [InlineData("province", 40)]
    [InlineData("department", 30)]
    public void A_cap_may_follow_a_choice_too(string kind, int capped)
    {
        var text = Text("\"maxPoints\": \"capped\", \"cap\": true,");
        text = text with
        {
            Rest = text.Rest.Replace(
                "\"fixed\"",
                "\"capped\": { \"by\": \"kind\", \"values\": { \"province\": 40, \"department\": 30 } }, \"fixed\"",
                StringComparison.Ordinal),
        };
        text.Load()
            .Score(s => s.With("x", 10).With("kind", kind))
            .Line("g")
            .Should()
            .BeEquivalentTo(new { Points = (decimal)capped, MaxPoints = (decimal)capped, Clamped = true });
    }

    private static CampaignText Apart(string policy) => Text() with
    {
        Criteria = $$"""
            { "id": "a", "maxPoints": "full", "mark": "x", "appliesWhen": "x > 0", "notApplicable": "{{policy}}" }
            """,
    };

    [Fact]
    public void A_name_that_is_no_constant_is_told_in_both_languages()
    {
        var said =
            Diagnose.Of(
                new CampaignText
                {
                    Criteria = """{ "id": "c", "maxPoints": "fulll", "mark": "x" }""",
                    Rest = """ "constants": { "full": 10 } """,
                    Workflows = "",
                }).Single(d => d.Code == "ER2060");
        said.Message.Should()
            .BeEquivalentTo(
                new LocalizedText
                {
                    Vietnamese = "'maxPoints' của 'c' là 'fulll', không phải hằng số nào.",
                    English = "'maxPoints' of 'c' is 'fulll', which is no constant.",
                });
        said.Hint!.English.Should().Be("Did you mean 'full'?");
    }

    [Fact]
    public void Which_constant_it_is_enters_the_fingerprint() =>
        new CampaignText
        {
            Criteria = """{ "id": "c", "maxPoints": "full", "mark": "x" }""",
            Rest = """ "constants": { "full": 10 } """,
            Workflows = "",
        }.Load().Reference.Fingerprint
            .Should()
                .NotBe(new CampaignText
                {
                    Criteria = """{ "id": "c", "maxPoints": 10, "mark": "x" }""",
                    Rest = """ "constants": { "full": 10 } """,
                    Workflows = "",
                }.Load().Reference.Fingerprint);
}
