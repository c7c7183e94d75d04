using System.Collections.Concurrent;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Shared;

/// <summary>Published rules, loaded once for all readers: a version never changes. Thread-safe.</summary>
internal sealed class LoadedCampaigns(IRuleStore rules, CampaignOptions options)
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<(string Campaign, string Version, string Fingerprint), Campaign> _loaded = new();

    /// <summary>The rules of a version; null where this release of the library reads them no more.</summary>
    public async Task<Campaign?> FindAsync(StoreUser user, RuleVersion version, CancellationToken cancellationToken)
    {
        var key = (version.Campaign, version.Version, version.Fingerprint);
        if (_loaded.TryGetValue(key, out var known))
        {
            return known;
        }

        var files = await rules.GetFilesAsync(user, version.Campaign, version.Version, cancellationToken);
        var bases = await rules.GetBasesAsync(user, version.Campaign, version.Version, cancellationToken);
        var texts = RuleTexts.Rules(version.Campaign, files).WithBases(bases);
        if (!Campaign.TryLoad(texts, out var campaign, out _, options, cancellationToken))
        {
            return null;
        }

        if (_loaded.Count >= Most)
        {
            _loaded.Clear();
        }

        return _loaded.GetOrAdd(key, campaign);
    }
}
