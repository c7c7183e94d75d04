using Emulation.Rules.Definitions;

namespace Emulation.Rules.Hosting;

/// <summary>What differs between two snapshots of a catalog.</summary>
internal static class CatalogChange
{
    public static CatalogChangedEventArgs Between(CatalogSnapshot before, CatalogSnapshot after, IEnumerable<SourceStatus> news) => new()
    {
        Current = after,
        Published = Less(after, before),
        Withdrawn = Less(before, after),
        Sources = [.. news.OrderBy(s => s.Name, StringComparer.Ordinal)],
    };

    private static List<CampaignReference> Less(CatalogSnapshot these, CatalogSnapshot those) =>
        [.. these.Campaigns.Select(c => c.Reference).Except(those.Campaigns.Select(c => c.Reference))
            .OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.Version, StringComparer.Ordinal)];
}
