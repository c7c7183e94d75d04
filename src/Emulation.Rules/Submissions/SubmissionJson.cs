using System.Collections.Immutable;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Reads and writes submissions as JSON: a list of <c>{ "participant", "name", "cluster", "values", "evidence", "stage", "adjustments",
/// "history" }</c>. Texts are trimmed, as the cells of a table are.
/// </summary>
public static partial class SubmissionJson
{
    /// <summary>Some milliseconds of work.</summary>
    private const int Told = 1_000;

    private static readonly Dictionary<string, SubmissionStage> StageWords = new(StringComparer.Ordinal)
    {
        ["self"] = SubmissionStage.Self,
        ["verified"] = SubmissionStage.Verified,
        ["final"] = SubmissionStage.Final,
    };

    /// <summary>The submissions as one JSON array, which <see cref="TryRead"/> reads: a date as text, what is not known left out.</summary>
    /// <param name="submissions">The submissions.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException">They would take more than 64,000,000 bytes, which is the most that is read back.</exception>
    public static string Serialize(IEnumerable<Submission> submissions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        return JsonText.Of(
            submissions,
            WorkMeter.Of(cancellationToken),
            JsonLimits.Data.Characters,
            () => new ArgumentException(
                $"The submissions take more than {JsonLimits.Data.Characters} bytes, which is the most that is read back.",
                nameof(submissions)));
    }

    internal static string WordOf(SubmissionStage stage) => StageWords.First(word => word.Value == stage).Key;

    /// <summary>Reads the submissions in <paramref name="text"/>; a value that is <c>null</c> is missing.</summary>
    /// <param name="text">The JSON; comments are allowed.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="submissions">The submissions; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong with the form; what is wrong with the values, <see cref="Campaign.Check"/>
    /// tells.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        string text,
        string file,
        out IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken = default) =>
        TryReadTelling(text, file, progress: null, out submissions, out diagnostics, cancellationToken);

    /// <param name="text">The JSON.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="progress">Is told the submissions read, every thousand and at the end.</param>
    /// <param name="submissions">The submissions.</param>
    /// <param name="diagnostics">Everything that is wrong.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal static bool TryReadTelling(
        string text,
        string file,
        IProgress<WorkProgress>? progress,
        out IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var bag = new DiagnosticBag(WorkMeter.Of(cancellationToken));
        var read = new List<Submission>();
        if (JsonFile.Open(file, text, JsonLimits.Submissions, bag) is var (root, context))
        {
            if (root.Kind == JsonNodeKind.Array)
            {
                var notes = new TextNotes();
                read.AddRange(Counted(root.Items, progress).Select(item => ReadOne(item, context, notes)).OfType<Submission>());
                notes.ReportTo(bag);
            }
            else
            {
                bag.Add(Codes.WrongKind.At(root.Position, file, Kinds.Array));
            }
        }

        submissions = bag.HasErrors ? [] : read;
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }

    private static IEnumerable<JsonNode> Counted(IReadOnlyList<JsonNode> items, IProgress<WorkProgress>? progress)
    {
        for (var done = 0; done < items.Count; done++)
        {
            if (done > 0 && done % Told == 0)
            {
                progress?.Report(new WorkProgress { Done = done, Total = items.Count });
            }

            yield return items[done];
        }

        progress?.Report(new WorkProgress { Done = items.Count, Total = items.Count });
    }

    private static Submission? ReadOne(JsonNode node, LoadContext context, TextNotes notes)
    {
        if (ObjectReader.Open(node, "submission", context) is not { } reader)
        {
            return null;
        }

        reader.Optional("$schema");
        foreach (var field in (string[])[ColumnNames.Participant, ColumnNames.Cluster])
        {
            if (reader.Optional(field) is { Kind: JsonNodeKind.Text } text)
            {
                notes.Note(text.Text, text.Position);
            }
        }

        var submission = Read(reader, null, context);
        reader.Done();
        return submission;
    }

    /// <summary>
    /// Reads a submission that may name only what differs from <paramref name="like"/>; a value that is null is taken away.
    /// </summary>
    internal static Submission? Read(ObjectReader reader, Submission? like, LoadContext context)
    {
        var participant = reader.NonEmptyText("participant", required: true)?.Trim();
        var name = reader.Text("name")?.Trim();
        var cluster = reader.Text("cluster")?.Trim();
        var node = like is null ? reader.Required("values") : reader.Optional("values");
        var values = ReadValues(node, context);
        var evidence = ReadEvidence(reader.Optional("evidence"), context);
        var stage = reader.Among("stage", StageWords);
        var adjustments = reader.Items("adjustments").Select(item => ReadAdjustment(item, context)).OfType<Adjustment>().ToImmutableArray();
        var history = ReadHistory(reader, context);
        if (participant is null)
        {
            return null;
        }

        if (like is null)
        {
            return Submission.Of(participant, name, string.IsNullOrEmpty(cluster) ? null : cluster, values, reader.Position) with
            {
                Evidence = evidence,
                Stage = stage,
                Adjustments = adjustments,
                History = history,
            };
        }

        var removed = node?.Properties.Where(p => p.Value.Kind == JsonNodeKind.Null).Select(p => p.Name) ?? [];
        return like with
        {
            Participant = participant,
            Name = name ?? like.Name,
            Cluster = cluster ?? like.Cluster,
            Values = like.Values.RemoveRange(removed).SetItems(values),
            Evidence = like.Evidence.SetItems(evidence),
            Stage = stage ?? like.Stage,
            Adjustments = reader.Optional("adjustments") is null ? like.Adjustments : adjustments,
            History = reader.Optional("history") is null ? like.History : history,
            Position = reader.Position,
        };
    }

    private static Adjustment? ReadAdjustment(JsonNode node, LoadContext context)
    {
        if (ObjectReader.Open(node, "adjustments", context) is not { } reader)
        {
            return null;
        }

        var criterion = reader.NonEmptyText("criterion", required: true);
        var points = reader.Number("points", required: true);
        var reason = reader.NonEmptyText("reason", required: true);
        var by = reader.NonEmptyText("by", required: true);
        reader.Done();
        return criterion is null || points is null || reason is null || by is null
            ? null
            : new Adjustment { Criterion = criterion, Points = points.Value, Reason = reason, By = by, Position = node.Position };
    }

    /// <summary>Null, and an absent field, is a history that is not known; an empty list is one without awards.</summary>
    private static ImmutableArray<PastAward>? ReadHistory(ObjectReader reader, LoadContext context)
    {
        if (reader.Optional("history") is null or { Kind: JsonNodeKind.Null })
        {
            return null;
        }

        var history = ImmutableArray.CreateBuilder<PastAward>();
        foreach (var node in reader.Items("history"))
        {
            if (ObjectReader.Open(node, "history", context) is not { } entry)
            {
                continue;
            }

            var award = entry.NonEmptyText("award", required: true);
            entry.Required("year");
            var year = entry.WholeNumber("year", 1, DateOnly.MaxValue.Year);
            var kind = entry.Among(PastAwardWords.Kind, PastAwardWords.Kinds);
            var of = entry.NonEmptyText(PastAwardWords.For);
            var revoked = entry.Boolean(PastAwardWords.Revoked);
            entry.Done();
            if (award is not null && year is not null)
            {
                history.Add(new PastAward
                {
                    Award = award,
                    Year = year.Value,
                    Kind = kind ?? PastAwardKind.Regular,
                    For = of is null ? null : UnicodeText.Identity(of),
                    Revoked = revoked ?? false,
                    Position = node.Position,
                });
            }
        }

        return history.ToImmutable();
    }
}
