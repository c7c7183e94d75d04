using System.Collections.Concurrent;
using Emulation.Rules.Hosting;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Serving;

/// <summary>Every published version, as a catalog reads it. A version never changes, so that each is fetched once.</summary>
internal sealed class StoreCampaignSource(StoreDatabase database) : ICampaignSource
{
    private readonly ConcurrentDictionary<long, CampaignFiles> _known = new();
    private long _read = -1;

    public string Name => database.Options.Name;

    /// <summary>The number of publications that was last read.</summary>
    public long Read => Volatile.Read(ref _read);

    public async Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken)
    {
        var (publications, files) = await database.ReadAsync(
            async context =>
            {
                var publications =
                    await context.Heads.Where(head => head.Id == HeadRow.TheOne)
                        .Select(head => head.Publications)
                        .SingleAsync(cancellationToken)
                        .ConfigureAwait(false);
                var versions = await context.Versions.OrderBy(version => version.Id).ToListAsync(cancellationToken).ConfigureAwait(false);
                List<CampaignFiles> files = [];
                foreach (var version in versions)
                {
                    files.Add(
                        _known.TryGetValue(version.Id, out var known)
                            ? known
                            : _known.GetOrAdd(version.Id, await LoadAsync(context, version, cancellationToken).ConfigureAwait(false)));
                }

                return (publications, files);
            },
            cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _read, publications);
        return files;
    }

    public IDisposable? Watch(Action changed) => new PublicationWatch(database, this, changed);

    private static Task<CampaignFiles> LoadAsync(StoreContext context, VersionRow version, CancellationToken cancellationToken) =>
        PublishedRules.TextsAsync(context, version, cancellationToken);
}
