using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Reading;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents;

/// <summary>What was read from files of submitted data. Immutable.</summary>
public sealed class SubmissionReading
{
    private readonly IReadOnlyDictionary<string, ReadOnlyMemory<byte>> _texts;

    internal SubmissionReading(
        IReadOnlyList<Submission> submissions,
        IReadOnlyList<Diagnostic> diagnostics,
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> texts)
    {
        Submissions = submissions;
        Diagnostics = diagnostics;
        IsUsable = !diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
        _texts = texts;
    }

    /// <summary>The submissions; empty when something is wrong.</summary>
    public IReadOnlyList<Submission> Submissions { get; }

    /// <summary>
    /// What is wrong with how the files are written, and notes on how they were read: one for each mistake, however many cells have it.
    /// What is wrong with the values, <see cref="Campaign.Check"/> tells; only where a table beside them has errors, it stands here,
    /// in front of these: the values may be what is to be mended.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there are no errors.</summary>
    public bool IsUsable { get; }

    /// <summary>The line of a text that was read; null where there is none, and of workbooks.</summary>
    /// <param name="position">The position of a diagnostic, also of <see cref="Campaign.Check"/>.</param>
    public string? LineAt(SourcePosition position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return position.Sheet.Length == 0 && _texts.TryGetValue(position.File, out var text)
            ? TextPlaces.Line(text.Span, position.Line)
            : null;
    }

    /// <summary>With what there is to say of a table that was added, behind what there is to say of the values if it has errors.</summary>
    internal SubmissionReading Then(SubmissionReading next, Func<IReadOnlyList<Submission>, IReadOnlyList<Diagnostic>> errorsOf) =>
        IsUsable && !next.IsUsable
            ? new SubmissionReading(Submissions, [.. Diagnostics, .. errorsOf(Submissions)], _texts).Then(next)
            : Then(next);

    private SubmissionReading Then(SubmissionReading next) =>
        new(
            IsUsable ? next.Submissions : [],
            [.. Diagnostics, .. next.Diagnostics],
            _texts.Concat(next._texts).DistinctBy(text => text.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
}
