using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Semantics;

/// <summary>SEMANTICS.md, sentence by sentence.</summary>
/// <remarks>SEMANTICS 4.1, 4.2, 4.3, 5.1, 5.2.</remarks>
public sealed class Point4IncompleteSheetTests
{
    [Fact]
    public void An_unsettled_leaf_adds_nothing_to_the_total_but_keeps_its_maximum() =>
        Tree("").Load()
            .Score(s => s.With("x", 4))
            .Should()
            .BeEquivalentTo(new { Status = SheetStatus.Incomplete, Total = 4m, MaxTotal = 22m });

    [Fact]
    public void An_incomplete_sheet_has_no_grade_and_no_rank()
    {
        var campaign = GradedCampaign.Barring(GradedCampaign.Bar("barred", "disciplined > 0", "\"noGrade\"")).Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("late", 1), campaign.NewSubmission("q").With("x", 9)]);
        evaluation.Sheet("p").Grade.Should().BeNull();
        evaluation.Standings.Select(s => $"{s.Participant} {s.Rank}").Should().Equal("q 1", "p ");
    }

    [Fact]
    public void The_range_holds_settled_leaves_fixed_and_takes_the_others_over_their_bounds() =>
        Tree("").Load().Score(s => s.With("x", 4)).Range.Should().Be(new ScoreRange { Low = 6m, High = 16m });

    [Fact]
    public void The_range_applies_caps_at_both_ends()
    {
        Tree("\"maxPoints\": 9, \"cap\": true,").Load()
            .Score(s => s.With("x", 4)).Range
            .Should()
            .Be(new ScoreRange { Low = 6m, High = 9m });
        Tree("\"maxPoints\": 5, \"cap\": true,").Load()
            .Score(s => s.With("x", 4)).Range
            .Should()
            .Be(new ScoreRange { Low = 5m, High = 5m });
    }

    [Fact]
    public void Not_applicable_must_be_said_beside_the_condition() =>
        Diagnose.Of(new CampaignText { Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "appliesWhen": "x > 1" }""" })
            .Select(d => d.Code)
            .Should()
            .Equal("ER2014");

    [Theory]
    [InlineData("exclude", 0, 10)]
    [InlineData("full", 12, 22)]
    [InlineData("zero", 0, 22)]
    public void A_leaf_that_does_not_apply_leaves_the_denominator_or_counts_full_or_zero(string policy, int points, int maxTotal)
    {
        var text = Tree("");
        text = text with
        {
            Criteria =
                text.Criteria.Replace(
                    "\"mark\": \"y\"",
                    $"\"mark\": \"y\", \"appliesWhen\": \"x > 100\", \"notApplicable\": \"{policy}\"",
                    StringComparison.Ordinal),
        };
        text.Load()
            .Score(s => s.With("x", 4))
            .Should()
            .BeEquivalentTo(new { Status = SheetStatus.Complete, Total = 4m + points, MaxTotal = (decimal)maxTotal });
    }

    [Theory]
    [InlineData("exclude", 0, 0)]
    [InlineData("full", 22, 22)]
    [InlineData("zero", 0, 22)]
    public void A_group_that_does_not_apply_passes_that_down(string policy, int total, int maxTotal)
    {
        var sheet = Tree($"\"appliesWhen\": \"x > 100\", \"notApplicable\": \"{policy}\",").Load().Score(s => s.With("x", 4));
        sheet.Criteria.Should().OnlyContain(line => line.Status == CriterionStatus.NotApplicable);
        sheet.Should().BeEquivalentTo(new { Status = SheetStatus.Complete, Total = (decimal)total, MaxTotal = (decimal)maxTotal });
    }

    /// <summary>A group of a (0 to 10, indicator x) and b (2 to 12, indicator y).</summary>
    private static CampaignText Tree(string group) => new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
        Criteria =
            $$"""
                { "id": "g", {{group}} "criteria": [ { "id": "a", "maxPoints": 10, "mark": "x" },
                  { "id": "b", "minPoints": 2, "maxPoints": 12, "mark": "y" } ] }
                """,
        Workflows = "",
    };
}
