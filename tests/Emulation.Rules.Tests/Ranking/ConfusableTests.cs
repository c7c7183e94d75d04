using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Ranking;

/// <summary>Groups of quotas, defaults in order and groups, grades that nobody holds or that are open.</summary>
public sealed class ConfusableTests
{
    [Fact]
    public void Groups_whose_names_run_together_alike_are_counted_apart()
    {
        var campaign = Graded(""" "quota": { "max": 1, "per": [ "k", "m" ] } """);
        var evaluation = campaign.Evaluate(
            [Unit(campaign, "p", 9, "a", "bc"), Unit(campaign, "q", 8, "ab", "c"), Unit(campaign, "r", 7, "ab", "c")]);
        Grades(evaluation).Should().Equal("p good", "q good", "r weak");
    }

    [Fact]
    public void Clusters_and_choices_whose_names_run_together_alike_are_counted_apart()
    {
        var campaign = Graded(""" "quota": { "max": 1, "per": [ "cluster", "m" ] } """);
        var evaluation = campaign.Evaluate([Unit(campaign, "p", 9, "a", "bc", "a"), Unit(campaign, "q", 8, "a", "c", "ab")]);
        Grades(evaluation).Should().Equal("p good", "q good");
    }

    [Fact]
    public void Whoever_leaves_a_choice_to_its_default_is_counted_with_those_who_submitted_it()
    {
        var campaign = Graded(""" "quota": { "max": 1, "per": "m" } """, choiceDefault: true);
        var evaluation = campaign.Evaluate(
            [Unit(campaign, "p", 9, "a", "c"), Unit(campaign, "q", 8, "a", null), Unit(campaign, "r", 7, "a", "bc")]);
        Grades(evaluation).Should().Equal("p good", "q weak", "r good");
    }

    [Fact]
    public void A_default_counts_in_the_order()
    {
        var campaign = Graded("", order: """ "late" """, choiceDefault: true);
        var evaluation = campaign.Evaluate([
            Unit(campaign, "p", 9, "a", "c"), Unit(campaign, "q", 8, "a", "c").With("late", 1),
                Unit(campaign, "r", 7, "a", "c").With("late", 5)]);
        evaluation.Standings.Select(s => (s.Participant, s.Rank)).Should().Equal(("r", 1), ("p", 2), ("q", 3));
    }

    [Fact]
    public void No_grade_at_all_comes_after_the_last_level_and_an_open_one_has_no_place()
    {
        var campaign = Graded("", order: """ "grade" """);
        var evaluation = campaign.Evaluate([
            Unit(campaign, "none", 9, "a", "c").With("barred", true), Unit(campaign, "open", 9, "a", "c"),
            Unit(campaign, "weak", 1, "a", "c").With("barred", false), Unit(campaign, "good", 9, "a", "c").With("barred", false)]);
        evaluation.Standings.Select(s => (s.Participant, s.Rank, s.Tied, string.Join(' ', s.Missing)))
            .Should().Equal(("good", 1, false, ""), ("weak", 2, false, ""), ("none", 3, false, ""), ("open", (int?)null, false, "grade"));
    }

    [Fact]
    public void The_base_of_a_quota_on_grades_is_counted_before_any_quota()
    {
        // Three earned good; two fall. Half of the good ones is still half of three, rounded up.
        var campaign = Graded(
            """ "quota": { "share": "1/2", "of": "grade:good", "rounding": "up", "max": 1 } """,
                secondQuota: """ "quota": { "share": "2/3", "of": [ "grade:good" ] } """);
        var evaluation = campaign.Evaluate(
            new[] { 9, 8, 7, 5 }.Select((x, i) => Unit(campaign, $"p{i}", x, "a", "c").With("barred", false)));
        Grades(evaluation).Should().Equal("p0 good", "p1 fair", "p2 fair", "p3 weak");
    }

    private static List<string> Grades(Evaluation evaluation) => [.. evaluation.Sheets.Select(s => $"{s.Participant} {s.Grade}")];

    private static Submission Unit(Campaign campaign, string id, int x, string k, string? m, string cluster = "a")
    {
        var unit = campaign.NewSubmission(id, cluster).With("x", x).With("k", k);
        return m is null ? unit : unit.With("m", m);
    }

    /// <summary>Points x: good from 7, fair from 6 (when it is asked for), weak; no grade for whom is barred.</summary>
    private static Campaign Graded(string quota, string secondQuota = "", string order = "\"total\"", bool choiceDefault = false)
    {
        var fair = secondQuota.Length > 0;
        return new CampaignText
        {
            Indicators = $$"""
                { "id": "x", "type": "number" }, { "id": "late", "type": "integer", "default": 3 },
                { "id": "barred", "type": "boolean"{{(choiceDefault || quota.Length > 0 ? ", \"default\": false" : "")}} },
                { "id": "k", "type": "choice", "choices": [ "a", "ab" ] },
                { "id": "m", "type": "choice", "choices": [ "bc", "c" ]{{(choiceDefault ? ", \"default\": \"c\"" : "")}} }
                """,
            Rest = $$"""
                "grades": { "workflow": "grades",
                  "levels": [ { "id": "good"{{Field(quota)}} }{{(fair ? $", {{ \"id\": \"fair\"{Field(secondQuota)} }}" : "")}},
                  { "id": "weak" } ] },
                "disqualifications": [ { "id": "out", "when": "barred", "effects": [ "noGrade" ] } ],
                "ranking": { "within": "all", "orderBy": [ {{order}}, "total" ] }
                """.Replace("\"total\", \"total\"", "\"total\"", StringComparison.Ordinal),
            Workflows = Workflow("c", Rule("all", "true", "x")) + ", "
                + Workflow("grades",
                    [Rule("good", "total >= 7"), .. fair ? [Rule("fair", "total >= 6")]
                        : Array.Empty<string>(), Rule("weak", "total < 7")]),
        }.Load();
    }

    private static string Field(string quota) => quota.Length == 0 ? "" : ", " + quota;
}
