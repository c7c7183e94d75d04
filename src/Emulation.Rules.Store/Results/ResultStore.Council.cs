using System.Text;
using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Serialization;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Results;

/// <summary>What the council does with a result, until it is published.</summary>
internal sealed partial class ResultStore
{
    public async Task<StoredResult> DecideAsync(
        StoreUser user, long result, string eTag, IReadOnlyList<CouncilDecision> decisions, CancellationToken cancellationToken = default)
    {
        StoreWords.RequireItems(decisions, nameof(decisions));
        var documents = decisions.Select(decision => ResultJson.Serialize(decision)).ToList();
        var access = await AccessAsync(StoreRight.Decide, AuditActions.Decide, result, cancellationToken).ConfigureAwait(false);
        var order = Order(user, access, result, eTag);
        order.Details["decisions"] = documents;
        return await ChangeAsync(order, result, eTag, async (write, row) =>
        {
            var before = await ResultRows.DecisionsAsync(write.Context, result, cancellationToken).ConfigureAwait(false);
            var holding = ResultRows.Holding([.. before, .. decisions]);
            var (campaign, evaluation) =
                await ResultReplay.RunAsync(database.Rules, write.Context, row, cancellationToken).ConfigureAwait(false);
            RequireFounded(Dossier.Check(campaign, evaluation, holding), StoreTexts.NotFounded);
            await EnterAsync(write, row, documents, withdrawal: null).ConfigureAwait(false);
        }, cancellationToken).ConfigureAwait(false);
    }

    public async Task<StoredResult> WithdrawDecisionsAsync(
        StoreUser user,
        long result,
        string eTag,
        IReadOnlyList<CouncilDecision> decisions,
        string reason,
        CancellationToken cancellationToken = default)
    {
        StoreWords.RequireItems(decisions, nameof(decisions));
        var documents = decisions.Select(decision => ResultJson.Serialize(decision)).ToList();
        var access = await AccessAsync(StoreRight.Decide, AuditActions.WithdrawDecisions, result, cancellationToken).ConfigureAwait(false);
        var order = Order(user, access, result, eTag);
        (order.Details["decisions"], order.Details["reason"]) = (documents, StoreWords.Note(reason));
        return await ChangeAsync(order, result, eTag, async (write, row) =>
        {
            StoreWords.RequireReason(reason);
            var before = await ResultRows.DecisionsAsync(write.Context, result, cancellationToken).ConfigureAwait(false);
            var holding = before.ToDictionary(decision => ResultJson.Serialize(decision), StringComparer.Ordinal);
            foreach (var (decision, document) in decisions.Zip(documents))
            {
                if (!holding.Remove(document))
                {
                    throw new StoreNotFoundException(StoreTexts.NoSuchDecision(result, decision.Participant));
                }
            }

            var (campaign, evaluation) =
                await ResultReplay.RunAsync(database.Rules, write.Context, row, cancellationToken).ConfigureAwait(false);
            RequireFounded(Dossier.Check(campaign, evaluation, [.. holding.Values]), StoreTexts.StillNeeded);
            await EnterAsync(write, row, documents, reason).ConfigureAwait(false);
        }, cancellationToken).ConfigureAwait(false);
    }

