using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Telemetry;

namespace Emulation.Rules;

public sealed partial class Campaign
{
    /// <summary>
    /// Checks submissions as <see cref="Check"/> does, and makes of those in which nothing is wrong a source that
    /// <see cref="EvaluateAsync"/> of this campaign does not check once more.
    /// </summary>
    /// <param name="submissions">One for each participant, in any order; what is checked must not change any more.</param>
    /// <param name="source">The source; null when there are errors.</param>
    /// <param name="diagnostics">Everything found, warnings included.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>Whether there are no errors.</returns>
    public bool TryCheck(
        IReadOnlyList<Submission> submissions,
        [NotNullWhen(true)] out ISubmissionSource? source,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken = default)
    {
        diagnostics = Check(submissions, cancellationToken);
        source = HasErrors(diagnostics) ? null : new CheckedSubmissions(this, submissions);
        return source is not null;
    }

    /// <summary>
    /// Evaluates as <see cref="Evaluate"/> does, to the last digit, without holding submissions and sheets: the source is read once for
    /// each stage, and of each participant only what places, quotas and awards need is kept. For nations of participants.
    /// </summary>
    /// <param name="source">One submission for each participant.</param>
    /// <param name="sink">Takes the result; gets nothing when the submissions have errors.</param>
    /// <param name="options">How to evaluate; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <exception cref="ArgumentException">The options suppose values.</exception>
    /// <exception cref="CampaignException">Something is wrong with the submissions, and nothing is scored; or it takes longer than the
    /// options allow.</exception>
    /// <exception cref="InvalidOperationException">The source is not in ordinal order of participants, gave null, or gave other submissions
    /// when it was read again.</exception>
    public async Task EvaluateAsync(
        ISubmissionSource source, IEvaluationSink sink, EvaluationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(sink);
        options ??= new EvaluationOptions();
        if (options.Supposed.Count > 0)
        {
            throw new ArgumentException("Values are supposed where an evaluation is held as a whole: use Evaluate.", nameof(options));
        }

        var reading = new OrderedReading(source, _compiled.Roster);
        using var limit = TimeLimit.Of(options, cancellationToken);
        using var activity = EmulationTelemetry.Evaluating(Reference);
        var begun = EmulationTelemetry.Begin(options.TimeProvider);
        try
        {
            var (diagnostics, count) =
                source is CheckedSubmissions known && known.AreCheckedBy(this) ? ([], known.Count) : await CheckAsync(reading, limit);
            EmulationTelemetry.Counted(activity, count);
            ThrowOnErrors(diagnostics);
            await new StreamedPass(_compiled, reading, options, limit.Work).RunAsync(Reference, sink);
            EmulationTelemetry.Evaluated(Reference, count, begun, options.TimeProvider);
            EmulationTelemetry.Ended(activity, null);
        }
        catch (OperationCanceledException stopped) when (limit.HasPassed)
        {
            EmulationTelemetry.Broken(Reference, activity, stopped);
            throw new CampaignException([limit.Told()]);
        }
        catch (Exception exception)
        {
            EmulationTelemetry.Broken(Reference, activity, exception);
            throw;
        }
    }

    private async Task<(IReadOnlyList<Diagnostic> Found, int Count)> CheckAsync(
        OrderedReading source, TimeLimit limit)
    {
        var bag = new DiagnosticBag(limit.Work);
        var checks = new StreamedChecks(_compiled, Index, bag);
        var index = 0;
        try
        {
            await foreach (var submission in source.EachAsync(limit.Work.Token))
            {
                checks.Add(PlacesInMemory.At(submission, index++));
            }

            checks.Complete();
        }
        catch (OperationCanceledException) when (limit.HasPassed)
        {
            return ([limit.Told()], checks.Count);
        }

        return (bag.ToSortedList(), checks.Count);
    }
}
