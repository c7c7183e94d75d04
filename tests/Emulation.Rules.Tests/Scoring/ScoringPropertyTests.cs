using System.Text.Json;
using CsCheck;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;

namespace Emulation.Rules.Tests.Scoring;

public sealed class ScoringPropertyTests
{
    private static readonly int Iterations = Effort.Of(20);

    /// <summary>What a participant's own figures decide.</summary>
    private static readonly RandomMix Alone = RandomMix.Everything with { Population = false };

    [Fact]
    public void Points_stay_within_the_bounds_of_their_criterion() => Holds(RandomMix.Everything, (campaign, draw) =>
    {
        var definitions = campaign.Definition.AllCriteria().Where(c => !c.IsGroup).ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (var line in campaign.Evaluate(draw.Submissions(5)).Sheets.SelectMany(s => s.Criteria))
        {
            if (line.Points is { } points && line.Status == CriterionStatus.Scored && definitions.TryGetValue(line.Id, out var criterion))
            {
                points.Should().BeInRange(Math.Floor(criterion.MinPoints), Math.Ceiling(criterion.MaxPoints ?? decimal.MaxValue));
            }
        }
    });

    [Fact]
    public void A_group_is_what_its_children_of_its_kind_give_after_its_cap() => Holds(RandomMix.Settled, (campaign, draw) =>
    {
        foreach (var sheet in campaign.Evaluate(draw.Submissions(5)).Sheets)
        {
            foreach (var group in campaign.Definition.AllCriteria()
                .Where(c => c is { IsGroup: true, Combine: CombineMode.Sum }))
            {
                var raw = group.Criteria.Where(c => c.Kind == group.Kind).Sum(c => sheet.Line(c.Id).Points!.Value);
                var capped = group.Cap ? Math.Min(raw, group.MaxPoints!.Value) : raw;
                var lifted = group.LiftsToMinimum && !NothingApplies(group, sheet) ? Math.Max(capped, group.MinPoints) : capped;
                sheet.Line(group.Id).Should().BeEquivalentTo(new { Points = lifted, Raw = raw });
            }
        }
    });

    private static bool NothingApplies(CriterionDefinition criterion, ScoreSheet sheet) =>
        sheet.Line(criterion.Id).Status == CriterionStatus.NotApplicable
        || (criterion.Combine is CombineMode.Sum or CombineMode.Max && criterion.Criteria.Where(c => c.Kind == criterion.Kind)
            .All(c => NothingApplies(c, sheet))
            && criterion.IsGroup);

    [Fact]
    public void The_order_of_submissions_changes_nothing() => Holds(RandomMix.Everything, (campaign, draw) =>
    {
        var submissions = draw.Submissions(7);
        campaign.Evaluate(submissions).ResultFingerprint.Should().Be(campaign.Evaluate(submissions.Reverse()).ResultFingerprint);
    });

    [Fact]
    public void Without_population_values_a_submission_that_goes_changes_no_other_points() => Holds(Alone, (campaign, draw) =>
    {
        var submissions = draw.Submissions(6);
        var all = campaign.Evaluate(submissions).Sheets.Skip(1).Select(Lines);
        campaign.Evaluate(submissions.Skip(1)).Sheets.Select(Lines).Should().Equal(all);
    });

    [Fact]
    public void The_final_total_lies_in_the_range_reported_while_anything_was_missing() => Holds(RandomMix.Settled, (campaign, draw) =>
    {
        foreach (var submission in draw.Submissions(6))
        {
            var final = campaign.Score(submission).Total;
            for (var i = 0; i < 6; i++)
            {
                var range = campaign.Score(draw.WithoutSome(submission)).Range;
                final.Should().BeInRange(range.Low, range.High ?? decimal.MaxValue);
            }
        }
    });

    [Fact]
    public void A_complete_sheet_has_a_range_of_its_total_alone() => Holds(RandomMix.Everything, (campaign, draw) =>
    {
        foreach (var sheet in campaign.Evaluate(draw.Submissions(5)).Sheets.Where(s => s.Status == SheetStatus.Complete))
        {
            sheet.Range.Should().Be(new ScoreRange { Low = sheet.Total, High = sheet.Total });
        }
    });

    [Fact]
    public void Thousands_of_submissions_give_the_same_bytes_in_parallel_and_in_turn()
    {
        var draw = RandomCampaign.From(4574);
        var submissions = draw.Submissions(Effort.Of(2_500));
        Serialize(1).Should().Be(Serialize(8));

        string Serialize(int threads) =>
            EvaluationJson.Serialize(
                draw.Campaign.Evaluate(submissions, new EvaluationOptions { MaxDegreeOfParallelism = threads }) with
                {
                    EvaluatedAt = default,
                });
    }

    private static void Holds(RandomMix mix, Action<Campaign, RandomCampaign> property) => Gen.Int.Sample(
        seed =>
        {
            var draw = RandomCampaign.From(seed, mix);
            property(draw.Campaign, draw);
        },
        iter: Iterations,
        threads: 2);

    private static string Lines(ScoreSheet sheet) => JsonSerializer.Serialize(new { sheet.Participant, sheet.Total, sheet.Criteria });
}
