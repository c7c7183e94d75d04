using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Serving;

/// <summary>
/// Looks at the one row that counts publications, and calls when it says another number than what was last read. Where the database can
/// call
/// by itself, it is listened to as well. A database that is away is asked again: what was published meanwhile is noticed once it is back.
/// </summary>
internal sealed class PublicationWatch : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    public PublicationWatch(StoreDatabase database, StoreCampaignSource source, Action changed) =>
        _ = Task.Run(() => RunAsync(database, source, changed, _stop.Token));

    public void Dispose() => _stop.Cancel();

    private static async Task RunAsync(
        StoreDatabase database, StoreCampaignSource source, Action changed, CancellationToken cancellationToken)
    {
        var bell = new PublicationBell(database);
        await using (bell.ConfigureAwait(false))
        {
            try
            {
                while (true)
                {
                    await bell.WaitAsync(cancellationToken).ConfigureAwait(false);
                    if (await CountAsync(database, cancellationToken).ConfigureAwait(false) is { } publications
                        && publications != source.Read)
                    {
                        changed();
                    }
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // It was disposed.
            }
        }
    }

    /// <summary>How often rules were published; null while the database does not answer, which the next reading tells.</summary>
    private static async Task<long?> CountAsync(StoreDatabase database, CancellationToken cancellationToken)
    {
        try
        {
            return await database.ReadAsync(
                context =>
                    context.Heads.Where(head => head.Id == HeadRow.TheOne)
                        .Select(head => (long?)head.Publications)
                        .SingleOrDefaultAsync(cancellationToken), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }
}
