using System.Diagnostics;
using System.Globalization;
using Emulation.Rules.Analysis;
using Emulation.Rules.Authoring;
using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Documents;
using Emulation.Rules.Impact;
using Emulation.Rules.Judge;
using Emulation.Rules.Mutation;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Benchmarks;

/// <summary>
/// How long what takes seconds still goes on after it was asked to stop: asked at nine moments of each work, the worst of them.
/// </summary>
internal static class Stops
{
    private const int Participants = 50_000;
    private const int Compared = 20_000;
    private const int Criteria = 1000;

    /// <param name="output">Where to.</param>
    /// <param name="word">What the names of works to run have in them; null for all.</param>
    public static async Task RunAsync(TextWriter output, string? word = null)
    {
        foreach (var (name, work) in Works().Where(work => word is null || work.Name.Contains(word, StringComparison.Ordinal)))
        {
            await StoppedAfterAsync(work, TimeSpan.FromMinutes(1));
            var whole = Stopwatch.StartNew();
            await work(CancellationToken.None);
            whole.Stop();
            var worst = TimeSpan.Zero;
            for (var part = 1; part < 10; part++)
            {
                var late = await StoppedAfterAsync(work, whole.Elapsed * (part / 10.0));
                worst = late > worst ? late : worst;
            }

            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: takes {whole.Elapsed.TotalMilliseconds:0} ms, stops within {worst.TotalMilliseconds:0.0} ms"));
        }
    }

    private static IEnumerable<(string Name, Func<CancellationToken, Task> Work)> Works()
    {
        var campaign = Campaign.Load(Scenario.Files(Scenario.Width));
        var wide = Scenario.Files(Criteria);
        var many = Scenario.Submissions(campaign, Participants);
        var evaluation = campaign.Evaluate(many);
        var few = campaign.Evaluate(many[..5000]);
        var csv = SheetScenario.Csv(SheetScenario.Rows);
        var xlsx = SheetScenario.Workbook(SheetScenario.Rows / 4);
        var json = SubmissionJson.Serialize(many[..5000]);
        var (before, after) = (campaign.Evaluate(many[..Compared]), campaign.Evaluate(many[..Compared]));
        var cases = Cases(campaign, many[..300]);
        var smallCases = Cases(campaign, many[..50]);
        return [
            ("loading 1,000 criteria, 4,000 rules", Now(stop => Campaign.Load(wide, null, stop))),
            ("analysing 1,000 criteria", Now(stop => CampaignAnalysis.Run(Campaign.Load(wide, null, stop), stop))),
            ("diagnosing 1,000 criteria in an editor", Now(stop => RuleWorkspace.Open(wide).Diagnose(stop))),
            ("checking 50,000 × 40", Now(stop => campaign.Check(many, stop))),
            ("evaluating 50,000 × 40", Now(stop => campaign.Evaluate(many, null, stop))),
            ("columns of 50,000 × 40", Now(stop => campaign.NewColumns(many, evaluation.Population, stop))),
            ("JSON of 5,000 sheets", Now(stop => EvaluationJson.Serialize(few with { Standings = few.Standings }, stop))),
            ("JSON of data, read", Now(stop => SubmissionJson.TryRead(json, "data.json", out _, out _, stop))),
            ("100,000 rows of csv, read",
                stop => SubmissionFile.ReadAsync(new MemoryStream(csv), "s.csv", SheetScenario.Campaign, null, stop)),
            ("25,000 rows of xlsx, read",
                stop => SubmissionFile.ReadAsync(new MemoryStream(xlsx), "s.xlsx", SheetScenario.Campaign, null, stop)),
            ("a workbook of 20,000 results", stop => ResultBook.WriteAsync(
                campaign, before.With([], stop), Diagnostics.Language.English, Stream.Null, cancellationToken: stop)),
            ("worked examples", Now(stop => CaseRunner.Run(campaign, cases, null, stop))),
            ("coverage of worked examples", Now(stop => CaseCoverage.Of(campaign, cases, null, stop))),
            ("mutation", Now(stop => MutationRun.Run(campaign, smallCases, null, 40, stop))),
            ("the judge", stop => new StockJudge(campaign).JudgeAsync(many[..400], null, stop)),
            ("impact over 20,000 × 40", Now(stop => CampaignImpact.Of(campaign, campaign, many[..Compared], null, stop))),
            ("impact over ready evaluations", Now(stop => CampaignImpact.Of(campaign, before, campaign, after, stop))),
        ];
    }

    /// <summary>Twenty examples of the same participants.</summary>
    private static CampaignCase[] Cases(Campaign campaign, Submission[] submissions) =>
        [.. Enumerable.Range(0, 20)
            .Select(_ => CaseRecorder.Record(campaign, "all", submissions, [.. submissions.Select(one => one.Participant)]))];

    /// <summary>How long the work went on after it was asked to stop; nothing where it ended before.</summary>
    private static async Task<TimeSpan> StoppedAfterAsync(Func<CancellationToken, Task> work, TimeSpan at)
    {
        using var stop = new CancellationTokenSource();
        var asked = 0L;
        var running = Task.Run(() => work(stop.Token));
        if (await Task.WhenAny(running, Task.Delay(at)) == running)
        {
            await running;
            return TimeSpan.Zero;
        }

        asked = Stopwatch.GetTimestamp();
        await stop.CancelAsync();
        try
        {
            await running;
        }
        catch (OperationCanceledException)
        {
            // As it was asked to.
        }

        return Stopwatch.GetElapsedTime(asked);
    }

    private static Func<CancellationToken, Task> Now(Action<CancellationToken> work) => stop =>
    {
        work(stop);
        return Task.CompletedTask;
    };
}
