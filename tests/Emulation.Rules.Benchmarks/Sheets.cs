using System.Diagnostics;
using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;

namespace Emulation.Rules.Benchmarks;

/// <summary>
/// Reading and writing of workbooks against the same in separated values, in one run: time, and memory beyond what is kept.
/// </summary>
internal static class Sheets
{
    public static async Task RunAsync(TextWriter output)
    {
        await ReadingAsync(output);
        await WritingAsync(output);
    }

    private static async Task ReadingAsync(TextWriter output)
    {
        var (csv, xlsx) = (SheetScenario.Csv(SheetScenario.Rows), SheetScenario.Workbook(SheetScenario.Rows));
        var (few, fewXlsx) = (SheetScenario.Csv(1000), SheetScenario.Workbook(1000));
        await ReadAsync(few, "s.csv");
        await ReadAsync(fewXlsx, "s.xlsx");
        var text = await MeasureAsync(() => ReadAsync(csv, "s.csv"));
        var book = await MeasureAsync(() => ReadAsync(xlsx, "s.xlsx"));
        Line(output, "reading 100,000 rows of 25 columns, xlsx against csv", book.Milliseconds, text.Milliseconds, "ms");
        Line(output, "reading, most memory beyond what was there, xlsx against csv", book.Peak, text.Peak, "MB");
        Line(output, "reading xlsx, most memory against what is kept", book.Peak, book.Kept, "MB");
    }

    private static async Task WritingAsync(TextWriter output)
    {
        var submissions = (await ReadAsync(SheetScenario.Csv(SheetScenario.Rows), "s.csv")).Submissions;
        var campaign = SheetScenario.Campaign;
        var evaluation = campaign.Evaluate(submissions);
        var few = campaign.Evaluate([.. submissions.Take(1000)]);
        await WriteAsync(few);
        _ = evaluation.ResultFingerprint;
        var thousand = await MeasureAsync(async () => await WriteAsync(few));
        var all = await MeasureAsync(async () => await WriteAsync(evaluation));
        Line(
            output,
            "writing a workbook of results, a participant of 100,000 against one of 1,000",
            all.Milliseconds / SheetScenario.Rows,
            thousand.Milliseconds / 1000,
            "ms");
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"writing 100,000, memory beyond what was there: most {all.Peak:0} MB, kept {all.Kept:0} MB"));

        async Task<object> WriteAsync(Evaluation of)
        {
            await ResultBook.WriteAsync(campaign, of.With([]), Language.Vietnamese, Stream.Null);
            return of;
        }
    }

    private static Task<SubmissionReading> ReadAsync(byte[] bytes, string name) =>
        SubmissionFile.ReadAsync(
            new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true), name, SheetScenario.Campaign);

    /// <summary>The peak is sampled: what the collector has not taken away yet counts as well.</summary>
    private static async Task<(double Milliseconds, double Peak, double Kept)> MeasureAsync<T>(Func<Task<T>> work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = before;
        using var stop = new CancellationTokenSource();
        var sampler = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
                await Task.Delay(10, CancellationToken.None);
            }
        });
        var watch = Stopwatch.StartNew();
        var result = await work();
        var elapsed = watch.Elapsed.TotalMilliseconds;
        await stop.CancelAsync();
        await sampler;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(result);
        return (elapsed, (peak - before) / 1e6, kept / 1e6);
    }

    private static void Line(TextWriter output, string name, double first, double second, string unit) =>
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: ratio {first / second:0.00} x (this {first:0.##} {unit}, other {second:0.##} {unit})"));
}
