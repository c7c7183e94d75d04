using CsCheck;
using Emulation.Rules.Awards;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

public sealed class AwardPropertyTests
{
    private const string Share = """
        "quota": { "share": "30%", "of": "ranked", "per": "cluster", "max": 3 }, "orderBy": [ "total", { "by": "y", "lowest": true } ]
        """;

    private static readonly Campaign Council = AwardCampaign.One("x > 2 && y < 4", Share);
    private static readonly Campaign OfAll =
        AwardCampaign.One("x > 2 && y < 4", Share.Replace("ranked", "participants", StringComparison.Ordinal));
    private static readonly Campaign OfGood =
        AwardCampaign.One("x > 2 && y < 4", Share.Replace("ranked", "grade:good", StringComparison.Ordinal));

    /// <summary>Points, the second key and the cluster; −1 leaves a value out.</summary>
    private static readonly Gen<(int X, int Y, int Cluster)[]> Units =
        Gen.Select(Gen.Int[-1, 10], Gen.Int[-1, 4], Gen.Int[0, 1]).Array[1, 25];

    [Fact]
    public void Never_more_are_recommended_than_the_quota_allows() => Units.Sample(
        units =>
        {
            var evaluation = Council.Evaluate(Submissions(units));
            foreach (var cluster in evaluation.Standings.GroupBy(s => s.Cluster, StringComparer.Ordinal))
            {
                var limit = Math.Min(3, cluster.Count(s => s.Rank is not null) * 3 / 10);
                var group = Of(evaluation, cluster.Key);
                group.Count(r => r.Status == RecommendationStatus.Recommended).Should().BeLessThanOrEqualTo(limit);
            }
        },
        iter: Effort.Of(250));

    [Fact]
    public void Nobody_below_is_recommended_while_somebody_eligible_above_is_not() => Units.Sample(
        units =>
        {
            var evaluation = Council.Evaluate(Submissions(units));
            foreach (var cluster in evaluation.Sheets.Select(s => s.Cluster).Distinct(StringComparer.Ordinal))
            {
                var queue = Of(evaluation, cluster).Where(r => r.Place is not null).OrderBy(r => r.Place).ToList();
                queue.SkipWhile(r => r.Status == RecommendationStatus.Recommended)
                    .Should()
                    .NotContain(r => r.Status == RecommendationStatus.Recommended);
                queue.Where(r => r.Status == RecommendationStatus.TieForCouncil)
                    .Select(r => r.Place)
                    .Distinct()
                    .Should()
                    .HaveCountLessThanOrEqualTo(1);
                queue.Where(r => r.Status == RecommendationStatus.Recommended)
                    .Should()
                    .NotContain(r => r.Margin != null && r.Margin.Difference <= 0m);
                queue.Where(r => r.Status == RecommendationStatus.OverQuota)
                    .Should()
                    .NotContain(r => r.Margin != null && r.Margin.Difference >= 0m);
            }
        },
        iter: Effort.Of(250));

    [Fact]
    public void A_further_participant_who_is_not_eligible_changes_nothing_unless_the_base_counts_them() => Units.Sample(
        units =>
        {
            // One point is a weak grade and not eligible: ranked and participants count it, grade:good does not.
            var more = Submissions(units).Append(OfGood.NewSubmission("z", "A").With("x", 1).With("y", 0)).ToList();
            Statuses(OfGood.Evaluate(more)).Should().Equal(Statuses(OfGood.Evaluate(Submissions(units))));
            Recommended(OfAll.Evaluate(more)).Should().BeGreaterThanOrEqualTo(Recommended(OfAll.Evaluate(Submissions(units))));
        },
        iter: Effort.Of(125));

    [Fact]
    public void The_order_of_submissions_and_the_number_of_threads_never_matter() => Gen.Select(Units, Gen.Int).Sample(
        (units, seed) =>
        {
            var submissions = Submissions(units);
            var shuffled = submissions.OrderBy(s => unchecked((s.Participant[1] * 7919) ^ seed) % 101).ToList();
            var serial = Council.Evaluate(shuffled, new EvaluationOptions { MaxDegreeOfParallelism = 1 });
            serial.ResultFingerprint.Should()
                .Be(Council.Evaluate(submissions, new EvaluationOptions { MaxDegreeOfParallelism = 8 }).ResultFingerprint);
        },
        iter: Effort.Of(50));

    private static List<Recommendation> Of(Evaluation evaluation, string cluster)
    {
        var members = evaluation.Sheets.Where(s => s.Cluster == cluster).Select(s => s.Participant).ToHashSet(StringComparer.Ordinal);
        return [.. evaluation.Recommendations.Where(r => members.Contains(r.Participant))];
    }

    private static int Recommended(Evaluation evaluation) =>
        evaluation.Recommendations.Count(r => r.Status is RecommendationStatus.Recommended or RecommendationStatus.TieForCouncil);

    private static List<(string, RecommendationStatus)> Statuses(Evaluation evaluation) =>
        [.. evaluation.Recommendations.Where(r => r.Participant != "z").Select(r => (r.Participant, r.Status))];

    private static List<Submission> Submissions((int X, int Y, int Cluster)[] units) => [.. units.Select((unit, i) =>
    {
        var submission = Council.NewSubmission($"p{(char)('A' + i)}", unit.Cluster == 0 ? "A" : "B").With("disciplined", 0);
        submission = unit.X < 0 ? submission : submission.With("x", unit.X);
        return unit.Y < 0 ? submission : submission.With("y", unit.Y);
    })];
}
