using System.Text;
using System.Text.Json;
using Emulation.Rules.Authoring;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Store.Folders;

/// <summary>A folder of campaigns in and out of a store, byte for byte.</summary>
public static class CampaignFolders
{
    /// <summary>
    /// Takes every campaign folder right below a directory into the store, published where that can be, else as a draft; and the files
    /// beside them as they are. Links are not followed. Publishing goes by the version, so that an earlier one is published before a later
    /// one.
    /// </summary>
    /// <param name="rules">The store.</param>
    /// <param name="user">Who acts; needs to be allowed to edit and publish.</param>
    /// <param name="directory">The directory: one campaign, or a folder of campaigns.</param>
    /// <param name="note">What is said with each version and draft; not blank.</param>
    /// <param name="cancellationToken">Stops it; campaigns that were imported already are kept.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static async Task<IReadOnlyList<ImportedFolder>> ImportAsync(
        IRuleStore rules, StoreUser user, string directory, string note, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        if (!Directory.Exists(directory))
        {
            throw new DirectoryNotFoundException($"There is no directory '{directory}'.");
        }

        var found = FolderFiles.Find(directory);
        List<ImportedFolder> imported = [];
        foreach (
            var folder in BasesFirst(found.Campaigns.OrderBy(folder => VersionOf(folder).Version ?? "", Hosting.CatalogSnapshot.ByVersion)
            .ThenBy(folder => folder.Name, StringComparer.Ordinal)))
        {
            imported.Add(await ImportAsync(rules, user, folder, note, cancellationToken).ConfigureAwait(false));
        }

