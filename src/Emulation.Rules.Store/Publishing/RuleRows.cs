using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Hosting;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Rows of rules as the records callers see.</summary>
internal static class RuleRows
{
    public static string ETag(long revision) => revision.ToString(CultureInfo.InvariantCulture);

    public static async Task<DraftRow> FindDraftAsync(StoreContext context, long draft, CancellationToken cancellationToken) =>
        await context.Drafts.FirstOrDefaultAsync(row => row.Id == draft, cancellationToken).ConfigureAwait(false)
            ?? throw new StoreNotFoundException(StoreTexts.NoDraft(draft));

    public static async Task<VersionRow> FindVersionAsync(
        StoreContext context, string campaign, string version, CancellationToken cancellationToken)
    {
        StoreWords.RequireText(version, nameof(version));
        return await context.Versions.FirstOrDefaultAsync(row => row.Campaign == campaign && row.Version == version, cancellationToken)
                .ConfigureAwait(false)
            ?? throw new StoreNotFoundException(StoreTexts.NoVersion(campaign, version));
    }

    public static async Task<IReadOnlyList<StoredFile>> FilesAsync(StoreContext context, long draft, CancellationToken cancellationToken)
    {
        var rows = await context.Files.AsNoTracking().Where(file => file.Draft == draft)
            .Join(context.Blobs, file => file.Sha256, blob => blob.Sha256, (file, blob) => new { File = file, blob.Content })
                .ToListAsync(cancellationToken)
                .ConfigureAwait(false);
        return [.. rows.OrderBy(row => row.File.Path, StringComparer.Ordinal).Select(row => FileOf(row.File, row.Content))];
    }

    public static async Task<Draft> DraftAsync(StoreContext context, DraftRow row, CancellationToken cancellationToken)
    {
        var files = await FilesAsync(context, row.Id, cancellationToken).ConfigureAwait(false);
        var texts = CampaignTexts.Readable(row.Campaign, files);
        var bases = await StoredBases.OfAsync(context, texts, cancellationToken).ConfigureAwait(false);
        return new Draft
        {
            Summary = SummaryOf(row), Files = files, Bases = bases.Campaigns, UnpublishedBases = bases.Unpublished,
        };
    }

    public static DraftSummary SummaryOf(DraftRow row) => new()
    {
        Id = row.Id,
        Campaign = row.Campaign,
        State = row.State,
        ETag = ETag(row.Revision),
        BasedOn = row.BasedOn,
        Folder = row.Folder,
        Note = row.Note,
        Created = row.Created.ToStamp(),
        Changed = row.Changed.ToStamp(),
        Submitted = row.Submitted?.ToStamp(),
        Approved = row.Approved?.ToStamp(),
        Editors = EditorsOf(row),
    };

    public static IReadOnlyList<string> EditorsOf(DraftRow row) => JsonSerializer.Deserialize<List<string>>(row.Editors)!;

    /// <summary>The versions of one campaign, the one published last first.</summary>
    public static IReadOnlyList<RuleVersion> VersionsOf(IReadOnlyCollection<VersionRow> rows) =>
        [.. rows.OrderByDescending(row => row.Id).Select(row => VersionOf(row, rows))];

    public static RuleVersion VersionOf(VersionRow row, IEnumerable<VersionRow> all) => new()
    {
        Campaign = row.Campaign,
        Version = row.Version,
        Fingerprint = row.Fingerprint,
        From = row.From,
        To = row.To,
        Note = row.Note,
        Draft = row.Draft,
        BasedOn = row.BasedOn,
        Folder = row.Folder,
        Published = row.Published.ToStamp(),
        Submitted = row.Submitted?.ToStamp(),
        Approved = row.Approved?.ToStamp(),
        ReplacedBy =
            Newest(all.Where(other => other.From == row.From && other.To == row.To)) is { } newest && newest.Version != row.Version
                ? newest.Version
                : null,
        Impact = JsonSerializer.Deserialize<PublicationImpact>(row.Impact)!,
    };

    /// <summary>Of several of one period the one that is in force: the highest, which is the one published last.</summary>
    public static VersionRow? Newest(IEnumerable<VersionRow> versions) => versions.MaxBy(row => row.Version, CatalogSnapshot.ByVersion);

    /// <summary>What a version's audit entry seals: what it says of itself, and every file with its hash.</summary>
    public static string HashOf(VersionRow version, IEnumerable<StoredFile> files) => AuditChain.Sha256Of(writer =>
    {
        writer.WriteStartArray();
        writer.WriteStringValue(version.Campaign);
        writer.WriteStringValue(version.Version);
        writer.WriteStringValue(version.Fingerprint);
        writer.WriteStringValue(version.From.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteStringValue(version.To.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteStringValue(version.Note);
        writer.WriteStringValue(version.Impact);
        foreach (var file in files)
        {
            writer.WriteStringValue(file.Path);
            writer.WriteStringValue(AuditChain.Sha256Of(file.Content.Span));
        }

        writer.WriteEndArray();
    });

    private static StoredFile FileOf(FileRow row, byte[] content) => new()
    {
        Path = row.Path,
        Content = content,
        Sha256 = row.Sha256,
        ETag = ETag(row.Revision),
        Changed = row.Changed.ToStamp(),
    };
}
