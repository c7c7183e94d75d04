using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Json;
using Emulation.Rules.Loading;
using Emulation.Rules.Ranking;
using Emulation.Rules.Submissions;
using Emulation.Rules.Telemetry;

namespace Emulation.Rules;

/// <summary>Checking what was submitted, and evaluating it.</summary>
public sealed partial class Campaign
{
    /// <summary>Everything that is wrong with the data of all who take part; warnings do not keep them from being evaluated.</summary>
    /// <param name="submissions">One for each participant.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public IReadOnlyList<Diagnostic> Check(
        IReadOnlyCollection<Submission> submissions, CancellationToken cancellationToken = default) =>
        CheckAs(Attendance.Everyone, submissions, WorkMeter.Of(cancellationToken));

    /// <summary>Everything that is wrong with submissions, of all who take part or of some.</summary>
    internal IReadOnlyList<Diagnostic> CheckAs(Attendance attendance, IReadOnlyCollection<Submission> submissions, WorkMeter work)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        ThrowIfAnyNull(submissions, nameof(submissions));
        var found = Found(submissions);

        // Places in the sequence are worked out only once there is something to say: they cost a copy of everything.
        return found.Any(d => d.Position == SourcePosition.None) ? Found(PlacesInMemory.Of(submissions, work)) : found;

        IReadOnlyList<Diagnostic> Found(IReadOnlyCollection<Submission> placed)
        {
            var bag = new DiagnosticBag(work);
            if (attendance == Attendance.Examples && placed.Count == 0)
            {
                bag.Add(Codes.NoSubmissions.At(SourcePosition.None));
            }

            new DataChecks(_compiled, Index, bag).Run(placed, Complete(placed), attendance);
            return bag.ToSortedList();
        }
    }

    /// <summary>What is packed was looked at before.</summary>
    private static void ThrowIfAnyNull(IEnumerable<Submission> given, string name)
    {
        if (given is not IMadeSubmissions)
        {
            NullItems.ThrowIfAny(given, name);
        }
    }

    /// <summary>The submissions with the names and clusters of the roster.</summary>
    internal IReadOnlyList<Submission> Complete(IReadOnlyCollection<Submission> submissions)
    {
        if (_compiled.Roster.IsEmpty)
        {
            return submissions as IReadOnlyList<Submission> ?? [.. submissions];
        }

        return submissions is IMadeSubmissions made
            ? new CompletedSubmissions(made, _compiled.Roster)
            : [.. submissions.Select(_compiled.Roster.Complete)];
    }

    /// <summary>Scores, grades and ranks everyone and recommends awards. The order of the submissions does not matter.</summary>
    /// <param name="submissions">One for each participant.</param>
    /// <param name="options">How to evaluate; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <exception cref="CampaignException">Something is wrong with the submissions, or it takes longer than the options allow; nothing is
    /// scored.</exception>
    public Evaluation Evaluate(
        IEnumerable<Submission> submissions, EvaluationOptions? options = null, CancellationToken cancellationToken = default) =>
        EvaluateAs(Attendance.Everyone, submissions, options, cancellationToken);

    /// <summary>Evaluates like <see cref="Evaluate"/>, and reports what is wrong with the submissions instead of throwing.</summary>
    /// <param name="submissions">One for each participant; of nobody the evaluation is empty.</param>
    /// <param name="evaluation">The evaluation; null when there are errors, and then nothing is scored.</param>
    /// <param name="diagnostics">Everything found, warnings included.</param>
    /// <param name="options">How to evaluate; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <returns>Whether there are no errors.</returns>
    public bool TryEvaluate(
        IEnumerable<Submission> submissions,
        [NotNullWhen(true)] out Evaluation? evaluation,
        out IReadOnlyList<Diagnostic> diagnostics,
        EvaluationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        (evaluation, diagnostics) = Run(Attendance.Everyone, submissions, options ?? new EvaluationOptions(), cancellationToken);
        return evaluation is not null;
    }

    /// <summary>Evaluates submissions of which not everyone has to be on the roster.</summary>
    internal Evaluation EvaluateAs(
        Attendance attendance,
        IEnumerable<Submission> submissions,
        EvaluationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var (evaluation, diagnostics) = Run(attendance, submissions, options ?? new EvaluationOptions(), cancellationToken);
        return evaluation ?? throw new CampaignException(diagnostics);
    }

    /// <summary>
    /// Evaluates what was checked, for somebody who only looks whether it comes out as expected: it is not fingerprinted, no telemetry
    /// tells of it, and it takes the calling thread alone.
    /// </summary>
    internal Evaluation EvaluateChecked(IReadOnlyCollection<Submission> submissions, WorkMeter work) =>
        new EvaluationPass(_compiled, reference: null).Run(
            new OrderedSubmissions(Complete(submissions), work), [], new EvaluationOptions { MaxDegreeOfParallelism = 1 }, work);

    private (Evaluation? Evaluation, IReadOnlyList<Diagnostic> Diagnostics) Run(
        Attendance attendance, IEnumerable<Submission> submissions, EvaluationOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        using var limit = TimeLimit.Of(options, cancellationToken);
        var work = limit.Work;
        using var activity = EmulationTelemetry.Evaluating(Reference);
        var begun = EmulationTelemetry.Begin(options.TimeProvider);
        try
        {
            // What is packed stays packed: a nation's submissions are made one by one, whenever they are asked for.
            IReadOnlyList<Submission> given = submissions as IMadeSubmissions ?? (IReadOnlyList<Submission>)[.. work.Each(submissions)];
            ThrowIfAnyNull(given, nameof(submissions));
            EmulationTelemetry.Counted(activity, given.Count);
            var bag = new DiagnosticBag(work);
            var (all, supposed) = options.Supposed.Count == 0 ? (given, []) : new Supposing(Definition, bag).Apply(given, options.Supposed);
            var diagnostics = bag.HasErrors ? bag.ToSortedList() : CheckAs(attendance, all, work);
            if (HasErrors(diagnostics))
            {
                throw new CampaignException(diagnostics);
            }

            var sorted = new OrderedSubmissions(Complete(all), work);
            var evaluation = new EvaluationPass(_compiled, Reference).Run(sorted, supposed, options, work);
            EmulationTelemetry.Evaluated(Reference, sorted.Count, begun, options.TimeProvider);
            EmulationTelemetry.Ended(activity, null);
            return (evaluation, diagnostics);
        }
        catch (CampaignException refused)
        {
            EmulationTelemetry.Broken(Reference, activity, refused);
            return (null, refused.Diagnostics);
        }
        catch (OperationCanceledException stopped) when (limit.HasPassed)
        {
            EmulationTelemetry.Broken(Reference, activity, stopped);
            return (null, [limit.Told()]);
        }
        catch (Exception exception)
        {
            EmulationTelemetry.Broken(Reference, activity, exception);
            throw;
        }
    }

    private static void ThrowOnErrors(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (HasErrors(diagnostics))
        {
            throw new CampaignException(diagnostics);
        }
    }

    private static bool HasErrors(IReadOnlyList<Diagnostic> diagnostics) => diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
