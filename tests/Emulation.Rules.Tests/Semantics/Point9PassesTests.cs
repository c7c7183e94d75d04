using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.GradedCampaign;

namespace Emulation.Rules.Tests.Semantics;

/// <summary>SEMANTICS.md, sentence by sentence.</summary>
/// <remarks>SEMANTICS 11.1.</remarks>
public sealed class Point9PassesTests
{
    [Fact]
    public void The_earned_grade_is_that_of_the_workflow_and_then_of_the_disqualifications_where_the_worst_wins() =>
        Evaluate(
            Barring(
                Bar("one", "disciplined > 0", "{ \"gradeAtMost\": \"good\" }"),
                Bar("two", "disciplined > 1", "{ \"gradeAtMost\": \"fair\" }")),
            ("a", 9, 0),
            ("b", 9, 1),
            ("c", 9, 2))
            .Sheets.Select(s => s.EarnedGrade).Should().Equal("excellent", "good", "fair");

    [Fact]
    public void Several_effects_apply_together() =>
        Evaluate(Barring(Bar("both", "disciplined > 0", "\"unranked\", { \"demoteGrade\": 1 }, \"noAward\"")), ("a", 9, 1), ("b", 8, 0))
            .Standings.Select(s => $"{s.Participant} {s.Rank} {s.Grade}").Should().Equal("b 1 good", "a  good");

    [Fact]
    public void Base_and_limit_are_counted_on_earned_grades_and_those_over_it_fall_to_the_next_level() =>
        Grades(Limiting(excellent: "\"share\": \"50%\", \"of\": \"grade:excellent\""), (
            "a",
            10), ("b", 9.5m), ("c", 9.2m), ("d", 9), ("e", 8))
            .Should().Equal("a excellent", "b excellent", "c good", "d good", "e good");

    [Fact]
    public void Who_falls_comes_under_the_next_levels_quota() =>
        Grades(Limiting(excellent: "\"max\": 1", good: "\"max\": 1"), ("a", 10), ("b", 9.5m), ("c", 9.2m)).Should()
            .Equal("a excellent", "b good", "c fair");

    [Fact]
    public void Tied_across_the_line_with_ties_left_to_the_council_they_hold_the_lower_grade_and_nobody_is_picked_silently()
    {
        var sheets = Evaluate(Limiting(excellent: "\"max\": 2, \"ties\": \"council\""), ("a", 10, 0), ("b", 9, 0), ("c", 9, 0)).Sheets;
        sheets.Select(s => $"{s.Grade} {s.GradePending}".TrimEnd()).Should().Equal("excellent", "good excellent", "good excellent");
    }

    [Fact]
    public void Ranks_share_a_place_and_leave_a_gap() =>
        Evaluate(Limiting(), ("a", 9, 0), ("b", 9, 0), ("c", 8, 0)).Standings.Select(s => s.Rank).Should().Equal(1, 1, 3);

    [Theory]
    [InlineData("2/3", 3, 2)]
    [InlineData("33.4%", 3, 1)]
    public void A_share_is_compared_without_division(string share, int base_, int allowed) =>
        Grades(
            Limiting(excellent: $"\"share\": \"{share}\", \"of\": \"participants\""),
            [.. Enumerable.Range(0, base_).Select(i => ($"p{i}", 10m - (i / 10m)))])
            .Count(g => g.EndsWith("excellent", StringComparison.Ordinal)).Should().Be(allowed);

    [Theory]
    [InlineData("s < \"a\"", "ER3010")]
    [InlineData("k == \"three\"", "ER3011")]
    [InlineData("d > \"30/06/2026\"", "ER3015")]
    public void Order_on_text_undeclared_choices_and_dates_in_another_form_are_refused(string condition, string code) =>
        Diagnose.Condition(condition).Select(d => d.Code).Should().Equal(code);

    private static Evaluation Evaluate(CampaignText text, params (string Id, decimal X, int Disciplined)[] units)
    {
        var campaign = text.Load();
        return campaign.Evaluate(units.Select(u => campaign.NewSubmission(u.Id).With("x", u.X).With("disciplined", u.Disciplined)));
    }

    private static IEnumerable<string> Grades(CampaignText text, params (string Id, decimal X)[] units) =>
        Evaluate(text, [.. units.Select(u => (u.Id, u.X, 0))]).Sheets.Select(s => $"{s.Participant} {s.Grade}");
}
