using System.Diagnostics;
using System.Globalization;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Benchmarks;

/// <summary>
/// The totals of 100,000 at once, and where one column of forty changed, against the scorer that takes one after the other.
/// </summary>
internal static class ColumnScenario
{
    public static void Run(TextWriter output, Campaign campaign, Submission[] submissions)
    {
        var watch = Stopwatch.StartNew();
        var columns = campaign.NewColumns(submissions);
        var made = watch.Elapsed.TotalMicroseconds / submissions.Length;
        var reports = Scenario.Reports(1000);
        var score = campaign.BindTo<UnitReport>().NewTotalsScorer();
        var scorer = campaign.NewTotalsScorer();
        Quick.Require(columns.IsByColumn && Enumerable.Range(0, 1000).All(i => columns[i] == scorer.Score(submissions[i])));
        var random = new Random(4574);
        decimal[][] figures = [
            .. Enumerable.Range(0, Scenario.Width)
                .Select(_ => Enumerable.Range(0, submissions.Length).Select(_ => random.Next(0, 10001) / 100m).ToArray()),
        ];
        long[][] scaled = [.. figures.Select(column => Array.ConvertAll(column, n => (long)(n * 100m)))];
        var units = new long[submissions.Length];
        var best = Turns.Best(
            16,
            () => Each(submissions.Length, i => score(reports[i % 1000])),
            () => Each(Scenario.Width, i => columns.Set(Name(i), figures[i])),
            () => Each(Scenario.Width, i => columns.Set(Name(i), scaled[i], 2)),
            () => columns.TryCopyTotals(units, out _));
        var (totals, all, inUnits, copied) =
            (best[0] / submissions.Length, best[1] / submissions.Length, best[2] / submissions.Length, best[3] / submissions.Length);
        var one = all / Scenario.Width;
        Quick.Line(output, "columns of 100,000 made against totals one by one", made, totals, otherFirst: true);
        Quick.Line(output, "totals of 100,000 one by one against all forty columns changed", totals, all);
        Quick.Line(
            output, "totals of 100,000 one by one against all forty columns changed in whole units", totals, inUnits);
        Quick.Line(output, "totals of 100,000 one by one against one column of forty changed", totals, one);
        Quick.Line(output, "totals of 100,000 one by one against one column changed and every total copied", totals, one + copied);

        static void Each(int count, Action<int> work)
        {
            for (var i = 0; i < count; i++)
            {
                work(i);
            }
        }

        static string Name(int column) => "n" + column.ToString(CultureInfo.InvariantCulture);
    }
}
