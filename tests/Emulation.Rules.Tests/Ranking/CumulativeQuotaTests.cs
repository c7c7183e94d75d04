using CsCheck;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.GradedCampaign;

namespace Emulation.Rules.Tests.Ranking;

public sealed class CumulativeQuotaTests
{
    [Fact]
    public void Good_or_better_counts_those_who_are_excellent()
    {
        var evaluation = Evaluate(""" "max": 3, "counts": "levelOrBetter" """, 10, 9, 8, 7.5m, 7);
        Grades(evaluation).Should().Equal("a excellent", "b excellent", "c good", "d fair", "e fair");
    }

    [Fact]
    public void Those_above_fall_too_where_they_alone_are_more_than_the_limit_and_skip_the_level()
    {
        var evaluation = Evaluate(""" "max": 1, "counts": "levelOrBetter" """, 10, 9, 8);
        Grades(evaluation).Should().Equal("a excellent", "b fair", "c fair");
        evaluation.Sheet("b").EarnedGrade.Should().Be("excellent");
    }

    [Fact]
    public void Who_holds_the_better_grade_comes_first_whatever_the_points()
    {
        var text = Limiting(good: """ "max": 1, "counts": "levelOrBetter" """);
        text = text with { Workflows = text.Workflows.Replace("total >= 9", "disciplined == 1", StringComparison.Ordinal) };
        var campaign = text.Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("a").With("x", 5).With("disciplined", 1),
            campaign.NewSubmission("b").With("x", 8)]);
        Grades(evaluation).Should().Equal("a excellent", "b fair");
    }

    [Fact]
    public void A_tie_on_the_line_waits_for_the_council_with_the_grade_it_would_keep()
    {
        var evaluation = Evaluate(""" "max": 1, "counts": "levelOrBetter" """, 9, 9, 8);
        evaluation.Sheets.Select(s => (s.Grade, s.GradePending))
            .Should().Equal(("fair", "excellent"), ("fair", "excellent"), ("fair", null));
    }

    [Fact]
    public void An_award_has_no_levels_to_count() =>
        AwardCampaign.Of("""{ "id": "a", "workflow": "a", "quota": { "max": 1, "counts": "levelOrBetter" } }""",
            CampaignText.Workflow("a", CampaignText.Rule("r", "true")))
            .Invoking(text => text.Load()).Should().Throw<CampaignException>().Which.Diagnostics.Select(d => d.Code)
                .Should().Equal("ER2075");

    private static readonly Campaign Mixed = Limiting(
        excellent: """ "share": "excellentShare", "of": "participants", "per": "kind" """,
        good: """ "share": "goodShare", "of": "participants", "per": "kind", "counts": "levelOrBetter" """,
        fair: """ "max": "fairMost", "counts": "levelOrBetter" """,
        more: """
            "constants": {
              "excellentShare": { "by": "kind", "values": { "office": 35, "school": 60 } },
              "goodShare": { "by": "kind", "values": { "office": 70, "school": 40 } },
              "fairMost": 9 },
            """).Load();

    [Fact]
    public void There_is_never_more_than_the_quota_in_any_group() => Gen.Select(Gen.Int[-1, 10], Gen.Bool).Array[1, 30].Sample(
        units =>
        {
            var sheets = Mixed.Evaluate(units.Select((unit, i) =>
            {
                var submission = Mixed.NewSubmission($"p{(char)('A' + i)}").With("kind", unit.Item2 ? "office" : "school");
                return unit.Item1 < 0 ? submission : submission.With("x", unit.Item1);
            })).Sheets;
            foreach (var (office, excellent, good) in ((bool, int, int)[])[(true, 35, 70), (false, 60, 40)])
            {
                var group = sheets.Where((_, i) => units[i].Item2 == office).ToList();
                (group.Count(s => s.Grade == "excellent") * 100).Should().BeLessThanOrEqualTo(group.Count * excellent);
                (group.Count(s => s.Grade is "excellent" or "good") * 100).Should().BeLessThanOrEqualTo(group.Count * good);
            }

            sheets.Count(s => s.Grade is "excellent" or "good" or "fair").Should().BeLessThanOrEqualTo(9);
        },
        iter: 500);

    private static IEnumerable<string> Grades(Evaluation evaluation) => evaluation.Sheets.Select(s => $"{s.Participant} {s.Grade ?? "?"}");

    private static Evaluation Evaluate(string good, params decimal[] points)
    {
        var campaign = Limiting(good: good).Load();
        return campaign.Evaluate(points.Select((x, i) => campaign.NewSubmission(((char)('a' + i)).ToString()).With("x", x)));
    }
}
