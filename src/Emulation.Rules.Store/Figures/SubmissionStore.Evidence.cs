using System.Security.Cryptography;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Figures;

/// <summary>Documents behind figures.</summary>
internal sealed partial class SubmissionStore
{
    public Task<IReadOnlyList<StoredEvidence>> GetEvidenceAsync(
        StoreUser user,
        FigureKey key,
        CancellationToken cancellationToken = default) => database.ReadAsync<IReadOnlyList<StoredEvidence>>(
        user,
        Reading(key),
        async context =>
        {
            var (_, row) = await FigureRows.FindAsync(context, key, cancellationToken).ConfigureAwait(false);
            return [
                .. (await context.Evidence.Where(other => other.Figures == row.Id)
                    .OrderBy(other => other.Id)
                    .ToListAsync(cancellationToken)
                    .ConfigureAwait(false)).Select(EvidenceOf),
            ];
        },
        cancellationToken);

    public async Task<StoredEvidence> AttachAsync(
        StoreUser user, FigureKey key, NewEvidence evidence, CancellationToken cancellationToken = default)
    {
        StoreWords.RequireKey(key);
        ArgumentNullException.ThrowIfNull(evidence);
        foreach (var word in (string[])[evidence.Indicator, evidence.Name, evidence.MediaType])
        {
            StoreWords.RequireId(word, nameof(evidence));
        }

        StoreWords.RequireText(evidence.Address, nameof(evidence));

        var known = await KnownAsync(key, cancellationToken).ConfigureAwait(false);
        var order = Order(user, PermissionIn(known?.Stage ?? FigureStage.Open), AuditActions.AttachEvidence, key, null, null);
        order.Details["evidence"] =
            new { evidence.Indicator, evidence.Name, evidence.MediaType, evidence.Size, evidence.Address, evidence.Sha256 };
        return await database.WriteAsync(
            order,
            async write =>
            {
                if (evidence.Content is { Length: var length } && length > database.Options.MostBytes)
                {
                    throw new StoreRefusedException(StoreTexts.TooLong(evidence.Name, length, database.Options.MostBytes));
                }

                var figures = await ChangeableAsync(write, key, known, evidence.Name).ConfigureAwait(false);
                var row = new EvidenceRow
                {
                    Id = write.NextId(),
                    Figures = figures.Id,
                    Indicator = evidence.Indicator,
                    Name = evidence.Name,
                    Sha256 = evidence.Content is { } content ? await write.KeepAsync(content).ConfigureAwait(false) : evidence.Sha256!,
                    Size = evidence.Size,
                    MediaType = evidence.MediaType,
                    Address = evidence.Address,
                    Attached = write.Stamp(),
                };
                write.Context.Evidence.Add(row);
                PutNames(
                    write,
                    figures,
                    row.Indicator,
                    names => names.Contains(row.Name, StringComparer.Ordinal) ? names : [.. names, row.Name],
                    null);
                write.Note("evidenceId", row.Id);
                write.Note("sha256", row.Sha256);
                return EvidenceOf(row);
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<ReadOnlyMemory<byte>> ReadEvidenceAsync(StoreUser user, long evidence, CancellationToken cancellationToken = default)
    {
        var (row, key) = await FindAsync(evidence, cancellationToken).ConfigureAwait(false);
        if (row.Address is not null)
        {
            throw new StoreRefusedException(StoreTexts.AddressElsewhere);
        }

        var content =
            await database.ReadAsync(user, Reading(key), context => ContentAsync(context, row, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
        return content is not null && AuditChain.Sha256Of(content) == row.Sha256
            ? content
            : throw new StoreRefusedException(StoreTexts.Damaged(row.Name));
    }

    public async Task<EvidenceState> CheckEvidenceAsync(
        StoreUser user, long evidence, Stream? content, CancellationToken cancellationToken = default)
    {
        var (row, key) = await FindAsync(evidence, cancellationToken).ConfigureAwait(false);
        var kept =
            await database.ReadAsync(user, Reading(key), context => ContentAsync(context, row, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
        var found = row.Address is null
            ? kept is null ? null : AuditChain.Sha256Of(kept)
            : content is null
                ? null
                : Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false));
        var state = found is null ? EvidenceState.Missing : found == row.Sha256 ? EvidenceState.Unchanged : EvidenceState.Changed;
        if (state != EvidenceState.Unchanged)
        {
            var order = Order(user, StoreRight.Read, AuditActions.EvidenceChanged, key, null, null);
            (order.Details["evidence"], order.Details["attached"], order.Details["found"]) = (evidence, row.Sha256, found);
            await database.WriteAsync(order, _ => Task.FromResult(true), cancellationToken).ConfigureAwait(false);
        }

        return state;
    }

    public async Task<StoredEvidence> WithdrawEvidenceAsync(
        StoreUser user, long evidence, string reason, CancellationToken cancellationToken = default)
    {
        var (_, key) = await FindAsync(evidence, cancellationToken).ConfigureAwait(false);
        var known = await KnownAsync(key, cancellationToken).ConfigureAwait(false);
        var order = Order(user, PermissionIn(known!.Stage), AuditActions.WithdrawEvidence, key, null, reason);
        order.Details["evidence"] = evidence;
        return await database.WriteAsync(
            order,
            async write =>
            {
                StoreWords.RequireReason(reason);
                var row = await write.Context.Evidence.SingleAsync(other => other.Id == evidence, cancellationToken).ConfigureAwait(false);
                if (row.Withdrawn is not null)
                {
                    throw new StoreRefusedException(StoreTexts.Withdrawn(evidence));
                }

                var figures = await ChangeableAsync(write, key, known, row.Name).ConfigureAwait(false);
                (row.Withdrawn, row.WithdrawalReason) = (write.Stamp(), reason);
                var others = await write.Context.Evidence
                    .AnyAsync(
                        other =>
                            other.Figures == figures.Id
                                && other.Id != evidence
                                && other.Name == row.Name
                                && other.Indicator == row.Indicator
                                && other.WithdrawalReason == null,
                        cancellationToken)
                    .ConfigureAwait(false);
                PutNames(write, figures, row.Indicator, names => others ? names : [.. names.Where(name => name != row.Name)], reason);
                return EvidenceOf(row);
            },
            cancellationToken).ConfigureAwait(false);
    }

    private static async Task<FiguresRow> ChangeableAsync(StoreWrite write, FigureKey key, FiguresRow? known, string name)
    {
        var (period, figures) = await FigureRows.FindAsync(write.Context, key, write.Cancellation).ConfigureAwait(false);
        if (figures.Stage != known?.Stage)
        {
            var changed = figures.Changed.ToStamp();
            throw new StoreConflictException(
                StoreTexts.Changed(StoreTexts.FiguresOf(key.Participant), changed, write.Zone), null, RuleRowsETag(figures), changed);
        }

        if (figures.Stage == FigureStage.Final)
        {
            throw new StoreRefusedException(StoreTexts.WrongStage(name, figures.Stage));
        }

        RequireInTime(write, period, figures);
        return figures;
    }

    private static string RuleRowsETag(FiguresRow figures) => Publishing.RuleRows.ETag(figures.Revision);

    /// <summary>What the evaluation sees of documents: their names.</summary>
    private static void PutNames(
        StoreWrite write, FiguresRow row, string indicator, Func<IReadOnlyList<string>, IReadOnlyList<string>> change, string? reason)
    {
        var before = FigureDocument.Read(row.Document);
        var names = change(before.Evidence.TryGetValue(indicator, out var found) ? found : []);
        var after =
            before with
            {
                Evidence = names.Count == 0 ? before.Evidence.Remove(indicator) : before.Evidence.SetItem(indicator, [.. names]),
            };
        new FigureChanges(write).Add(row, FigureDocument.FieldsOf(before), FigureDocument.FieldsOf(after), reason);
        row.Document = FigureDocument.Write(after);
    }

    private static StoredEvidence EvidenceOf(EvidenceRow row) => new()
    {
        Id = row.Id,
        Indicator = row.Indicator,
        Name = row.Name,
        Sha256 = row.Sha256,
        Size = row.Size,
        MediaType = row.MediaType,
        Address = row.Address,
        Attached = row.Attached.ToStamp(),
        Withdrawn = row.Withdrawn?.ToStamp(),
        WithdrawalReason = row.WithdrawalReason,
    };

    private static Task<byte[]?> ContentAsync(StoreContext context, EvidenceRow row, CancellationToken cancellationToken) =>
        context.Blobs.Where(blob => blob.Sha256 == row.Sha256).Select(blob => blob.Content).FirstOrDefaultAsync(cancellationToken);

    private Task<(EvidenceRow Row, FigureKey Key)> FindAsync(long evidence, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var row = await context.Evidence.FirstOrDefaultAsync(other => other.Id == evidence, cancellationToken).ConfigureAwait(false)
                ?? throw new StoreNotFoundException(StoreTexts.NoEvidence(evidence));
            var figures = await context.Figures.SingleAsync(other => other.Id == row.Figures, cancellationToken).ConfigureAwait(false);
            var period = await context.Periods.SingleAsync(other => other.Id == figures.Period, cancellationToken).ConfigureAwait(false);
            return (row, new FigureKey { Campaign = period.Campaign, Period = period.Name, Participant = figures.Participant });
        },
        cancellationToken);
}
