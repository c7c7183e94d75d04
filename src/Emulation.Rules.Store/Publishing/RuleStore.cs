using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Rules in the database: what is read, and files beside the campaigns.</summary>
internal sealed partial class RuleStore(StoreDatabase database, FigureReading figures) : IRuleStore
{
    public async Task<IReadOnlyList<CampaignSummary>> ListAsync(StoreUser user, CancellationToken cancellationToken = default)
    {
        StoreWords.RequireUser(user);
        var all = await database.ReadAsync(
            async context => SummariesOf(
                await context.Versions.ToListAsync(cancellationToken).ConfigureAwait(false),
                await Open(context).ToListAsync(cancellationToken).ConfigureAwait(false)),
            cancellationToken).ConfigureAwait(false);
        List<CampaignSummary> readable = [];
        foreach (var campaign in all)
        {
            if (await database.IsAllowedAsync(user, Reading(campaign.Campaign), cancellationToken).ConfigureAwait(false))
            {
                readable.Add(campaign);
            }
        }

        return readable;
    }

    public Task<CampaignSummary> GetAsync(StoreUser user, string campaign, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
        user,
        Reading(StoreWords.RequireId(campaign, nameof(campaign))),
        async context =>
        {
            var versions =
                await context.Versions.Where(row => row.Campaign == campaign).ToListAsync(cancellationToken).ConfigureAwait(false);
            var drafts = await Open(context).Where(row => row.Campaign == campaign).ToListAsync(cancellationToken).ConfigureAwait(false);
            return SummariesOf(versions, drafts).SingleOrDefault() ?? throw new StoreNotFoundException(StoreTexts.NoCampaign(campaign));
        },
        cancellationToken);

    public async Task<Draft> GetDraftAsync(StoreUser user, long draft, CancellationToken cancellationToken = default)
    {
        var campaign = await CampaignOfAsync(draft, cancellationToken).ConfigureAwait(false);
        return await database.ReadAsync(
            user,
            Reading(campaign),
            async context =>
                await RuleRows.DraftAsync(
                    context,
                    await RuleRows.FindDraftAsync(context, draft, cancellationToken).ConfigureAwait(false),
                    cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
    }

    public Task<RuleVersion> GetVersionAsync(
        StoreUser user,
        string campaign,
        string version,
        CancellationToken cancellationToken = default) => database.ReadAsync(
        user,
        Reading(StoreWords.RequireId(campaign, nameof(campaign))),
        async context =>
        {
            var row = await RuleRows.FindVersionAsync(context, campaign, version, cancellationToken).ConfigureAwait(false);
            return RuleRows.VersionOf(
                row,
                await context.Versions.Where(other => other.Campaign == campaign).ToListAsync(cancellationToken).ConfigureAwait(false));
        },
        cancellationToken);

    public Task<IReadOnlyList<StoredFile>> GetFilesAsync(
        StoreUser user,
        string campaign,
        string version,
        CancellationToken cancellationToken = default) => database.ReadAsync(
        user,
        Reading(StoreWords.RequireId(campaign, nameof(campaign))),
        async context =>
        {
            var row = await RuleRows.FindVersionAsync(context, campaign, version, cancellationToken).ConfigureAwait(false);
            return await RuleRows.FilesAsync(context, row.Draft, cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    public Task<IReadOnlyList<CampaignFiles>> GetBasesAsync(
        StoreUser user,
        string campaign,
        string version,
        CancellationToken cancellationToken = default) => database.ReadAsync(
        user,
        Reading(StoreWords.RequireId(campaign, nameof(campaign))),
        async context =>
        {
            var row = await RuleRows.FindVersionAsync(context, campaign, version, cancellationToken).ConfigureAwait(false);
            var texts = await PublishedRules.TextsAsync(context, row, cancellationToken).ConfigureAwait(false);
            return (await StoredBases.OfAsync(context, texts, cancellationToken).ConfigureAwait(false)).Campaigns;
        },
        cancellationToken);

    public Task<IReadOnlyList<StoredFile>> GetSharedFilesAsync(StoreUser user, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            user, Reading(null), context => RuleRows.FilesAsync(context, FileRow.Shared, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<StoredFile>> SaveSharedFilesAsync(
        StoreUser user, IReadOnlyList<FileEdit> edits, CancellationToken cancellationToken = default)
    {
        StoreWords.RequireItems(edits, nameof(edits));
        var access = new StoreAccess { Right = StoreRight.Publish, Action = AuditActions.SaveSharedFiles };
        var order = new WriteOrder(user, access) { Details = { ["files"] = FileEdits.Told(edits) } };
        return database.WriteAsync(
            order,
            async write =>
            {
                // The number of the entry is as good a revision as any: it never comes again.
                await new FileEdits(write, database.Options.MostBytes).ApplyAsync(FileRow.Shared, write.Entry, edits).ConfigureAwait(false);
                await write.SaveAsync().ConfigureAwait(false);
                return await RuleRows.FilesAsync(write.Context, FileRow.Shared, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    private static IQueryable<DraftRow> Open(StoreContext context) =>
        context.Drafts.Where(row => row.State == DraftState.Draft || row.State == DraftState.Submitted);

    private static IReadOnlyList<CampaignSummary> SummariesOf(
        IReadOnlyCollection<VersionRow> versions, IReadOnlyCollection<DraftRow> drafts) =>
    [
        .. versions.Select(row => row.Campaign)
            .Concat(drafts.Select(row => row.Campaign))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(campaign => new CampaignSummary
        {
            Campaign = campaign,
            Versions = RuleRows.VersionsOf([.. versions.Where(row => row.Campaign == campaign)]),
            Drafts = [
                .. drafts.Where(row => row.Campaign == campaign)
                    .OrderByDescending(row => row.Changed.At)
                    .ThenByDescending(row => row.Id)
                    .Select(RuleRows.SummaryOf),
            ],
        }),
    ];

    private static StoreAccess Reading(string? campaign) =>
        new() { Right = StoreRight.Read, Action = AuditActions.Read, Campaign = campaign };

    private Task<string> CampaignOfAsync(long draft, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
            (await RuleRows.FindDraftAsync(context, draft, cancellationToken).ConfigureAwait(false)).Campaign, cancellationToken);
}
