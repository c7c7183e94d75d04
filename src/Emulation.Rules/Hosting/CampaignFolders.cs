using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Files;

namespace Emulation.Rules.Hosting;

/// <summary>
/// The campaign folders of a source: the folder itself, or those right below it. A link is followed inside the folder only, and what
/// several links lead to is one folder, so that links in a circle come to an end.
/// </summary>
internal sealed class CampaignFolders(string path)
{
    /// <summary>More than any authority has campaigns; looking at them takes no longer than the watch's interval.</summary>
    private const int MostFolders = 10_000;

    /// <summary>Of one campaign; what is more is not told apart by the watch, nor read in one campaign.</summary>
    private const int MostFiles = 10_000;

    /// <summary>The folders, in ordinal order, and those that are links out of the source.</summary>
    /// <exception cref="IOException">There are too many.</exception>
    public (IReadOnlyList<string> Folders, IReadOnlyList<string> Outside) Find()
    {
        if (!Directory.Exists(path))
        {
            return ([], []);
        }

        if (HoldsCampaign(path))
        {
            return ([path], []);
        }

        var root = RealPath.Of(path);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<string> folders = [];
        List<string> outside = [];
        foreach (var folder in Below().OrderBy(folder => new DirectoryInfo(folder).LinkTarget is null ? 0 : 1)
            .ThenBy(folder => folder, StringComparer.Ordinal))
        {
            var real = RealPath.Of(folder);
            if (root is null || real is null || !IsInside(root, real))
            {
                outside.Add(folder);
            }
            else if (seen.Add(real))
            {
                folders.Add(folder);
            }
        }

        folders.Sort(StringComparer.Ordinal);
        outside.Sort(StringComparer.Ordinal);
        return (folders, outside);
    }

    /// <summary>Names, lengths and times of what the source reads; links are told by what they lead to.</summary>
    /// <param name="beside">Folders outside of it that are read too.</param>
    public string State(params IEnumerable<string> beside)
    {
        var (folders, outside) = Find();
        return string.Join('\n', outside.Concat(folders.Concat(beside).SelectMany(StateOf)));
    }

    /// <summary>What is said of a link out of the source.</summary>
    public static CampaignFiles Refused(string folder) =>
        new(folder, new Dictionary<string, string>(), [Codes.FolderOutside.At(new SourcePosition { File = folder })]);

    private List<string> Below()
    {
        var below = Directory.EnumerateDirectories(path).Take(MostFolders + 1).ToList();
        return below.Count > MostFolders
            ? throw new IOException(string.Create(CultureInfo.InvariantCulture, $"'{path}' holds more than {MostFolders} folders."))
            : below.FindAll(HoldsCampaign);
    }

    private static IEnumerable<string> StateOf(string folder)
    {
        yield return folder;
        var workflows = Path.Combine(folder, CampaignFiles.WorkflowFolder);
        var files =
            Directory.Exists(workflows)
                ? Directory.EnumerateFiles(workflows).Take(MostFiles).Order(StringComparer.Ordinal)
                : Enumerable.Empty<string>();
        foreach (var file in files.Prepend(Path.Combine(folder, CampaignFiles.CampaignFile)))
        {
            var real = RealPath.Of(file) is { } end ? new FileInfo(end) : null;
            yield return real is { Exists: true } ? $"{file} {real.FullName} {real.Length} {real.LastWriteTimeUtc.Ticks}" : file;
        }
    }

    private static bool IsInside(string root, string real) =>
        real.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool HoldsCampaign(string folder) => File.Exists(Path.Combine(folder, CampaignFiles.CampaignFile));
}
