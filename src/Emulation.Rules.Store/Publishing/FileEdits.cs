using System.Text.Json;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Changes files of a draft, or of those beside the campaigns, each against its etag.</summary>
internal sealed class FileEdits(StoreWrite write, int mostBytes)
{
    /// <summary>All edits or none; a conflict names who was first.</summary>
    /// <param name="draft">The draft they belong to.</param>
    /// <param name="revision">The revision that files changed now get.</param>
    /// <param name="edits">The changes.</param>
    public async Task ApplyAsync(long draft, long revision, IReadOnlyList<FileEdit> edits)
    {
        if (edits.GroupBy(edit => edit.Path, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new StoreRefusedException(StoreTexts.PathTwice(twice.Key));
        }

        foreach (var edit in edits)
        {
            CampaignPath.Require(edit.Path);
            if (edit.Content is { Length: var length } && length > mostBytes)
            {
                throw new StoreRefusedException(StoreTexts.TooLong(edit.Path, length, mostBytes));
            }

            await ApplyAsync(draft, revision, edit).ConfigureAwait(false);
        }

        await RequireFoldersAsync(draft, edits).ConfigureAwait(false);
    }

    /// <summary>A name stands for a file or for a folder, not for both: on disk there is room for one.</summary>
    private async Task RequireFoldersAsync(long draft, IReadOnlyList<FileEdit> edits)
    {
        var paths =
            await write.Context.Files.Where(file => file.Draft == draft).Select(file => file.Path).ToListAsync(write.Cancellation)
                .ConfigureAwait(false);
        var removed = edits.Where(edit => edit.Content is null).Select(edit => edit.Path);
        var files =
            paths.Concat(write.Context.Files.Local.Where(file => file.Draft == draft).Select(file => file.Path))
                .Except(removed, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        foreach (var path in files.Order(StringComparer.Ordinal))
        {
            if (CampaignPath.FoldersOf(path).FirstOrDefault(files.Contains) is { } both)
            {
                throw new StoreRefusedException(StoreTexts.FileAndFolder(both, path));
            }
        }
    }

    private async Task ApplyAsync(long draft, long revision, FileEdit edit)
    {
        var row = write.Context.Files.Local.FirstOrDefault(file => file.Draft == draft && file.Path == edit.Path)
            ?? await write.Context.Files.FirstOrDefaultAsync(file => file.Draft == draft && file.Path == edit.Path, write.Cancellation)
                .ConfigureAwait(false);
        var found = row is null ? null : RuleRows.ETag(row.Revision);
        if (found != edit.ETag)
        {
            var changed = row?.Changed.ToStamp();
            throw new StoreConflictException(
                StoreTexts.Changed(StoreTexts.FileOf(edit.Path), changed, write.Zone), edit.ETag, found, changed);
        }

        if (edit.Content is not { } content)
        {
            write.Context.Files.Remove(row!);
            return;
        }

        var sha256 = await write.KeepAsync(content).ConfigureAwait(false);
        if (row is null)
        {
            write.Context.Files.Add(
                new FileRow { Draft = draft, Path = edit.Path, Sha256 = sha256, Revision = revision, Changed = write.Stamp() });
        }
        else if (row.Sha256 != sha256)
        {
            (row.Sha256, row.Revision, row.Changed) = (sha256, revision, write.Stamp());
        }
    }

    /// <summary>What the audit tells of them.</summary>
    public static Dictionary<string, string> Told(IEnumerable<FileEdit> edits)
    {
        var told = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var edit in edits)
        {
            told[edit.Path] = edit.Content is { } content ? AuditChain.Sha256Of(content.Span) : "";
        }

        return new Dictionary<string, string>(told, StringComparer.Ordinal);
    }

    public static string WithEditor(string editors, string user) =>
        JsonSerializer.Deserialize<List<string>>(editors)! is var list && list.Contains(user, StringComparer.Ordinal)
            ? editors
            : JsonSerializer.Serialize(list.Append(user));
}
