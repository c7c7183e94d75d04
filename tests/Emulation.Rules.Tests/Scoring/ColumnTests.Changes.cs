using CsCheck;
using Emulation.Rules.Scoring;
using Emulation.Rules.Simulation;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Figures of one and of everybody, units and constants, in any order, at the borders of whole units.</summary>
public sealed partial class ColumnTests
{
    private static readonly (string Condition, string Points)[] Rules =
    [
        ("x >= weight", "x * weight"), ("x * 2 >= y || flag", "x > y ? 0.1 + 0.2 : maxPoints * 0.125"), ("x == y", "x * y"),
        ("kind == \"two\"", "weight * y - minPoints"), ("-x <= weight", "Fn.Min(-y, weight)"), ("true", "x * x * 0.001"),
        ("x > 0.0000001", "x / 4"), ("flag != (x < weight)", "y + weight"),
    ];

    private static readonly decimal[] Borders =
    [
        0m, 1m, 2.5m, -0.1m, 0.10m, 3.25m, 0.000000001m, 0.0000000001m, 1e12m, -1e12m, 1e20m, 9_007_199_254_740_993m, 230_584_300_921_369m,
        288_230_376_151_711_743m, 288_230_376_151_711_744m, 2_305_843_009_213_693_944m, 2_305_843_009_213_693_951m,
        2_305_843_009_213_693_952m, 9_223_372_036_854_775_807m, 2_305_843_009.213693951m, 2_305_843_009.213693952m,
        -230_584_300_921.3693951m,
    ];

    private static readonly string[] RoundingsOfChanges =
        ["", """, "rounding": { "criterion": 2, "total": 1 } """, """, "rounding": { "criterion": 0, "mode": "halfToEven" } """];

    [Fact]
    public void Changes_in_any_order_give_the_totals_of_the_scorer_at_every_border() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var ((condition, points), rounding) = (random.GetItems(Rules, 1)[0], random.GetItems(RoundingsOfChanges, 1)[0]);
            var campaign = Of(condition, points, rounding);
            var submissions = Enumerable.Range(0, random.Next(1, 12)).Select(i => Full(campaign, i)).ToList();
            if (random.Next(4) == 0)
            {
                submissions[^1] = campaign.NewSubmission("lacking").With("x", 1).With("flag", true);
            }

            var columns = campaign.NewColumns(submissions);
            for (var change = 0; change < 8; change++)
            {
                if (random.Next(4) == 0)
                {
                    var weight = Next(random);
                    columns.SetConstant("weight", weight);
                    campaign = Of(condition, points, rounding, weight);
                }
                else
                {
                    submissions = Changed(random, columns, submissions);
                }

                AreAlike(campaign, columns, submissions);
                AreCopiedAlike(columns);
            }
        },
        iter: Effort.Of(40),
        threads: 2);

    private static List<Submission> Changed(Random random, TotalsColumns columns, List<Submission> submissions)
    {
        var (id, place) = (random.GetItems(["x", "y", "unread"], 1)[0], random.Next(submissions.Count));
        switch (random.Next(4))
        {
            case 0:
                decimal[] values = [.. submissions.Select(_ => Next(random))];
                columns.Set(id, values);
                return [.. submissions.Select((s, i) => s.With(id, values[i]))];
            case 1:
                var decimals = random.Next(10);
                long[] units =
                    [.. submissions.Select(_ => random.Next(9) == 0 ? long.MinValue >> random.Next(20) : random.Next(-99, 9999))];
                columns.Set(id, units, decimals);
                return [.. submissions.Select((s, i) => s.With(id, units[i] / (decimal)Math.Pow(10, decimals)))];
            case 2:
                var (flag, kind) = (random.Next(2) == 0, random.GetItems(["one", "two"], 1)[0]);
                columns.Set("flag", place, flag);
                columns.Set("kind", place, kind);
                return [.. submissions.Select((s, i) => i == place ? s.With("flag", flag).With("kind", kind) : s)];
            default:
                var value = Next(random);
                columns.Set(id, place, value);
                return [.. submissions.Select((s, i) => i == place ? s.With(id, value) : s)];
        }
    }

    private static decimal Next(Random random) => random.Next(3) == 0 ? random.GetItems(Borders, 1)[0] : random.Next(-300, 900) / 100m;

    private static void AreCopiedAlike(TotalsColumns columns)
    {
        var totals = new long[columns.Count];
        if (columns.TryCopyTotals(totals, out var decimals))
        {
            totals.Select(total => total / (decimal)Math.Pow(10, decimals)).Should().Equal(
                Enumerable.Range(0, columns.Count).Select(i => columns[i].Total));
        }
    }
}
