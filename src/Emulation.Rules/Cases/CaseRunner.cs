using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Judge;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cases;

/// <summary>
/// Runs worked examples. A host does so from its own tests: <see cref="CaseFile.TryRead"/> the campaign's <c>cases.json</c>, run them, and
/// assert that every result has passed.
/// </summary>
public static class CaseRunner
{
    /// <summary>Evaluates each case on its own and compares what came out with what it expects.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="cases">Its cases.</param>
    /// <param name="progress">Told as each case has run; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static IReadOnlyList<CaseResult> Run(
        Campaign campaign, IEnumerable<CampaignCase> cases, IProgress<WorkProgress>? progress =
            null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(cases);
        var work = WorkMeter.Of(cancellationToken);
        var all = work.Each(cases).ToList();
        NullItems.ThrowIfAny(all, nameof(cases));
        var count = new ProgressCount(progress, all.Count);
        var results = new List<CaseResult>();
        foreach (var example in all)
        {
            results.Add(RunOne(campaign, example, work));
            count.One();
        }

        return results;
    }

    /// <summary>Runs the cases of a text and says in one line how many no longer come out as expected.</summary>
    /// <param name="campaign">The campaign as it is now.</param>
    /// <param name="text">Its worked examples, as JSON.</param>
    /// <param name="file">What messages call the file.</param>
    /// <returns>One warning at the first such case, or that the cases cannot be read; null when every case holds.</returns>
    /// <param name="cancellationToken">Stops the run.</param>
    public static Diagnostic? RunForStale(
        Campaign campaign, string text, string file, CancellationToken cancellationToken = default) =>
        StaleCases.Check(campaign, text, file, cancellationToken);

    /// <summary>As <see cref="Run"/>, and has stock RulesEngine judge every case.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="cases">Its cases.</param>
    /// <param name="progress">Told as each case has run; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static async Task<IReadOnlyList<CaseResult>> RunJudgedAsync(
        Campaign campaign, IEnumerable<CampaignCase> cases, IProgress<WorkProgress>? progress =
            null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(cases);
        var work = WorkMeter.Of(cancellationToken);
        var all = work.Each(cases).ToList();
        NullItems.ThrowIfAny(all, nameof(cases));
        var count = new ProgressCount(progress, all.Count);
        var judge = new StockJudge(campaign);
        var results = new List<CaseResult>();
        foreach (var example in all)
        {
            var result = RunOne(campaign, example, work);
            results.Add(result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)
                ? result
                : result with
                {
                    Disagreements = (await judge.JudgeAsync(example.Submissions, cancellationToken: cancellationToken)).Disagreements,
                });
            count.One();
        }

        return results;
    }

    /// <summary>Whether everything a case expects comes out.</summary>
    internal static bool Passes(Campaign campaign, CampaignCase example, WorkMeter work) => RunOne(campaign, example, work).Passed;

    private static CaseResult RunOne(Campaign campaign, CampaignCase example, WorkMeter work)
    {
        // What is only worth knowing of data is what an example is made of: an award of the year judged, that it does not count.
        IReadOnlyList<Diagnostic> diagnostics =
            [.. campaign.CheckAs(Attendance.Examples, example.Submissions, work).Where(d => d.Severity != DiagnosticSeverity.Info)];
        if (diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            return new CaseResult { Case = example, Differences = [], Diagnostics = diagnostics };
        }

        var evaluation = campaign.EvaluateChecked(example.Submissions, work);
        return new CaseResult
        {
            Case = example,
            Diagnostics = diagnostics,
            Differences = [.. work.Each(example.Expectations)
                .Select(e => Compare(evaluation, e, example.Tolerance))
                .OfType<CaseDifference>()],
        };
    }

    private static CaseDifference? Compare(Evaluation evaluation, CaseExpectation expectation, decimal tolerance)
    {
        var sheet = evaluation.Sheets.First(s => s.Participant == expectation.Participant);
        if (expectation.What == CaseFile.Grade)
        {
            return sheet.Grade == expectation.Text ? null : Difference(expectation, expectation.Text, sheet.Grade, line: null);
        }

        if (expectation.What.StartsWith(CaseFile.AwardsPrefix, StringComparison.Ordinal))
        {
            var award = expectation.What[CaseFile.AwardsPrefix.Length..];
            var recommendation = evaluation.Recommendations.First(r => r.Award == award && r.Participant == expectation.Participant);
            var status = CaseFile.StatusWords[recommendation.Status];
            return status == expectation.Text
                ? null
                : Difference(expectation, expectation.Text, $"{status} ({string.Join("; ", recommendation.Reasons)})", line: null);
        }

        // Lines are worked out when they are read: most expectations are of totals, grades and places.
        var line = expectation.What.StartsWith(CaseFile.CriteriaPrefix, StringComparison.Ordinal)
            ? sheet.Criteria.FirstOrDefault(c => CaseFile.CriteriaPrefix + c.Id == expectation.What)
            : null;
        var got = expectation.What switch
        {
            // The provisional total of a sheet that is not complete is no determined figure, unless a case asks for it.
            CaseFile.Total => expectation.Number is null && sheet.Status != SheetStatus.Complete ? null : sheet.Total,
            CaseFile.Percent => expectation.Number is null && sheet.Status != SheetStatus.Complete ? null : sheet.Percent,
            CaseFile.Rank => evaluation.Standings.First(s => s.Participant == expectation.Participant).Rank,
            _ when expectation.What.StartsWith(CaseFile.FiguresPrefix, StringComparison.Ordinal) =>
                sheet.Figures?.FirstOrDefault(f => CaseFile.FiguresPrefix + f.Id == expectation.What)?.Value,
            _ => line?.Points,
        };
        var met =
            got is { } number && expectation.Number is { } wanted
                ? Math.Abs(number - wanted) <= tolerance
                : got is null && expectation.Number is null;
        return met ? null : Difference(expectation, Text(expectation.Number), Text(got), line);
    }

    private static CaseDifference Difference(CaseExpectation expectation, string? expected, string? got, CriterionScore? line) => new()
    {
        Expectation = expectation,
        Expected = expected ?? "null",
        Got = got ?? "null",
        Rules = [.. line?.Rules.Select(r => r.Rule) ?? []],
    };

    private static string? Text(decimal? number) => number is { } value ? DecimalText.Of(value) : null;
}
