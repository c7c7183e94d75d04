using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Hosting;

/// <summary>Tells handlers what changed, each change once, whoever published it: readings may end at one time.</summary>
internal sealed class ChangeTeller(CatalogContents contents, ILogger? logger)
{
    private readonly Lock _lock = new();
    private CatalogSnapshot _told = contents.Current;

    /// <summary>Tells what was not told yet, if there is news of a source.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="handlers">Whom it tells; a handler that throws is logged.</param>
    /// <param name="news">What sources have to say; emptied.</param>
    public void Tell(CampaignCatalog catalog, EventHandler<CatalogChangedEventArgs>? handlers, List<SourceStatus> news)
    {
        if (news.Count == 0)
        {
            return;
        }

        CatalogChangedEventArgs change;
        lock (_lock)
        {
            var now = contents.Current;
            change = CatalogChange.Between(_told, now, news);
            _told = now;
        }

        news.Clear();
        CatalogLog.TellEmptied(logger, change);
        foreach (var handler in (handlers?.GetInvocationList() ?? []).Cast<EventHandler<CatalogChangedEventArgs>>())
        {
            try
            {
                handler(catalog, change);
            }
            catch (Exception exception)
            {
                CatalogLog.TellHandler(logger, exception);
            }
        }
    }
}
