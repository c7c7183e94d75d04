using CsCheck;
using Emulation.Rules.Awards;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Awards;

/// <summary>Whatever a council decides: quotas hold, scores stay, and the same decisions come to the same.</summary>
public sealed class OutcomePropertyTests
{
    private static readonly string[] Clusters = ["c1", "c2"];

    private static readonly Campaign Campaign = AwardCampaign.Of(
        """
        { "id": "first", "workflow": "w", "quota": { "max": 2, "per": "cluster" } },
        { "id": "second", "workflow": "w", "requires": [ "first" ], "quota": { "share": "50%", "of": "award:first" } }
        """,
        Workflow("w", Rule("r", "x > 2")),
        """ "disqualifications": [ { "id": "inspected", "when": "disciplined > 0", "effects": [ "held" ] } ], """).Load();

    private static readonly Gen<Submission[]> Companies =
        Gen.Select(Gen.Int[0, 10], Gen.Int[0, 1], Gen.Int[0, 9]).Array[1, 8].Select(rows => rows.Select((row, i) =>
            Campaign.NewSubmission($"p{i}", Clusters[row.Item2])
                .With("x", row.Item1)
                .With("disciplined", row.Item3 == 0 ? 1 : 0)).ToArray());

    private static readonly Gen<CouncilDecision[]> Decisions =
        Gen.Select(Gen.Int[0, 7], Gen.Bool, Gen.Int[0, 2]).Array[1, 4].Select(rows => rows.Select(row => new CouncilDecision
        {
            Award = row.Item2 ? "first" : "second",
            Participant = $"p{row.Item1}",
            Verdict = (CouncilVerdict)row.Item3,
            Reason = "r",
            Basis = ["1/QĐ"],
            By = "council",
        }).ToArray());

    [Fact]
    public void No_group_has_more_than_its_quota_of_those_eligible() => Gen.Select(Companies, Decisions).Sample((company, decisions) =>
    {
        if (Campaign.Evaluate(company).TryWith(decisions, out var outcome, out _))
        {
            var eligible = outcome.Recommendations.Where(r => r.Place is not null).Select(r => (r.Award, r.Participant)).ToHashSet();
            var had =
                outcome.Awards.Where(
                    a => a.Result is AwardResult.Given or AwardResult.Proposed && eligible.Contains((a.Award, a.Participant))).ToList();
            var clusterOf = outcome.Sheets.ToDictionary(s => s.Participant, s => s.Cluster, StringComparer.Ordinal);
            had.Where(a => a.Award == "first").GroupBy(a => clusterOf[a.Participant]).All(group => group.Count() <= 2).Should().BeTrue();
            var first = outcome.Awards.Count(a => a.Award == "first" && a.Result is AwardResult.Given or AwardResult.Proposed);
            had.Count(a => a.Award == "second").Should().BeLessThanOrEqualTo(first / 2);
        }
    }, iter: 300);

    [Fact]
    public void No_decision_changes_a_score_and_an_outcome_replays_bit_for_bit() =>
        Gen.Select(Companies, Decisions).Sample((company, decisions) =>
    {
        var evaluation = Campaign.Evaluate(company);
        var before = evaluation.ResultFingerprint;
        if (evaluation.TryWith(decisions, out var outcome, out _))
        {
            EvaluationJson.Fingerprint(outcome.Evaluation).Should().Be(before);
            outcome.Sheets.Select(s => s.Total).Should().Equal(evaluation.Sheets.Select(s => s.Total));
            var replayed = Campaign.Evaluate(company.Reverse()).With(decisions);
            replayed.Fingerprint.Should().Be(outcome.Fingerprint);
            OutcomeJson.Deserialize(OutcomeJson.Serialize(outcome)).Fingerprint.Should().Be(outcome.Fingerprint);
        }
    }, iter: 200);

    [Fact]
    public void Nobody_loses_by_another_who_is_not_eligible() => Gen.Select(Companies, Gen.Int[0, 7]).Sample((company, which) =>
    {
        if (which < company.Length)
        {
            var before =
                Campaign.Evaluate(company).Recommendations
                    .Where(r => r.Award == "first")
                    .ToDictionary(r => r.Participant, StringComparer.Ordinal);
            var without = company.Select((s, i) => i == which ? s.With("x", 0) : s);
            foreach (var after in Campaign.Evaluate(without).Recommendations.Where(r => r.Award == "first" && r.Participant != $"p{which}"))
            {
                var was = before[after.Participant];
                (was.Status == RecommendationStatus.Recommended && after.Status != RecommendationStatus.Recommended).Should().BeFalse();
                (after.Place ?? int.MaxValue).Should().BeLessThanOrEqualTo(was.Place ?? int.MaxValue);
            }
        }
    }, iter: 300);
}
