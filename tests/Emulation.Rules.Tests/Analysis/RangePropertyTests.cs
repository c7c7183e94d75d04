using CsCheck;
using Emulation.Rules.Analysis;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;

namespace Emulation.Rules.Tests.Analysis;

/// <summary>What ranges claim is held against what campaigns really come to.</summary>
public sealed class RangePropertyTests
{
    private static readonly Gen<uint> Seeds = Gen.UInt;

    [Fact]
    public void No_sheet_of_a_random_campaign_leaves_the_ranges_of_its_points_and_totals() => Seeds.Sample(
        seed =>
        {
            var random = RandomCampaign.From(unchecked((int)seed));
            var ranges = new PointRanges(random.Campaign.Definition);
            foreach (var sheet in random.Campaign.Evaluate(random.Submissions(12)).Sheets.Where(s => s.Status == SheetStatus.Complete))
            {
                Inside(ranges.Total, sheet.Total);
                Inside(ranges.Of(CriterionKind.Base), sheet.BaseTotal);
                Inside(ranges.Of(CriterionKind.Bonus), sheet.BonusTotal);
                Inside(ranges.Of(CriterionKind.Penalty), sheet.PenaltyTotal);
                Inside(ranges.Deducted, sheet.DeductedTotal);
                Inside(ranges.Maximum, sheet.MaxTotal);
                Inside(ranges.Percent, sheet.Percent);
                foreach (var line in sheet.Criteria)
                {
                    Inside(ranges.Of(line.Id), line.Points);
                }
            }
        },
        iter: Iterations);

    [Fact]
    public void A_comparison_said_to_be_certain_never_goes_the_other_way_and_what_always_faults_always_does() => Seeds.Sample(
        seed =>
        {
            var draw = new RandomComparisons(seed);
            var campaign = draw.Text().Load();
            var findings = CampaignAnalysis.Find(campaign.Compiled, new WorkBudget());
            var whole = campaign.Compiled.Criteria.ToDictionary(
                c => c.Definition.Id, c => ExpressionText.Of(c.Workflow!.Rules[0].Condition, []), StringComparer.Ordinal);
            var certain = findings.OfType<Finding.CertainComparison>().Where(f => whole[f.Owner] == f.Text).Select(f => (f.Owner, f.Holds))
                .Concat(findings.OfType<Finding.NeverHolds>().Select(f => (f.Owner, Holds: false))).ToList();
            var faulting = findings.OfType<Finding.AlwaysFaults>().Select(f => f.Owner).ToHashSet(StringComparer.Ordinal);
            foreach (var sheet in campaign.Evaluate(draw.Submissions(campaign, 40)).Sheets)
            {
                var lines = sheet.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
                foreach (var (owner, holds) in certain.Where(claim => lines[claim.Owner].Status == CriterionStatus.Scored))
                {
                    (lines[owner].Rules.Count > 0).Should().Be(holds, $"{whole[owner]} of seed {seed}");
                }

                lines.Values.Where(line => faulting.Contains(line.Id) && line.Rules.Count > 0).Should().BeEmpty($"seed {seed}");
            }
        },
        iter: Iterations,
        threads: 1);

    private static long Iterations => Effort.Of(15);

    private static void Inside(NumberRange range, decimal? value) =>
        (value is null || range.Contains(value.Value)).Should().BeTrue($"{value} is in {range}");
}
