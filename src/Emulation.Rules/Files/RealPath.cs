namespace Emulation.Rules.Files;

/// <summary>Where a path leads once every link on the way is followed, those of folders too.</summary>
internal static class RealPath
{
    /// <summary>As many as systems follow themselves.</summary>
    private const int MostLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The full path without links; null when there is no end to them. Nothing need be there.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>();
        Push(ahead, full[at.Length..]);
        var links = 0;
        while (ahead.TryPop(out var name))
        {
            if (name == "..")
            {
                at = Path.GetDirectoryName(at) ?? at;
                continue;
            }

            var next = Path.Combine(at, name);
            FileSystemInfo info = ahead.Count > 0 || Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            if (info.LinkTarget is not { } target)
            {
                at = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            var start = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : "";
            at = start.Length > 0 ? start : at;
            Push(ahead, target[start.Length..]);
        }

        return at;
    }

    private static void Push(Stack<string> ahead, string path)
    {
        foreach (var name in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(name => name != ".").Reverse())
        {
            ahead.Push(name);
        }
    }
}
