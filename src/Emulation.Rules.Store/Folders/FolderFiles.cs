namespace Emulation.Rules.Store.Folders;

/// <summary>Files of a folder of campaigns. Links are not followed, and files of the system or of version control are none of the
/// rules'.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions Plain = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
    };

    public static (IReadOnlyList<FoundFolder> Campaigns, IReadOnlyList<FoundFile> Beside) Find(string directory)
    {
        if (HoldsCampaign(directory))
        {
            return ([Read(directory)], []);
        }

        var folders = Directory.EnumerateDirectories(directory, "*", Plain).Order(StringComparer.Ordinal).ToList();
        var campaigns = folders.Where(HoldsCampaign).Select(Read).ToList();
        var beside =
            Directory.EnumerateFiles(directory, "*", Plain).Concat(folders.Where(folder => !HoldsCampaign(folder)).SelectMany(All));
        return (campaigns, [.. beside.Where(file => !IsDatabase(file)).Order(StringComparer.Ordinal).Select(file => At(directory, file))]);
    }

    /// <summary>
    /// All files are written beside their places before the first is put in its place: where the disk is full, or somebody stops it, all
    /// of them are as they were, and nothing is left of what was made.
    /// </summary>
    public static async Task WriteAsync(
        string directory, IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files, CancellationToken cancellationToken)
    {
        var folders = new Stack<DirectoryInfo>();
        List<(string Beside, string File)> staged = [];
        try
        {
            foreach (var (path, content) in files)
            {
                var file = Path.Combine(directory, Path.Combine(path.Split('/')));
                MakeFolder(file, folders);
                var beside = $"{file}.{Path.GetRandomFileName()}.tmp";
                staged.Add((beside, file));
                await File.WriteAllBytesAsync(beside, content, cancellationToken).ConfigureAwait(false);
            }

            staged.ForEach(one => File.Move(one.Beside, one.File, overwrite: true));
        }
        catch
        {
            foreach (var (beside, _) in staged.Where(one => File.Exists(one.Beside)))
            {
                File.Delete(beside);
            }

            foreach (var folder in folders.Where(folder => Directory.Exists(folder.FullName) && !folder.EnumerateFileSystemInfos().Any()))
            {
                folder.Delete();
            }

            throw;
        }
    }

    /// <summary>Makes the folder of a file, with those above it that are not there, which <paramref name="made"/> then holds.</summary>
    private static void MakeFolder(string file, Stack<DirectoryInfo> made)
    {
        var missing = new Stack<DirectoryInfo>();
        for (var folder = Directory.GetParent(file); folder is { Exists: false }; folder = folder.Parent)
        {
            missing.Push(folder);
        }

        foreach (var folder in missing)
        {
            made.Push(folder);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    }

    private static FoundFolder Read(string folder) =>
        new(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
            [.. All(folder).Order(StringComparer.Ordinal).Select(file => At(folder, file))]);

    private static IEnumerable<string> All(string folder) =>
        Directory.EnumerateFiles(
            folder, "*", new EnumerationOptions { AttributesToSkip = Plain.AttributesToSkip, RecurseSubdirectories = true });

    private static FoundFile At(string directory, string file) =>
        new(Path.GetRelativePath(directory, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(file));

    /// <summary>The store itself, where it lies in the folder it keeps.</summary>
    private static bool IsDatabase(string file) =>
        Path.GetFileName(file) is var name
            && (name.EndsWith(".db", StringComparison.Ordinal)
                || name.EndsWith(".db-wal", StringComparison.Ordinal)
                || name.EndsWith(".db-shm", StringComparison.Ordinal));

    private static bool HoldsCampaign(string folder) => File.Exists(Path.Combine(folder, CampaignFiles.CampaignFile));
}
