using Emulation.Rules.Definitions;
using Emulation.Rules.Store.Database;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Publishing;

/// <summary>The campaigns of the store that texts are laid over, directly or through others.</summary>
/// <param name="Campaigns">Their texts; of an id that has not the version asked for, those versions there are.</param>
/// <param name="Unpublished">Those that are only drafts yet.</param>
internal sealed record StoredBases(IReadOnlyList<CampaignFiles> Campaigns, IReadOnlyList<BaseReference> Unpublished)
{
    public static async Task<StoredBases> OfAsync(StoreContext context, CampaignFiles files, CancellationToken cancellationToken)
    {
        List<CampaignFiles> found = [];
        List<BaseReference> unpublished = [];
        var seen = new HashSet<BaseReference>();
        for (var wanted = files.Extends; wanted is not null && seen.Add(wanted);)
        {
            var published = await PublishedAsync(context, wanted, cancellationToken).ConfigureAwait(false);
            var drafted =
                published.Exists(other => IsOf(other, wanted))
                    ? null
                    : await DraftedAsync(context, wanted, cancellationToken).ConfigureAwait(false);
            if (drafted is not null)
            {
                unpublished.Add(wanted);
                published = [drafted];
            }

            found.AddRange(published);
            wanted = published.Find(other => IsOf(other, wanted))?.Extends;
        }

        return new StoredBases(found, unpublished);
    }

    private static async Task<List<CampaignFiles>> PublishedAsync(
        StoreContext context, BaseReference wanted, CancellationToken cancellationToken)
    {
        var rows = await context.Versions.Where(row => row.Campaign == wanted.Id).ToListAsync(cancellationToken).ConfigureAwait(false);
        List<CampaignFiles> found = [];
        foreach (var row in rows.Exists(row => row.Version == wanted.Version) ? rows.Where(row => row.Version == wanted.Version) : rows)
        {
            found.Add(await PublishedRules.TextsAsync(context, row, cancellationToken).ConfigureAwait(false));
        }

        return found;
    }

    /// <summary>The draft changed last that says it is the version asked for.</summary>
    private static async Task<CampaignFiles?> DraftedAsync(StoreContext context, BaseReference wanted, CancellationToken cancellationToken)
    {
        var rows =
            await context.Drafts
                .Where(row => row.Campaign == wanted.Id && (row.State == DraftState.Draft || row.State == DraftState.Submitted))
                .ToListAsync(cancellationToken)
                .ConfigureAwait(false);
        foreach (var row in rows.OrderByDescending(row => row.Changed.ToStamp().At).ThenByDescending(row => row.Id))
        {
            var files = await RuleRows.FilesAsync(context, row.Id, cancellationToken).ConfigureAwait(false);
            var texts = CampaignTexts.Readable(wanted.Id, files);
            if (IsOf(texts, wanted))
            {
                return texts;
            }
        }

        return null;
    }

    private static bool IsOf(CampaignFiles files, BaseReference wanted) => files.Self == wanted;
}
