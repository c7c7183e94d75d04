using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.GradedCampaign;

namespace Emulation.Rules.Tests.Ranking;

public sealed partial class GradeQuotaTests
{
    /// <summary>Decree 335/2025: excellent at most 20 % of those rated good; whether good includes excellent is not settled.</summary>
    private const string FifthOfGood = """ "share": "20%", "of": [ "grade:good" ] """;
    private const string FifthOfGoodOrBetter = """ "share": "20%", "of": [ "grade:excellent", "grade:good" ] """;

    [Fact]
    public void Those_over_the_limit_hold_the_next_level_and_keep_what_they_earned()
    {
        var evaluation = Evaluate(Limiting(excellent: """ "max": 1 """), 10, 9, 3);
        Grades(evaluation).Should().Equal("a excellent", "b good", "c weak");
        evaluation.Sheet("b")
            .Should()
            .BeEquivalentTo(new { EarnedGrade = "excellent", Grade = "good", GradePending = (string?)null, Total = 9m });
        evaluation.Standings.Select(s => (s.Participant, s.Rank, s.Grade, s.Pending))
            .Should().Equal(("a", 1, "excellent", false), ("b", 2, "good", false), ("c", 3, "weak", false));
    }

    [Fact]
    public void Within_its_limit_a_level_is_left_alone() =>
        Grades(Evaluate(Limiting(excellent: """ "max": 2 """), 10, 9, 3)).Should().Equal("a excellent", "b excellent", "c weak");

    [Fact]
    public void Those_who_fall_come_under_the_next_quota_in_turn()
    {
        var evaluation = Evaluate(Limiting(excellent: """ "max": 1 """, good: """ "max": 1 """), 10, 9.5m, 9, 8);
        Grades(evaluation).Should().Equal("a excellent", "b good", "c fair", "d fair");
        evaluation.Sheet("c").EarnedGrade.Should().Be("excellent");
    }

    [Fact]
    public void The_next_level_is_the_next_declared_whatever_its_rule_says()
    {
        var text = Limiting(excellent: """ "max": 0 """);
        text = text with { Workflows = text.Workflows.Replace("total >= 7", "total >= 7 && total < 9", StringComparison.Ordinal) };
        Grades(Evaluate(text, 10)).Should().Equal("a good");
    }

    [Fact]
    public void Tied_across_the_line_all_hold_the_lower_grade_and_wait_for_the_council()
    {
        var evaluation = Evaluate(Limiting(excellent: """ "max": 2 """), 10, 9, 9, 8);
        Grades(evaluation).Should().Equal("a excellent", "b good", "c good", "d good");
        evaluation.Sheets.Select(s => s.GradePending).Should().Equal(null, "excellent", "excellent", null);
        evaluation.Standings.Select(s => (s.Participant, s.Rank, s.Pending))
            .Should()
            .Equal(("a", 1, false), ("b", 2, true), ("c", 2, true), ("d", 4, false));
    }

    [Fact]
    public void A_pending_grade_leaves_the_place_open_only_where_places_follow_grades()
    {
        var text = Limiting(excellent: """ "max": 2 """);
        text = text with { Rest = text.Rest.Replace("\"grade\", \"total\"", "\"total\"", StringComparison.Ordinal) };
        var evaluation = Evaluate(text, 10, 9, 9, 8);
        evaluation.Standings.Select(s => (s.Participant, s.Rank, s.Pending, s.Tied))
            .Should()
            .Equal(("a", 1, false, false), ("b", 2, false, true), ("c", 2, false, true), ("d", 4, false, false));
    }

    [Fact]
    public void Tied_across_the_line_all_are_let_in_where_ties_are_shared()
    {
        var evaluation = Evaluate(Limiting(excellent: """ "max": 2, "ties": "share" """), 10, 9, 9, 9.0m, 8);
        Grades(evaluation).Should().Equal("a excellent", "b excellent", "c excellent", "d excellent", "e good");
        evaluation.Sheets.Should().OnlyContain(s => s.GradePending == null);
    }

