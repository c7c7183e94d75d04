using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Wording;

namespace Emulation.Rules.Studio.Local;

/// <summary>Bringing what changed on one side to the other.</summary>
internal sealed partial class FolderSync
{
    private async Task AgreeAsync(FolderFiles files, FolderContent content, FolderSide side, CancellationToken cancellationToken)
    {
        var disk = content.Files;
        var plan = FolderPlan.Of(disk, side.Files, files.Agreed, isFirst: !files.HasMet, content.TooLarge);
        foreach (var path in plan.Conflicts)
        {
            Tell(files, path, FolderTexts.ChangedOnBothSides);
        }

        foreach (var path in plan.ToDisk)
        {
            if (side.Files.TryGetValue(path, out var file))
            {
                files.Write(path, file.Content.Span);
            }
            else
            {
                files.Remove(path);
            }
        }

        if (plan.ToStore.Count > 0)
        {
            await SaveAsync(files, disk, side, plan.ToStore, cancellationToken);
        }

        foreach (var path in plan.Same.Concat(plan.ToStore))
        {
            if (disk.TryGetValue(path, out var bytes))
            {
                files.Agreed[path] = FolderFiles.HashOf(bytes);
            }
            else
            {
                files.Agreed.Remove(path);
            }
        }
    }

    private async Task SaveAsync(
        FolderFiles files,
        Dictionary<string, byte[]> disk,
        FolderSide side,
        IReadOnlyList<string> paths,
        CancellationToken cancellationToken)
    {
        FileEdit[] edits =
        [
            .. paths.Select(path => disk.TryGetValue(path, out var content)
                ? FileEdit.WriteBytes(path, content, side.Files.GetValueOrDefault(path)?.ETag)
                : FileEdit.Remove(path, side.Files[path].ETag)),
        ];
        if (side.Draft is { } draft)
        {
            await rules.SaveFilesAsync(User, draft.Id, edits, cancellationToken);
            return;
        }

        await rules.CreateDraftAsync(
            User,
            new NewDraft { Campaign = side.Campaign, BasedOn = side.Version!.Version, Folder = files.Name, Files = edits },
            cancellationToken);
    }
}
