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
        var totals = Quick.Best(() => Quick.Time(100_000, i => score(reports[i % 1000])), times: 6);
        var one = Quick.Best(() => Quick.Time(Scenario.Width, i => Put(i, figures[i])), times: 6) / submissions.Length;
        var units = new long[submissions.Length];
        var copied = Quick.Best(() => Quick.Time(5, _ => columns.TryCopyTotals(units, out var _))) / submissions.Length;
        var inUnits = Quick.Best(() => Quick.Time(Scenario.Width, i => PutUnits(i, scaled[i])), times: 6) / submissions.Length;
        Quick.Line(output, "columns of 100,000 made against totals one by one", made, totals, otherFirst: true);
        Quick.Line(output, "totals of 100,000 one by one against all forty columns changed", totals, one * Scenario.Width);
        Quick.Line(
            output, "totals of 100,000 one by one against all forty columns changed in whole units", totals, inUnits * Scenario.Width);
        Quick.Line(output, "totals of 100,000 one by one against one column of forty changed", totals, one);
        Quick.Line(output, "totals of 100,000 one by one against one column changed and every total copied", totals, one + copied);

        int Put(int column, decimal[] values)
        {
            columns.Set(Name(column), values);
            return values.Length;
        }

        int PutUnits(int column, long[] values)
        {
            columns.Set(Name(column), values, 2);
            return values.Length;
        }

        static string Name(int column) => "n" + column.ToString(CultureInfo.InvariantCulture);
    }
}