        await ImportSharedAsync(rules, user, found.Beside, cancellationToken).ConfigureAwait(false);
        imported.Sort((x, y) => string.CompareOrdinal(x.Folder, y.Folder));
        return imported;
    }

    /// <summary>
    /// Writes the campaigns of a store into a directory: of every folder the version published last, or, where nothing was published or
    /// <paramref name="withDrafts"/> says so, the draft changed last; and the files beside them. What is there already is overwritten, what
    /// is not in the store stays. Of several campaigns that came in by folders of one name, the one that came in first is written there,
    /// each other one into a folder that is called by its id; so is one whose id can be no folder's name.
    /// </summary>
    /// <param name="rules">The store.</param>
    /// <param name="user">Who acts; needs to be allowed to read.</param>
    /// <param name="directory">The directory; it is made where it is not there.</param>
    /// <param name="withDrafts">Whether a draft stands before the version it began as.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The paths that were written, in ordinal order, with <c>/</c>.</returns>
    public static async Task<IReadOnlyList<string>> ExportAsync(
        IRuleStore rules, StoreUser user, string directory, bool withDrafts = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        var files = new SortedDictionary<string, StoredFile>(StringComparer.Ordinal);
        foreach (var file in await rules.GetSharedFilesAsync(user, cancellationToken).ConfigureAwait(false))
        {
            files[file.Path] = file;
        }

        var campaigns = await rules.ListAsync(user, cancellationToken).ConfigureAwait(false);
        foreach (var folder in ExportFolder.Of(campaigns, files.Keys, withDrafts))
        {
            var chosen = folder.Draft is { } draft
                ? (await rules.GetDraftAsync(user, draft.Id, cancellationToken).ConfigureAwait(false)).Files
                : await rules.GetFilesAsync(user, folder.Campaign, folder.Version!.Version, cancellationToken).ConfigureAwait(false);
            foreach (var file in chosen)
            {
                files[$"{folder.Name}/{file.Path}"] = file;
            }
        }

        await FolderFiles.WriteAsync(directory, files.Select(file => (file.Key, file.Value.Content)), cancellationToken)
            .ConfigureAwait(false);
        return [.. files.Keys];
    }

    private static async Task<ImportedFolder> ImportAsync(
        IRuleStore rules, StoreUser user, FoundFolder folder, string note, CancellationToken cancellationToken)
    {
        var (id, version) = VersionOf(folder);
        var edits = folder.Files.Select(file => FileEdit.WriteBytes(file.Path, file.Content)).ToList();
        if (await IsKnownAsync(rules, user, id, version, folder, cancellationToken).ConfigureAwait(false))
        {
            return new ImportedFolder { Folder = folder.Name, Campaign = id, Outcome = FolderOutcome.Unchanged, Version = version };
        }

        var draft =
            await SameDraftAsync(rules, user, id, folder, cancellationToken).ConfigureAwait(false)
                ?? await rules.CreateDraftAsync(
                    user,
                    new NewDraft { Campaign = id, Folder = folder.Name, Note = note, Files = edits },
                    cancellationToken).ConfigureAwait(false);
        try
        {
            var published = await rules.PublishAsync(user, draft.Id, draft.ETag, note, cancellationToken).ConfigureAwait(false);
            return new ImportedFolder
            {
                Folder = folder.Name, Campaign = id, Outcome = FolderOutcome.Published, Version = published.Version,
            };
        }
        catch (StoreRefusedException refused)
        {
            if (await IsKnownAsync(rules, user, id, version, folder, cancellationToken).ConfigureAwait(false))
            {
                // Another import published the very same meanwhile.
                await rules.DiscardDraftAsync(user, draft.Id, draft.ETag, note, cancellationToken).ConfigureAwait(false);
                return new ImportedFolder { Folder = folder.Name, Campaign = id, Outcome = FolderOutcome.Unchanged, Version = version };
            }

            return new ImportedFolder
            {
                Folder = folder.Name, Campaign = id, Outcome = FolderOutcome.KeptAsDraft, Draft = draft.Id, Reason = refused.Text,
            };
        }
    }

    private static async Task<bool> IsKnownAsync(
        IRuleStore rules, StoreUser user, string id, string? version, FoundFolder folder, CancellationToken cancellationToken)
    {
        try
        {
            var files = version is null ? [] : await rules.GetFilesAsync(user, id, version, cancellationToken).ConfigureAwait(false);
            return AreAlike(files, folder);
        }
        catch (StoreNotFoundException)
        {
            return false;
        }
    }

    /// <summary>The open draft that an earlier import of the very same folder was kept as; null where there is none.</summary>
    private static async Task<Draft?> SameDraftAsync(
        IRuleStore rules, StoreUser user, string id, FoundFolder folder, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var summary in (await rules.GetAsync(user, id, cancellationToken).ConfigureAwait(false)).Drafts)
            {
                if (summary.Folder == folder.Name
                    && await rules.GetDraftAsync(user, summary.Id, cancellationToken).ConfigureAwait(false) is var draft
                    && AreAlike(draft.Files, folder))
                {
                    return draft;
                }
            }
        }
        catch (StoreNotFoundException)
        {
            // Nothing is known of the campaign yet.
        }

        return null;
    }

    private static bool AreAlike(IEnumerable<StoredFile> files, FoundFolder folder) =>
        files.Select(file => (file.Path, Convert.ToHexString(file.Content.Span)))
            .SequenceEqual(
                folder.Files.OrderBy(file => file.Path, StringComparer.Ordinal)
                    .Select(file => (file.Path, Convert.ToHexString(file.Content))));

    private static async Task ImportSharedAsync(
        IRuleStore rules, StoreUser user, IReadOnlyList<FoundFile> files, CancellationToken cancellationToken)
    {
        var known =
            (await rules.GetSharedFilesAsync(user, cancellationToken).ConfigureAwait(false)).ToDictionary(
                file => file.Path, StringComparer.Ordinal);
        var edits = files.Where(file => !known.TryGetValue(file.Path, out var stored) || !stored.Content.Span.SequenceEqual(file.Content))
            .Select(file => FileEdit.WriteBytes(file.Path, file.Content, known.GetValueOrDefault(file.Path)?.ETag)).ToList();
        if (edits.Count > 0)
        {
            await rules.SaveSharedFilesAsync(user, edits, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The folders in their order, but none before one it is laid over.</summary>
    private static List<FoundFolder> BasesFirst(IEnumerable<FoundFolder> folders)
    {
        List<(FoundFolder Folder, CampaignFiles Texts)> left = [.. folders.Select(folder => (folder, HeadOf(folder)))];
        List<FoundFolder> ordered = [];
        while (left.Count > 0)
        {
            var next = left.FindIndex(one => !left.Exists(other => other.Texts.Self is { } self && self == one.Texts.Extends));
            ordered.Add(left[Math.Max(0, next)].Folder);
            left.RemoveAt(Math.Max(0, next));
        }

        return ordered;
    }

    private static CampaignFiles HeadOf(FoundFolder folder)
    {
        var text = StoredFile.TextOf(folder.Files.First(file => file.Path == CampaignFiles.CampaignFile).Content) ?? "";
        return new CampaignFiles(folder.Name, new Dictionary<string, string> { [CampaignFiles.CampaignFile] = text });
    }

    /// <summary>Id and version as the file says them; whether it holds otherwise, publishing tells.</summary>
    private static (string Id, string? Version) VersionOf(FoundFolder folder)
    {
        var file = folder.Files.First(file => file.Path == CampaignFiles.CampaignFile);
        var files = new CampaignFiles("", new Dictionary<string, string> { [file.Path] = Encoding.UTF8.GetString(file.Content) });
        if (!RuleWorkspace.Open(files).TryGetJson(file.Path, out var read))
        {
            return (folder.Name, null);
        }

        using var json = JsonDocument.Parse(read);
        return (Text(json.RootElement, "id") ?? folder.Name, Text(json.RootElement, "version"));
    }

    private static string? Text(JsonElement json, string field) =>
        json.ValueKind == JsonValueKind.Object
            && json.TryGetProperty(field, out var value)
            && value.ValueKind == JsonValueKind.String
            && value.GetString() is { } text
            && StoreWords.IsId(text) ? text : null;
}
