using System.Text.Json;
using CsCheck;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

public sealed class ScoringPropertyTests
{
    private const int Iterations = 150;

    [Fact]
    public void Points_stay_within_the_bounds_of_their_criterion() => Holds((campaign, draw) =>
    {
        var definitions = campaign.Definition.AllCriteria().ToDictionary(c => c.Id, StringComparer.Ordinal);
        return campaign.Evaluate(draw.Submissions(5)).Sheets.SelectMany(s => s.Criteria).All(line =>
            line.Points is not { } points || (points >= Math.Floor(definitions[line.Id].MinPoints) && points <= Math.Ceiling(definitions[line.Id].MaxPoints)));
    });

    [Fact]
    public void A_group_is_what_its_children_of_its_kind_give_after_its_cap() => Holds((campaign, draw) =>
        campaign.Evaluate(draw.Submissions(5)).Sheets.All(sheet => campaign.Definition.AllCriteria().Where(c => c.IsGroup).All(group =>
        {
            var children = group.Criteria.Where(c => c.Kind == group.Kind).Select(c => sheet.Line(c.Id).Points!.Value).ToList();
            var raw = group.Combine == CombineMode.Max ? children.Max() : children.Sum();
            var capped = group.Combine == CombineMode.Max || group.Cap ? Math.Min(raw, group.MaxPoints) : raw;
            return sheet.Line(group.Id).Points == capped && sheet.Line(group.Id).Raw == raw;
        })));

    [Fact]
    public void The_order_of_submissions_changes_nothing() => Holds((campaign, draw) =>
    {
        var submissions = draw.Submissions(7);
        return campaign.Evaluate(submissions).ResultFingerprint == campaign.Evaluate(submissions.Reverse()).ResultFingerprint;
    });

    [Fact]
    public void Without_population_values_a_submission_that_goes_changes_no_other_sheet() => Holds((campaign, draw) =>
    {
        var submissions = draw.Submissions(6);
        var all = campaign.Evaluate(submissions).Sheets.Skip(1).Select(Json);
        return all.SequenceEqual(campaign.Evaluate(submissions.Skip(1)).Sheets.Select(Json), StringComparer.Ordinal);
    });

    [Fact]
    public void The_final_total_lies_in_the_range_reported_while_anything_was_missing() => Holds((campaign, draw) =>
    {
        foreach (var submission in draw.Submissions(6))
        {
            var final = campaign.Score(submission).Total;
            for (var i = 0; i < 6; i++)
            {
                var range = campaign.Score(draw.WithoutSome(submission)).Range;
                if (final < range.Low || final > range.High)
                {
                    return false;
                }
            }
        }

        return true;
    });

    [Fact]
    public void A_complete_sheet_has_a_range_of_its_total_alone() => Holds((campaign, draw) =>
        campaign.Evaluate(draw.Submissions(5)).Sheets.All(s => s.Status == SheetStatus.Complete && s.Range == new ScoreRange { Low = s.Total, High = s.Total }));

    [Fact]
    public void Ten_thousand_submissions_give_the_same_bytes_in_parallel_and_in_turn()
    {
        var draw = RandomCampaign.From(4574);
        var submissions = draw.Submissions(10_000);
        Serialize(1).Should().Be(Serialize(8));

        string Serialize(int threads) =>
            EvaluationJson.Serialize(draw.Campaign.Evaluate(submissions, new EvaluationOptions { MaxDegreeOfParallelism = threads }) with { EvaluatedAt = default });
    }

    private static void Holds(Func<Campaign, RandomCampaign, bool> property) => Gen.UInt.Sample(
        seed =>
        {
            var draw = RandomCampaign.From(seed);
            return property(draw.Campaign, draw);
        },
        iter: Iterations,
        threads: 2);

    private static string Json(ScoreSheet sheet) => JsonSerializer.Serialize(sheet);
}
