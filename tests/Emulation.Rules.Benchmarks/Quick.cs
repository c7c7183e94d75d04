using System.Diagnostics;
using System.Globalization;
using Emulation.Rules.Analysis;

namespace Emulation.Rules.Benchmarks;

/// <summary>Every comparison once, in process, within a minute: ratios of one run, for machines differ and are noisy.</summary>
internal static class Quick
{
    /// <summary>What can be run alone, by the word behind <c>--quick</c>.</summary>
    private static readonly (string Word, Func<TextWriter, Task> Run)[] Parts =
    [
        ("totals", TotalsAsync), ("json", At(Written)), ("lists", At(ListScenario.Run)), ("awards", At(AwardScenario.Run)),
        ("clusters", ClusterAsync), ("columns", At(Columns)), ("ranked", At(Ranked)), ("loading", LoadingAsync),
        ("keystrokes", At(KeystrokeScenario.Run)), ("memory", At(Memory)),
    ];

    /// <param name="output">Where to.</param>
    /// <param name="only">The part to run; null for all.</param>
    public static async Task RunAsync(TextWriter output, string? only = null)
    {
        if (only is not null && Parts.All(part => part.Word != only))
        {
            output.WriteLine($"There is no part '{only}', only {string.Join(", ", Parts.Select(part => part.Word))}.");
        }

        // What an editor asks takes a third of a minute, and has a run of its own: --loading.
        foreach (var (_, run) in Parts.Where(part => only is null ? part.Word != "keystrokes" : part.Word == only))
        {
            await run(output);
        }
    }

    private static Func<TextWriter, Task> At(Action<TextWriter> run) => output =>
    {
        run(output);
        return Task.CompletedTask;
    };

    private static async Task TotalsAsync(TextWriter output)
    {
        var campaign = Campaign.Load(Scenario.Files(Scenario.Width));
        var reports = Scenario.Reports(1000);
        var submissions = Scenario.Submissions(campaign, 1000);
        var score = campaign.BindTo<UnitReport>().NewTotalsScorer();
        var stock = new Stock(campaign.ExpandWorkflows());
        var own = new Stock(campaign.ExpandWorkflows());
        var ternary = new StockTernaries(Scenario.Width);
        var scaled = Array.ConvertAll(reports, Hundredths);
        for (var i = 0; i < 50; i++)
        {
            var expected = Scenario.ByHand(reports[i]);
            Require(score(reports[i]).Total == expected && Scenario.ByHandScaled(Hundredths(reports[i])) / 1000m == expected);
            Require(await stock.TotalAsync(reports[i].All) == expected && await own.TotalOfOwnInputsAsync(reports[i].All) == expected);
            Require(await ternary.TotalAsync(reports[i]) == expected);
        }

        var usual = await TimeAsync(40, async i => await stock.TotalAsync(reports[i].All));
        var stockTime = await TimeAsync(200, async i => await own.TotalOfOwnInputsAsync(reports[i].All));
        var ternaryTime = await TimeAsync(300, async i => await ternary.TotalAsync(reports[i]));
        var byHand = Best(() => Time(200_000, i => Scenario.ByHand(reports[i % 1000])));
        var totals = Best(() => Time(200_000, i => score(reports[i % 1000])));
        var byHandScaled = Best(() => Time(200_000, i => Scenario.ByHandScaled(scaled[i % 1000])));
        Line(output, "totals only, stock RulesEngine with all inputs for every workflow against this", usual, totals);
        Line(output, "totals only, stock RulesEngine with its own input for each workflow against this", stockTime, totals);
        Line(output, "totals only, stock RulesEngine as one workflow of ternaries over one typed object against this", ternaryTime, totals);
        Line(output, "totals only, this against decimals by hand", totals, byHand, otherFirst: true);
        Line(output, "totals only, this against scaled integers by hand", totals, byHandScaled, otherFirst: true);
        output.WriteLine($"totals only, bytes a participant: {Bytes(1000, i => score(reports[i]))}");
        var sheets = Best(() => Time(5000, i => campaign.Score(submissions[i % 1000])));
        Line(output, "full sheets, stock RulesEngine against this", stockTime, sheets);
        output.WriteLine($"full sheets, bytes a participant: {Bytes(1000, i => campaign.Score(submissions[i]))}");
        var read = Best(() => Time(5000, i => campaign.Score(submissions[i % 1000]).Criteria.Count));
        Line(output, "full sheets with every line read, stock RulesEngine against this", stockTime, read);
        Line(output, "full sheets with every line read, stock RulesEngine as one workflow of ternaries against this", ternaryTime, read);
        output.WriteLine(
            $"full sheets with every line read, bytes a participant: {Bytes(1000, i => campaign.Score(submissions[i]).Criteria.Count)}");
    }

    private static void Written(TextWriter output)
    {
        var campaign = Campaign.Load(Scenario.Files(Scenario.Width));
        var submissions = Scenario.Submissions(campaign, 1000);
        var best = Turns.Best(
            24,
            () => campaign.Evaluate(submissions),
            () => EvaluationJson.SerializeAsync(Stream.Null, campaign.Evaluate(submissions)).Wait(),
            () => EvaluationJson.Serialize(campaign.Evaluate(submissions)));
        var (evaluated, streamed, written) = (best[0] / submissions.Length, best[1] / submissions.Length, best[2] / submissions.Length);
        Line(output, "evaluation and JSON with fingerprints as one text, against evaluation", written, evaluated, otherFirst: true);
        Line(output, "evaluation and JSON with fingerprints into a stream, against evaluation", streamed, evaluated, otherFirst: true);
    }

    private static long[] Hundredths(UnitReport report) => Array.ConvertAll(report.All, n => (long)(n * 100m));

