using System.Globalization;
using Emulation.Rules.Impact;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Impact;

public sealed class ImpactTests
{
    private static readonly CampaignText Text = new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }, { "id": "z", "type": "number", "default": 0 }""",
        Criteria = """
            { "id": "g", "maxPoints": 15, "cap": true, "criteria": [
              { "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" }, { "id": "d", "maxPoints": 10, "mark": "y" },
              { "id": "b", "kind": "bonus", "maxPoints": 5, "mark": "z" } ] }
            """,
        Workflows = Workflow("c", Rule("high", "x >= 5", "10"), Rule("low", "true", "x")),
    };

    private static readonly Campaign Before = Text.Load();

    [Fact]
    public void Those_who_move_come_with_the_largest_shift_first_then_by_id()
    {
        var impact =
            CampaignImpact.Of(Before, Edited("x >= 5", "x >= 7"), [Units("d", 6, 1), Units("b", 5, 1), Units("c", 6, 1), Units("a", 9, 1)]);

        impact.Moved.Select(s => (s.Participant, s.TotalDifference)).Should().Equal(("b", -5m), ("c", -4m), ("d", -4m));
        (impact.TotalChanges, impact.RankChanges, impact.LargestShift).Should().Be((3, 3, 5m));
        impact.Comparison.Sheets.Should().HaveCount(4);
    }

    [Fact]
    public void The_same_rules_move_nobody()
    {
        var impact = CampaignImpact.Of(Before, Text.Load(), [Units("a", 6, 1), Before.NewSubmission("b").With("x", 3)]);

        impact.Moved.Should().BeEmpty();
        (impact.TotalChanges, impact.GradeChanges, impact.RankChanges, impact.AwardChanges, impact.LargestShift)
            .Should()
            .Be((0, 0, 0, 0, 0m));
        impact.Criteria.Should().BeEmpty();
    }

    [Fact]
    public void What_a_cap_takes_away_is_the_groups_own_shift_and_a_bonus_inside_is_none_of_its()
    {
        // 10 + 9 were capped at 15; 6 + 9 are not: the criterion loses 4, the group gives back 4, the bonus gives 1 less.
        var edited = (Text with
        {
            Workflows = Text.Workflows.Replace("x >= 5", "x >= 7", StringComparison.Ordinal),
            Criteria =
                Text.Criteria.Replace(
                    """{ "id": "b", "kind": "bonus", "maxPoints": 5,""",
                    """{ "id": "b", "kind": "bonus", "maxPoints": 2,""",
                    StringComparison.Ordinal),
        }).Load();

        var move = CampaignImpact.Of(Before, edited, [Units("a", 6, 9).With("z", 3)]).Moves.Single();

        move.Causes.Select(c => (c.Line.Id, c.Shift)).Should().Equal(("g", 4m), ("c", -4m), ("b", -1m));
        move.Sheet.TotalDifference.Should().Be(-1m).And.Be(move.Causes.Sum(c => c.Shift));
    }

    [Fact]
    public void A_criterion_tells_how_many_it_moved_how_far_together_and_which_rules_gave_way()
    {
        var impact = CampaignImpact.Of(Before, Edited("x >= 5", "x >= 7"), [Units("b", 5, 1), Units("c", 6, 1), Units("a", 9, 1)]);

        var criterion = impact.Criteria.Single();
        (criterion.Criterion, criterion.Participants, criterion.Shift, criterion.IsAdded, criterion.IsRemoved)
            .Should()
            .Be(("c", 2, -9m, false, false));
        criterion.Rules.Single().Participants.Should().Be(2);
        criterion.Rules.Single().Example.After!.Rules.Single().Rule.Should().Be("low");
    }

    [Fact]
    public void A_sheet_that_is_no_longer_settled_has_another_total_and_another_place()
    {
        var edited =
            Edited(
                "\"x >= 5\"",
                "\"x + z >= 5\"",
                text => text with { Indicators = text.Indicators.Replace(", \"default\": 0", "", StringComparison.Ordinal) });

        var impact = CampaignImpact.Of(Before, edited, [Units("a", 6, 1), Units("b", 1, 1).With("z", 0)]);

        impact.Moved.Select(s => s.Participant).Should().Equal("a", "b");
        (impact.TotalChanges, impact.RankChanges).Should().Be((1, 2));
    }

    [Fact]
    public void A_criterion_that_nobody_earns_moves_nobody_but_is_told()
    {
        var edited = (Text with { Criteria = Text.Criteria + """, { "id": "e", "kind": "bonus", "maxPoints": 5, "mark": "z" }""" }).Load();

        var impact = CampaignImpact.Of(Before, edited, [Units("a", 6, 1)]);

        impact.Moved.Should().BeEmpty();
        impact.Criteria.Select(c => (c.Criterion, c.IsAdded, c.Participants)).Should().Equal(("e", true, 0));
    }

    [Fact]
    public void A_new_criterion_that_lacks_its_value_is_the_cause_of_an_open_sheet()
    {
        var edited = (Text with
        {
            Indicators = Text.Indicators + """, { "id": "w", "type": "number" }""",
            Criteria = Text.Criteria + """, { "id": "e", "kind": "bonus", "maxPoints": 5, "mark": "w" }""",
        }).Load();

        var impact = CampaignImpact.Of(Before, edited, [Units("a", 6, 1)]);

        impact.Moves.Single().Causes.Select(c => (c.Line.Id, c.Shift, c.Settles)).Should().Equal(("e", 0m, true));
        impact.Criteria.Select(c => (c.Criterion, c.IsAdded, c.Participants)).Should().Equal(("e", true, 1));
    }

    [Fact]
    public void Differences_are_without_trailing_zeros()
    {
        var sheet = Before.Evaluate([Units("a", 1.25m, 1)]).CompareTo(Before.Evaluate([Units("a", 2.25m, 1)])).Sheets.Single();

        sheet.TotalDifference.ToString(CultureInfo.InvariantCulture).Should().Be("1");
        sheet.Criteria.Single(c => c.Id == "c").Difference!.Value.ToString(CultureInfo.InvariantCulture).Should().Be("1");
    }

    private static Campaign Edited(string text, string by, Func<CampaignText, CampaignText>? more = null)
    {
        var edited = Text with { Workflows = Text.Workflows.Replace(text, by, StringComparison.Ordinal) };
        return (more is null ? edited : more(edited)).Load();
    }

    private static Submission Units(string participant, decimal x, decimal y) =>
        Before.NewSubmission(participant).With("x", x).With("y", y);
}
