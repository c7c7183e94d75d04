using Emulation.Rules.Definitions;
using Emulation.Rules.Store.Database;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Published versions, loaded.</summary>
internal static class PublishedRules
{
    /// <summary>A version that the store published: it loads, or it was altered.</summary>
    public static async Task<Campaign> LoadAsync(
        StoreContext context, VersionRow version, CampaignOptions? options, CancellationToken cancellationToken) =>
        Campaign.Load(
            await LaidAsync(
                context,
                await TextsAsync(context, version, cancellationToken).ConfigureAwait(false),
                cancellationToken).ConfigureAwait(false),
            options,
            cancellationToken);

    /// <summary>The texts of a version.</summary>
    public static async Task<CampaignFiles> TextsAsync(StoreContext context, VersionRow version, CancellationToken cancellationToken) =>
        CampaignTexts.Of(
            $"{version.Campaign} {version.Version}",
            await RuleRows.FilesAsync(context, version.Draft, cancellationToken).ConfigureAwait(false));

    /// <summary>Texts with the campaigns of the store that they are laid over.</summary>
    public static async Task<CampaignFiles> LaidAsync(StoreContext context, CampaignFiles files, CancellationToken cancellationToken) =>
        files.WithBases((await StoredBases.OfAsync(context, files, cancellationToken).ConfigureAwait(false)).Campaigns);

    /// <summary>The version in force on a day; null where there is none.</summary>
    public static async Task<VersionRow?> InForceAsync(
        StoreContext context, string campaign, DateOnly day, CancellationToken cancellationToken) =>
        RuleRows.Newest(
            await context.Versions.Where(row => row.Campaign == campaign && row.From <= day && day <= row.To)
                .ToListAsync(cancellationToken)
                .ConfigureAwait(false));

    /// <summary>
    /// What an edit of rules is compared with: the version in force in their period, else the one they began as, else the last one; null
    /// where there is none.
    /// </summary>
    public static Task<Campaign?> LoadBeforeAsync(
        StoreDatabase database,
        CampaignDefinition definition,
        string? basedOn,
        CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var versions =
                await context.Versions.Where(row => row.Campaign == definition.Id).ToListAsync(cancellationToken).ConfigureAwait(false);
            var before = RuleRows.Newest(versions.Where(row => row.From == definition.Effective.From && row.To == definition.Effective.To))
                ?? versions.Find(row => row.Version == basedOn)
                ?? versions.MaxBy(row => row.Id);
            return before is null ? null : await LoadAsync(context, before, database.Options.Campaigns, cancellationToken)
                .ConfigureAwait(false);
        },
        cancellationToken);
}