    [Fact]
    public void A_tie_that_ends_on_the_line_or_begins_below_it_needs_no_council()
    {
        Evaluate(Limiting(excellent: """ "max": 2 """), 9, 9, 9.5m).Sheets.Select(s => s.GradePending)
            .Should()
            .Equal("excellent", "excellent", null);
        Evaluate(Limiting(excellent: """ "max": 1 """), 9, 9, 9.5m).Sheets.Should().OnlyContain(s => s.GradePending == null);
        Evaluate(Limiting(excellent: """ "max": 2 """), 9, 9.5m, 9.5m).Sheets.Should().OnlyContain(s => s.GradePending == null);
        Evaluate(Limiting(excellent: """ "max": 0 """), 9, 9).Sheets.Should().OnlyContain(s => s.GradePending == null && s.Grade == "good");
    }

    [Fact]
    public void Who_waits_for_the_best_level_keeps_waiting_for_it_when_falling_further()
    {
        var evaluation = Evaluate(Limiting(excellent: """ "max": 1 """, good: """ "max": 1 """), 9, 9);
        evaluation.Sheets.Select(s => (s.Grade, s.GradePending)).Should().Equal(("fair", "excellent"), ("fair", "excellent"));
    }

    [Fact]
    public void The_ranking_keys_but_the_grade_order_a_level()
    {
        var text = Limiting(excellent: """ "max": 1 """);
        text = text with
        {
            Rest = text.Rest.Replace("\"total\" ]", "\"total\", { \"by\": \"late\", \"lowest\": true } ]", StringComparison.Ordinal),
        };
        var campaign = text.Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a")
                .With("x", 9)
                .With("late", 2), campaign.NewSubmission("b").With("x", 9).With("late", 1), campaign.NewSubmission("c").With("x", 9)]);
        Grades(evaluation).Should().Equal("a good", "b excellent", "c ?");
        evaluation.Sheet("c").Should().BeEquivalentTo(new { EarnedGrade = "excellent", GradeMissing = new[] { "late" } });
    }

    [Fact]
    public void The_disqualified_compete_with_the_grade_that_is_left_to_them()
    {
        var text = Limiting(
            excellent: """ "share": "50%", "of": "grade:excellent" """,
            more: $$""" "disqualifications": [ {{Bar("d", "disciplined > 0", """{ "demoteGrade": 1 }""")}} ], """);
        var campaign = text.Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a")
                .With("x", 10)
                .With("disciplined", 1), campaign.NewSubmission("b").With("x", 9), campaign.NewSubmission("c").With("x", 9.5m)]);
        Grades(evaluation).Should().Equal("a good", "b good", "c excellent");
        evaluation.Sheets.Select(s => s.EarnedGrade).Should().Equal("good", "excellent", "excellent");
    }

    [Theory]
    [InlineData(""" "max": 1, "of": "grade:best", "share": "20%" """, "ER2101")]
    [InlineData(""" "share": "20", "of": "participants" """, "ER2104")]
    [InlineData(""" "share": "15,5%", "of": "participants" """, "ER2104")]
    [InlineData(""" "share": "120%", "of": "participants" """, "ER2104")]
    [InlineData(""" "share": "-5%", "of": "participants" """, "ER2104")]
    [InlineData(""" "share": "1/0", "of": "participants" """, "ER2104")]
    [InlineData(""" "share": "4/3", "of": "participants" """, "ER2104")]
    [InlineData(""" "share": "%", "of": "participants" """, "ER2104")]
    [InlineData(""" "share": 0.2, "of": "participants" """, "ER1012")]
    [InlineData(""" "share": "20%" """, "ER1011")]
    [InlineData(""" "share": "20%", "of": [ ] """, "ER2010")]
    [InlineData(""" "share": "20%", "of": [ 1 ] """, "ER1012")]
    [InlineData(""" "share": "20%", "of": "members" """, "ER2106")]
    [InlineData(""" "share": "20%", "of": "award:flag" """, "ER2204")]
    [InlineData(""" "ties": "share" """, "ER2105")]
    [InlineData(""" "max": 1.5 """, "ER1017")]
    [InlineData(""" "max": 1, "min": 1 """, "ER2108")]
    [InlineData(""" "max": 1, "of": "participants" """, "ER2108")]
    [InlineData(""" "max": 1, "min": 2, "share": "20%", "of": "participants" """, "ER2011")]
    [InlineData(""" "max": 1, "per": "x" """, "ER2107")]
    [InlineData(""" "max": 1, "per": [ "kind", "all" ] """, "ER2107")]
    [InlineData(""" "max": 1, "rounding": "halfUp" """, "ER2108,ER1016")]
    [InlineData(""" "max": 1, "ties": "first" """, "ER1016")]
    [InlineData(""" "max": 1, "most": 2 """, "ER1010")]
    public void A_broken_quota_is_refused(string quota, string codes) =>
        Diagnose.Of(Limiting(excellent: quota)).Select(d => d.Code).Should().BeEquivalentTo(codes.Split(','));

    [Theory]
    [InlineData(""" "max": "most", "min": 1 """, "1 ('min')", "0 ('most')")]
    [InlineData(""" "max": 1, "min": "least" """, "2 ('least')", "1 ('max')")]
    [InlineData(""" "max": "most", "min": "least" """, "2 ('least')", "0 ('most')")]
    public void A_least_beyond_the_most_is_told_where_constants_say_them(string limits, string least, string most)
    {
        var text = Limiting(excellent: limits + """, "share": "20%", "of": "participants" """);

        var told = Analyse.Of(text with { Rest = text.Rest + """, "constants": { "most": 0, "least": 2 } """ })
            .Single(d => d.Code == "ER4031");

        told.Severity.Should().Be(DiagnosticSeverity.Warning);
        told.Message.English.Should().Be($"the quota allows at least {least} but at most {most}: the most counts.");
        told.Message.Vietnamese.Should()
            .Be($"tỷ lệ khống chế cho ít nhất {least} nhưng nhiều nhất {most}: mức nhiều nhất được áp dụng.");
    }

    [Theory]
    [InlineData("0.2", "20%")]
    [InlineData("15.5", "15.5%")]
    public void A_share_that_is_written_as_a_number_is_told_how_to_write_it(string number, string written)
    {
        var told = Diagnose.Of(Limiting(excellent: $""" "share": {number}, "of": "participants" """)).Single();

        told.Hint!.English.Should().Be($"Write \"{written}\".");
        told.Hint.Vietnamese.Should().Be($"Viết \"{written}\".");
    }

    [Fact]
    public void The_last_level_has_nothing_to_fall_to()
    {
        var text = Limiting();
        Diagnose.Of(text with { Rest = text.Rest.Replace("\"weak\" }", "\"weak\", \"quota\": { \"max\": 1 } }", StringComparison.Ordinal) })
            .Select(d => d.Code).Should().Equal("ER2109");
    }

    [Fact]
    public void A_quota_enters_the_fingerprint_and_its_defaults_do_not_change_it()
    {
        static string Fingerprint(string? quota) => Limiting(excellent: quota).Load().Reference.Fingerprint;
        Fingerprint(FifthOfGood).Should().NotBe(Fingerprint(FifthOfGoodOrBetter)).And.NotBe(Fingerprint(null))
            .And.Be(Fingerprint(""" "share": "20.0%", "of": "grade:good", "per": "all", "rounding": "down", "ties": "council" """));
    }

    private static int Holders(CampaignText text, params decimal[] points) =>
        Evaluate(text, points).Sheets.Count(s => s.Grade == "excellent");

    private static IEnumerable<string> Grades(Evaluation evaluation) => evaluation.Sheets.Select(s => $"{s.Participant} {s.Grade ?? "?"}");

    private static Evaluation Evaluate(CampaignText text, params decimal[] points)
    {
        var campaign = text.Load();
        return campaign.Evaluate(points.Select((x, i) => campaign.NewSubmission(((char)('a' + i)).ToString()).With("x", x)));
    }
}
