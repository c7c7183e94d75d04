namespace Emulation.Rules.Studio.Local;

/// <summary>
/// The campaigns of a folder: itself with those beside it that it is laid over, or the folders in it, that hold a <c>campaign.json</c>.
/// </summary>
internal static class CampaignFolders
{
    private const int MostFiles = 500;
    private const long MostBytes = 32 * 1024 * 1024;

    private static readonly string[] Kept = [".json", ".csv", ".tsv", ".md", ".txt", ".xlsx"];

    /// <summary>Name to full path, in ordinal order; what a campaign is laid over comes before it.</summary>
    public static async Task<IReadOnlyList<(string Name, string Path)>> FindAsync(string folder, CancellationToken cancellationToken)
    {
        if (!IsCampaign(folder))
        {
            return [.. Directory.EnumerateDirectories(folder).Where(IsCampaign).Order(StringComparer.Ordinal).Select(Named)];
        }

        var files = await CampaignFiles.ReadForEditingAsync(folder, cancellationToken);
        return [.. files.Bases.Select(other => other.Name).Reverse().Append(folder).Select(Named)];
    }

    private static (string Name, string Path) Named(string path) => (Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), path);

    /// <summary>The campaign's own files by path with <c>/</c>; no links, which could lead out of the folder, and nothing hidden.</summary>
    public static Dictionary<string, byte[]> Read(string folder)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        foreach (var path in Directory.EnumerateFiles(folder, "*", options).Where(IsKept).Take(MostFiles))
        {
            if (new FileInfo(path).Length <= MostBytes)
            {
                files[Path.GetRelativePath(folder, path).Replace('\\', '/')] = File.ReadAllBytes(path);
            }
        }

        return files;
    }

    private static bool IsKept(string path) => Kept.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsCampaign(string folder) => File.Exists(Path.Combine(folder, CampaignFiles.CampaignFile));
}
