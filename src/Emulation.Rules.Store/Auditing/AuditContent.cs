using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Auditing;

/// <summary>What was kept with an entry, hashed as it was then.</summary>
internal sealed class AuditContent(StoreContext context, CancellationToken cancellationToken)
{
    /// <summary>The hash; null where what was kept is not there any more.</summary>
    public Task<string?> HashOfAsync(AuditRow entry) => entry.Action switch
    {
        AuditActions.Publish => OfVersionAsync(entry.Content),
        AuditActions.SaveResult => OfBlobAsync(context.Results.Where(row => row.Id == entry.Content).Select(row => row.Evaluation)),
        AuditActions.PublishResult => OfBlobAsync(context.Results.Where(row => row.Id == entry.Content).Select(row => row.Dossier)),

        // A later decision takes an outcome away from its result, and leaves the text.
        AuditActions.SaveOutcome => OfBlobAsync(context.Blobs.Where(blob => blob.Sha256 == entry.ContentHash).Select(blob => blob.Sha256)),
        AuditActions.Decide or AuditActions.WithdrawDecisions => OfDecisionsAsync(entry.Sequence),
        _ => OfChangesAsync(entry.Sequence),
    };

    private async Task<string?> OfVersionAsync(long? id) =>
        await context.Versions.FirstOrDefaultAsync(row => row.Id == id, cancellationToken).ConfigureAwait(false) is { } version
            ? RuleRows.HashOf(version, await RuleRows.FilesAsync(context, version.Draft, cancellationToken).ConfigureAwait(false))
            : null;

    private async Task<string?> OfBlobAsync(IQueryable<string?> names)
    {
        var name = await names.FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        var content =
            await context.Blobs.Where(blob => blob.Sha256 == name)
                .Select(blob => blob.Content)
                .FirstOrDefaultAsync(cancellationToken)
                .ConfigureAwait(false);
        return content is null ? null : AuditChain.Sha256Of(content);
    }

    private async Task<string?> OfDecisionsAsync(long entry)
    {
        var rows =
            await context.Decisions.Where(row => row.Entry == entry)
                .OrderBy(row => row.Number)
                .ToListAsync(cancellationToken)
                .ConfigureAwait(false);
        return ResultRows.HashOf(rows);
    }

    private async Task<string?> OfChangesAsync(long entry)
    {
        using var seal = new FigureSeal();
        var changes = context.Changes.Where(change => change.Entry == entry).OrderBy(change => change.Id)
            .Select(change => new { Change = change, Fields = context.Fields.Where(field => field.Change == change.Id).ToList() })
                .AsAsyncEnumerable();
        await foreach (var found in changes.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            seal.Add(found.Change, found.Fields);
        }

        return seal.Close();
    }
}