    private static async Task ClusterAsync(TextWriter output)
    {
        var campaign = Campaign.Load(ClusterScenario.Files);
        var units = ClusterScenario.Submissions(campaign, 1000);
        var evaluation = campaign.Evaluate(units);
        var plain = ClusterScenario.Plain(units);
        var expected = ClusterScenario.ByHand(plain);
        Require(evaluation.Sheets.Select(s => s.Total).SequenceEqual(expected));
        var leaders = evaluation.Population.ToDictionary(p => p.Cluster!, p => p.Value ?? 0m, StringComparer.Ordinal);
        var stock = new Stock(campaign.ExpandWorkflows());
        Require(await stock.ClusterPointsAsync(plain[0].Target, plain[0].Actual, leaders[plain[0].Cluster]) == expected[0]);
        var stockTime =
            await TimeAsync(200, async i => await stock.ClusterPointsAsync(plain[i].Target, plain[i].Actual, leaders[plain[i].Cluster]));
        var scorer = campaign.NewTotalsScorer(evaluation.Population);
        var totals = Best(() => Time(100_000, i => scorer.Score(units[i % 1000])));
        Line(output, "cluster-relative totals, stock RulesEngine against this", stockTime, totals);
        var sheets = Best(() => Time(5000, i => campaign.Score(units[i % 1000], evaluation.Population)));
        Line(output, "cluster-relative full sheets, stock RulesEngine against this", stockTime, sheets);
        var all = Best(() => Time(5, _ => campaign.Evaluate(units)) / 1000);
        Line(output, "cluster-relative 1,000 with standings, stock RulesEngine against this", stockTime, all);
    }

    private static void Ranked(TextWriter output)
    {
        var campaign = Campaign.Load(Scenario.Files(Scenario.Width));
        var few = Scenario.Submissions(campaign, 1000);
        campaign.Evaluate(few);
        var small = Best(() => Time(3, _ => campaign.Evaluate(few)) / 1000);
        var many = Scenario.Submissions(campaign, 100_000);
        var large = Time(1, _ => campaign.Evaluate(many)) / 100_000;
        Line(output, "ranked with grades, a participant of 100,000 against one of 1,000", large, small, otherFirst: true);
    }

    private static void Columns(TextWriter output)
    {
        var campaign = Campaign.Load(Scenario.Files(Scenario.Width));
        ColumnScenario.Run(output, campaign, Scenario.Submissions(campaign, 100_000));
    }

    public static async Task LoadingAsync(TextWriter output)
    {
        var times = new Dictionary<int, double>();
        foreach (var rules in (int[])[10, 100, 1000, 10_000])
        {
            var files = Scenario.Files(Math.Max(1, rules / 4));
            times[rules] = Best(() => Time(1, _ => Campaign.Load(files)), rules > 1000 ? 1 : 3);
            if (rules <= 1000)
            {
                var stock = new Stock(Campaign.Load(files).ExpandWorkflows());
                var first = await TimeAsync(1, _ => stock.FirstExecutionAsync());
                Line(
                    output,
                    $"loading, checking and compiling {Number(rules)} rules, stock's first execution against this",
                    first,
                    times[rules]);
            }
        }

        Line(output, "loading 10,000 rules against 1,000", times[10_000], times[1000], otherFirst: true);
        await ReloadScenario.RunAsync(output);
        double ten = 0;
        foreach (var criteria in (int[])[10, 100, 1000])
        {
            var files = Scenario.Files(criteria);
            var time = Best(() => Time(1, _ => CampaignAnalysis.Run(Campaign.Load(files))), criteria > 10 ? 1 : 3);
            if (criteria > 10)
            {
                Line(output, $"validating {Number(criteria)} criteria against {Number(criteria / 10)}", time, ten, otherFirst: true);
            }

            ten = time;
        }
    }

    private static void Memory(TextWriter output)
    {
        Reload(10, 0);
        var ten = GC.GetTotalMemory(forceFullCollection: true);
        Reload(1000, 10);
        var thousand = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"memory after 1,000 reloads against 10: ratio {(double)thousand / ten:0.00} x (this {thousand / 1e6:0.00} MB, other "
                    + $"{ten / 1e6:0.00} MB)"));

        static void Reload(int times, int from)
        {
            for (var i = 0; i < times; i++)
            {
                Campaign.Load(Scenario.Files(1, top: (90 + ((from + i) / 1000m)).ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    public static double Best(Func<double> measure, int times = 3) => Enumerable.Range(0, times).Min(_ => measure());

    public static double Time<T>(int times, Func<int, T> work)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            work(i);
        }

        return watch.Elapsed.TotalMicroseconds / times;
    }

    private static async Task<double> TimeAsync(int times, Func<int, Task> work)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            await work(i);
        }

        return watch.Elapsed.TotalMicroseconds / times;
    }

    private static long Bytes<T>(int times, Func<int, T> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < times; i++)
        {
            work(i);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / times;
    }

    /// <summary>
    /// "this" is always this library, or the larger load of it; the ratio is stock's time over it, or it over the other's.
    /// </summary>
    public static void Line(TextWriter output, string name, double first, double second, bool otherFirst = false) =>
        output.WriteLine(otherFirst
        ? string.Create(CultureInfo.InvariantCulture, $"{name}: ratio {first / second:0.00} x (this {Text(first)}, other {Text(second)})")
        : string.Create(CultureInfo.InvariantCulture, $"{name}: ratio {first / second:0.0} x (this {Text(second)}, other {Text(first)})"));

    private static string Text(double microseconds) => microseconds >= 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{microseconds / 1000:0.0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{microseconds:0.00} µs");

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static void Require(bool agrees)
    {
        if (!agrees)
        {
            throw new InvalidOperationException("The contestants do not agree on the points.");
        }
    }
}
