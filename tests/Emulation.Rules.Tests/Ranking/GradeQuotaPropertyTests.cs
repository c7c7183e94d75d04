using CsCheck;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.GradedCampaign;

namespace Emulation.Rules.Tests.Ranking;

public sealed class GradeQuotaPropertyTests
{
    private static readonly Campaign Council = Load("council");

    private static readonly Campaign Share = Load("share");

    private static readonly Gen<(int X, int Disciplined, int Kind)[]> Units =
        Gen.Select(Gen.Int[-1, 10], Gen.Int[0, 2], Gen.Int[0, 2]).Array[1, 30];

    [Fact]
    public void No_level_has_more_final_grades_than_its_quota_allows() => Units.Sample(
        units =>
        {
            var submissions = Submissions(Council, units);
            var sheets = Council.Evaluate(submissions).Sheets;
            foreach (var kind in (string[])["office", "school"])
            {
                var of =
                    submissions.Where(s => s.Values.GetValueOrDefault("kind")?.Value.ToString() == kind)
                        .Select(s => s.Participant)
                        .ToHashSet(StringComparer.Ordinal);
                var group = sheets.Where(s => of.Contains(s.Participant)).ToList();
                var rated = group.Count(s => s.EarnedGrade is "excellent" or "good");
                group.Count(s => s.Grade == "excellent").Should().BeLessThanOrEqualTo(rated / 5);
            }

            sheets.Count(s => s.Grade == "good").Should().BeLessThanOrEqualTo(4);
            sheets.Count(s => s.Grade == "fair").Should().BeLessThanOrEqualTo((sheets.Count(s => s.EarnedGrade == "fair") + 1) / 2);
        },
        iter: 300);

    [Fact]
    public void The_order_of_submissions_never_matters() => Gen.Select(Units, Gen.Int, Gen.Bool).Sample(
        (units, seed, shared) =>
        {
            var campaign = shared ? Share : Council;
            var submissions = Submissions(campaign, units);
            var shuffled = submissions.OrderBy(s => unchecked((s.Participant[1] * 7919) ^ seed) % 101).ToList();
            campaign.Evaluate(shuffled).ResultFingerprint.Should().Be(campaign.Evaluate(submissions).ResultFingerprint);
        },
        iter: 100);

    [Fact]
    public void A_final_grade_is_never_better_than_the_earned_one() => Units.Sample(
        units =>
        {
            string[] levels = ["excellent", "good", "fair", "weak"];
            var sheets = Council.Evaluate(Submissions(Council, units)).Sheets;
            foreach (var sheet in sheets.Where(s => s.Grade is not null))
            {
                Array.IndexOf(levels, sheet.Grade).Should().BeGreaterThanOrEqualTo(Array.IndexOf(levels, sheet.EarnedGrade));
            }
        },
        iter: 100);

    private static Campaign Load(string ties) => Limiting(
        excellent: $$""" "share": "20%", "of": [ "grade:excellent", "grade:good" ], "per": "kind", "ties": "{{ties}}" """,
        good: $$""" "max": 4, "ties": "{{ties}}" """,
        fair: $$""" "share": "1/2", "of": "grade:fair", "rounding": "up", "ties": "{{ties}}" """,
        more: $$""" "disqualifications": [ {{Bar("one", "disciplined > 1", """{ "demoteGrade": 1 }, "unranked" """)}} ], """).Load();

    /// <summary>x of -1 is missing, so is a kind of 2.</summary>
    private static List<Submission> Submissions(Campaign campaign, (int X, int Disciplined, int Kind)[] units) =>
        [.. units.Select((unit, i) =>
    {
        var submission = campaign.NewSubmission($"p{(char)('A' + i)}").With("disciplined", unit.Disciplined);
        submission = unit.X < 0 ? submission : submission.With("x", unit.X);
        return unit.Kind == 2 ? submission : submission.With("kind", unit.Kind == 0 ? "office" : "school");
    })];
}
