using System.Globalization;
using CsCheck;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Simulation;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Whole units in place of decimals.</summary>
public sealed partial class ColumnTests
{
    [Fact]
    public void Figures_of_everybody_give_the_totals_of_the_scorer_as_decimals_and_as_units() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var draw = RandomCampaign.From(seed, seed % 2 == 0 ? RandomMix.Rules with { Lists = false } : RandomMix.Everything);
            var submissions = draw.Submissions(5).SelectMany(s => (Submission[])[s, draw.WithoutSome(s)])
                .Select((s, i) => s with { Participant = $"p{i}" }).ToList();
            var population = draw.Campaign.Evaluate(submissions).Population;
            var columns = draw.Campaign.NewColumns(submissions, population);
            foreach (var number in draw.Campaign.Definition.Indicators.Where(i => i.Type == IndicatorType.Number))
            {
                var decimals = random.Next(0, 10);
                var most = random.Next(4) == 0 ? 1_000_000_000_000L : 1_000L;
                long[] units = [.. submissions.Select(_ => random.NextInt64(-most, most))];
                decimal[] values = [.. units.Select(unit => unit / (decimal)Math.Pow(10, decimals))];
                if (random.Next(2) == 0)
                {
                    columns.Set(number.Id, units, decimals);
                }
                else
                {
                    columns.Set(number.Id, values);
                }

                submissions = [.. submissions.Select((s, i) => s.With(number.Id, values[i]))];
                AreAlike(draw.Campaign, columns, submissions, population);
            }
        },
        iter: Effort.Of(20),
        threads: 2);

    /// <summary>Of a number of more than 64 bits, its last 64 are another number: the first ones here are 1 in the last place.</summary>
    [Theory]
    [InlineData("18446744073.709551617")]
    [InlineData("-18446744073709551.617")]
    [InlineData("36893488147419103233")]
    [InlineData("9223372036.854775809")]
    public void Numbers_of_more_digits_than_units_hold_are_not_taken_for_their_last_ones(string written)
    {
        var value = decimal.Parse(written, CultureInfo.InvariantCulture);
        var campaign = Of("x >= 0.1", "x * 0.000001");
        var submissions = Enumerable.Range(0, 4).Select(i => Full(campaign, i)).ToList();
        var columns = campaign.NewColumns(submissions);
        columns.Set("x", [value, 1m, 0m, 2m]);
        List<Submission> changed = [.. submissions.Select((s, i) => s.With("x", i == 0 ? value : i == 1 ? 1m : i == 2 ? 0m : 2m))];

        AreAlike(campaign, columns, changed, null);
        AreAlike(campaign, campaign.NewColumns(changed), changed, null);
    }

    [Theory]
    [InlineData(0, new long[] { 3, -4, 0, 7 })]
    [InlineData(2, new long[] { 250, -425, 1, 1000 })]
    [InlineData(9, new long[] { 2_500_000_000, 1, -1, 0 })]
    [InlineData(2, new long[] { long.MaxValue, long.MinValue, 1, 100 })]
    [InlineData(0, new long[] { 1L << 61, -(1L << 61), (1L << 61) - 1, 5 })]
    public void Whole_units_are_the_decimals_they_stand_for(int decimals, long[] units)
    {
        var campaign = Of("x >= 0.1", "x * 0.5");
        var power = (decimal)Math.Pow(10, decimals);
        foreach (var first in (decimal[])[1m, 0.125m, 1e-11m])
        {
            var submissions = Enumerable.Range(0, 4).Select(i => Full(campaign, i)).ToList();
            submissions[1] = submissions[1].With("x", first);
            var columns = campaign.NewColumns(submissions);
            for (var twice = 0; twice < 2; twice++)
            {
                columns.Set("x", units, decimals);
                submissions = [.. submissions.Select((s, i) => s.With("x", units[i] / power))];
                AreAlike(campaign, columns, submissions);
                columns.Set("unread", units, decimals);
                AreAlike(campaign, columns, [.. submissions.Select((s, i) => s.With("unread", units[i] / power))]);
            }
        }
    }

    [Theory]
    [InlineData(25, 10, RoundingMode.HalfAwayFromZero, 30)]
    [InlineData(-25, 10, RoundingMode.HalfAwayFromZero, -30)]
    [InlineData(25, 10, RoundingMode.HalfToEven, 20)]
    [InlineData(35, 10, RoundingMode.HalfToEven, 40)]
    [InlineData(-26, 10, RoundingMode.HalfToEven, -30)]
    [InlineData(29, 10, RoundingMode.Down, 20)]
    [InlineData(-29, 10, RoundingMode.Down, -20)]
    public void Units_are_rounded_as_decimals_are(long units, long step, RoundingMode mode, long expected) =>
        ColumnMath.Round(units, step, mode).Should().Be(expected);
}