    public async Task<StoredResult> SaveOutcomeAsync(
        StoreUser user, long result, string eTag, StoredOutcome outcome, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        StoreWords.RequireId(outcome.Fingerprint, nameof(outcome));
        var access = await AccessAsync(StoreRight.Decide, AuditActions.SaveOutcome, result, cancellationToken).ConfigureAwait(false);
        var order = Order(user, access, result, eTag);
        order.Details["fingerprint"] = outcome.Fingerprint;
        return await ChangeAsync(order, result, eTag, async (write, row) =>
        {
            row.Outcome = await write.KeepAsync(Encoding.UTF8.GetBytes(outcome.Json)).ConfigureAwait(false);
            row.OutcomeFingerprint = outcome.Fingerprint;
            write.Seal(result, row.Outcome);
        }, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ResultSummary> PublishAsync(
        StoreUser user, long result, string eTag, string note, CancellationToken cancellationToken = default)
    {
        var access = await AccessAsync(StoreRight.Decide, AuditActions.PublishResult, result, cancellationToken).ConfigureAwait(false);
        var order = Order(user, access, result, eTag);
        order.Details["note"] = StoreWords.Note(note);
        return await ChangeAsync(order, result, eTag, async (write, row) =>
        {
            row.PublicationNote = StoreWords.RequireReason(note);
            if (row.Corrects is { } corrected)
            {
                await RequireUncorrectedAsync(write, corrected).ConfigureAwait(false);
            }

            row.Published = write.Stamp();
            var dossier = await NewDossierAsync(write.Context, row, cancellationToken).ConfigureAwait(false);
            row.Dossier = await write.KeepAsync(Encoding.UTF8.GetBytes(DossierJson.Serialize(dossier))).ConfigureAwait(false);
            write.Note("dossier", dossier.Fingerprint);
            write.Seal(result, row.Dossier);
        }, ResultRows.SummaryAsync, cancellationToken).ConfigureAwait(false);
    }

    public async Task<Dossier> GetDossierAsync(StoreUser user, long result, CancellationToken cancellationToken = default)
    {
        var access = await AccessAsync(StoreRight.Read, AuditActions.Read, result, cancellationToken).ConfigureAwait(false);
        return await database.ReadAsync(
            user,
            access,
            async context =>
            {
                var row = await ResultRows.FindAsync(context, result, cancellationToken).ConfigureAwait(false);
                return row.Dossier is { } sealedDossier
                    ? DossierJson.Deserialize(await ResultRows.TextAsync(context, sealedDossier, cancellationToken).ConfigureAwait(false))
                    : await NewDossierAsync(context, row, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<Outcome> GetOutcomeAsync(StoreUser user, long result, CancellationToken cancellationToken = default)
    {
        var access = await AccessAsync(StoreRight.Read, AuditActions.Read, result, cancellationToken).ConfigureAwait(false);
        return await database.ReadAsync(
            user,
            access,
            async context =>
            {
                var row = await ResultRows.FindAsync(context, result, cancellationToken).ConfigureAwait(false);
                var (_, evaluation) = await ResultReplay.RunAsync(database.Rules, context, row, cancellationToken).ConfigureAwait(false);
                var decisions = await ResultRows.DecisionsAsync(context, result, cancellationToken).ConfigureAwait(false);
                return evaluation.Submissions is null ? Outcome.OfRecord(evaluation, decisions)
                    : evaluation.TryWith(decisions, out var outcome, out var diagnostics) ? outcome
                    : throw new StoreRefusedException([StoreTexts.NotFoundedAnyMore(result)], diagnostics);
            },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<Dossier> NewDossierAsync(StoreContext context, ResultRow row, CancellationToken cancellationToken)
    {
        var (campaign, evaluation) = await ResultReplay.RunAsync(database.Rules, context, row, cancellationToken).ConfigureAwait(false);
        var decisions = await ResultRows.DecisionsAsync(context, row.Id, cancellationToken).ConfigureAwait(false);
        try
        {
            return Dossier.Create(campaign, evaluation, decisions, cancellationToken);
        }
        catch (CampaignException exception)
        {
            throw new StoreRefusedException([StoreTexts.NotFoundedAnyMore(row.Id)], exception.Diagnostics);
        }
    }

    private static void RequireFounded(IReadOnlyList<Diagnostics.Diagnostic> found, Diagnostics.LocalizedText refusal)
    {
        if (found.Any(one => one.Severity == Diagnostics.DiagnosticSeverity.Error))
        {
            throw new StoreRefusedException([refusal], found);
        }
    }

    /// <summary>Adds to what was decided; an outcome kept of the decisions before holds no more.</summary>
    private static async Task EnterAsync(StoreWrite write, ResultRow row, IReadOnlyList<string> documents, string? withdrawal)
    {
        var number =
            await write.Context.Decisions.CountAsync(other => other.Result == row.Id, write.Cancellation).ConfigureAwait(false);
        var rows = documents.Select(document => new DecisionRow
        {
            Result = row.Id,
            Number = ++number,
            Entry = write.Entry,
            Document = document,
            Withdrawal = withdrawal,
            By = write.Stamp(),
        }).ToList();
        write.Context.Decisions.AddRange(rows);
        (row.Outcome, row.OutcomeFingerprint) = (null, null);
        write.Seal(row.Id, ResultRows.HashOf(rows));
    }

    private static WriteOrder Order(StoreUser user, StoreAccess access, long result, string eTag) =>
        new(user, access) { Details = { ["result"] = result, ["etag"] = eTag } };

    private Task<StoredResult> ChangeAsync(
        WriteOrder order, long result, string eTag, Func<StoreWrite, ResultRow, Task> change, CancellationToken cancellationToken) =>
        ChangeAsync(order, result, eTag, change, ResultRows.StoredAsync, cancellationToken);

    private Task<T> ChangeAsync<T>(
        WriteOrder order,
        long result,
        string eTag,
        Func<StoreWrite, ResultRow, Task> change,
        Func<StoreContext, ResultRow, CancellationToken, Task<T>> answer,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(eTag);
        return database.WriteAsync(
            order,
            async write =>
            {
                var row = await ResultRows.FindAsync(write.Context, result, cancellationToken).ConfigureAwait(false);
                if (row.Dossier is not null)
                {
                    throw new StoreRefusedException(StoreTexts.ResultPublished(result));
                }

                RequireETag(write, StoreTexts.ResultOf(result), row.Revision, eTag);
                await change(write, row).ConfigureAwait(false);
                row.Revision++;
                await write.SaveAsync().ConfigureAwait(false);
                return await answer(write.Context, row, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    private static void RequireETag(StoreWrite write, Diagnostics.LocalizedText what, long revision, string eTag)
    {
        if (RuleRows.ETag(revision) is var found && found != eTag)
        {
            throw new StoreConflictException(StoreTexts.Changed(what, null, write.Zone), eTag, found, null);
        }
    }
}
