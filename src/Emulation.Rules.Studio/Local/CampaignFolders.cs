namespace Emulation.Rules.Studio.Local;

/// <summary>
/// The campaigns of a folder: itself with those beside it that it is laid over, or the folders in it, that hold a <c>campaign.json</c>.
/// </summary>
internal static class CampaignFolders
{
    /// <summary>More files than that are no campaign.</summary>
    public const int MostFiles = 500;

    /// <summary>The store's own bound.</summary>
    public const long MostBytes = 32 * 1024 * 1024;

    private static readonly string[] Kept = [".json", ".csv", ".tsv", ".md", ".txt", ".xlsx"];

    /// <summary>Name to full path, in ordinal order; what a campaign is laid over comes before it.</summary>
    public static async Task<IReadOnlyList<(string Name, string Path)>> FindAsync(string folder, CancellationToken cancellationToken)
    {
        if (!IsCampaign(folder))
        {
            return [.. Directory.EnumerateDirectories(folder).Where(IsCampaign).Order(StringComparer.Ordinal).Select(Named)];
        }

        // What cannot be read is told where it is taken in.
        var (files, _) = await CampaignFiles.ReadForViewingAsync(folder, cancellationToken);
        return [.. files.Bases.Select(other => other.Name).Reverse().Append(folder).Select(Named)];
    }

    private static (string Name, string Path) Named(string path) => (Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), path);

    /// <summary>The campaign's own files by path with <c>/</c>; no links, which could lead out of the folder, and nothing hidden.</summary>
    public static FolderContent Read(string folder)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        List<string> tooLarge = [];
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        var paths = Directory.EnumerateFiles(folder, "*", options).Where(IsKept).Take(MostFiles + 1).ToList();
        if (paths.Count > MostFiles)
        {
            return new FolderContent { Files = files, TooLarge = [], HasTooMany = true };
        }

        foreach (var path in paths)
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (new FileInfo(path).Length <= MostBytes)
            {
                files[name] = File.ReadAllBytes(path);
            }
            else
            {
                tooLarge.Add(name);
            }
        }

        return new FolderContent { Files = files, TooLarge = tooLarge };
    }

    private static bool IsKept(string path) => Kept.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsCampaign(string folder) => File.Exists(Path.Combine(folder, CampaignFiles.CampaignFile));
}
