using Emulation.Rules.Definitions;
using System.Text;
using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Serialization;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Results;

/// <summary>Rows of results as the records callers see.</summary>
internal static class ResultRows
{
    public static async Task<ResultRow> FindAsync(StoreContext context, long result, CancellationToken cancellationToken) =>
        await context.Results.FirstOrDefaultAsync(row => row.Id == result, cancellationToken).ConfigureAwait(false)
            ?? throw new StoreNotFoundException(StoreTexts.NoResult(result));

    public static async Task<AppealRow> FindAppealAsync(StoreContext context, long appeal, CancellationToken cancellationToken) =>
        await context.Appeals.FirstOrDefaultAsync(row => row.Id == appeal, cancellationToken).ConfigureAwait(false)
            ?? throw new StoreNotFoundException(StoreTexts.NoAppeal(appeal));

    public static async Task<StoredResult> StoredAsync(StoreContext context, ResultRow row, CancellationToken cancellationToken) =>
        await StoredAsync(
            context, row, await TextAsync(context, row.Evaluation, cancellationToken).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);

    /// <summary>The same of one whose evaluation is at hand as the text that is kept.</summary>
    public static async Task<StoredResult> StoredAsync(
        StoreContext context, ResultRow row, string evaluation, CancellationToken cancellationToken) => new()
    {
        Summary = await SummaryAsync(context, row, cancellationToken).ConfigureAwait(false),
        Evaluation = EvaluationJson.Deserialize(evaluation, cancellationToken),
        Decisions = await DecisionsAsync(context, row.Id, cancellationToken).ConfigureAwait(false),
        Outcome = row.Outcome is null
            ? null
            : new StoredOutcome
            {
                Fingerprint = row.OutcomeFingerprint!,
                Json = await TextAsync(context, row.Outcome, cancellationToken).ConfigureAwait(false),
            },
    };

    public static async Task<ResultSummary> SummaryAsync(StoreContext context, ResultRow row, CancellationToken cancellationToken)
    {
        var decisions = await DecisionsAsync(context, row.Id, cancellationToken).ConfigureAwait(false);
        var correction = await CorrectionOfAsync(context, row.Id, cancellationToken).ConfigureAwait(false);
        return new ResultSummary
        {
            Id = row.Id,
            Campaign = new CampaignReference { Id = row.Campaign, Version = row.Version, Fingerprint = row.Fingerprint },
            Period = row.Period,
            InputFingerprint = row.InputFingerprint,
            ResultFingerprint = row.ResultFingerprint,
            Participants = row.Participants,
            Decisions = decisions.Count,
            State = row.Dossier is null ? ResultState.Open : ResultState.Published,
            ETag = RuleRows.ETag(row.Revision),
            Note = row.Note,
            Corrects = row.Corrects,
            CorrectedBy = correction,
            Created = row.Created.ToStamp(),
            Published = row.Published?.ToStamp(),
            PublicationNote = row.PublicationNote,
        };
    }

    /// <summary>The published result that corrects this one.</summary>
    public static Task<long?> CorrectionOfAsync(StoreContext context, long result, CancellationToken cancellationToken) =>
        context.Results.Where(other => other.Corrects == result && other.Dossier != null).Select(other => (long?)other.Id)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>The decisions that hold, in the order they were taken.</summary>
    public static async Task<IReadOnlyList<CouncilDecision>> DecisionsAsync(
        StoreContext context, long result, CancellationToken cancellationToken)
    {
        var rows =
            await context.Decisions.AsNoTracking()
                .Where(row => row.Result == result)
                .OrderBy(row => row.Number)
                .ToListAsync(cancellationToken)
                .ConfigureAwait(false);
        return
        [
            .. LastOnEach(rows.Select(row => (row.Withdrawal, Decision: ResultJson.Deserialize<CouncilDecision>(row.Document))),
                row => row.Decision)
                .Where(row => row.Withdrawal is null)
                .Select(row => row.Decision),
        ];
    }

    /// <summary>Of several on one award and participant the last one.</summary>
    public static IReadOnlyList<CouncilDecision> Holding(IReadOnlyList<CouncilDecision> decisions) =>
        [.. LastOnEach(decisions, one => one)];

    public static string HashOf(IEnumerable<DecisionRow> rows) => AuditChain.Sha256Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var row in rows)
        {
            writer.WriteNumberValue(row.Result);
            writer.WriteNumberValue(row.Number);
            writer.WriteStringValue(row.Document);
            if (row.Withdrawal is { } reason)
            {
                writer.WriteStringValue(reason);
            }
        }

        writer.WriteEndArray();
    });

    public static Appeal AppealOf(AppealRow row) => new()
    {
        Id = row.Id,
        Result = row.Result,
        Participant = row.Participant,
        Text = row.Text,
        State = row.State,
        ETag = RuleRows.ETag(row.Revision),
        Opened = row.Opened.ToStamp(),
        Answer = row.Answer,
        Answered = row.Answered?.ToStamp(),
        Correction = row.Correction,
        Change = row.Change is null ? null : JsonSerializer.Deserialize<AppealChange>(row.Change),
    };

    public static async Task<string> TextAsync(StoreContext context, string sha256, CancellationToken cancellationToken) =>
        Encoding.UTF8.GetString(
            await context.Blobs.Where(blob => blob.Sha256 == sha256)
                .Select(blob => blob.Content)
                .SingleAsync(cancellationToken)
                .ConfigureAwait(false));

    /// <summary>Of those on one matter the one entered last, in the order entered.</summary>
    private static IEnumerable<T> LastOnEach<T>(IEnumerable<T> entered, Func<T, CouncilDecision> decision) =>
        entered.Index()
            .GroupBy(one => decision(one.Item) is var on ? (on.Participant, on.Award, on.Grade, on.Place is null) : default)
            .Select(matter => matter.Last())
            .OrderBy(one => one.Index)
            .Select(one => one.Item);
}
