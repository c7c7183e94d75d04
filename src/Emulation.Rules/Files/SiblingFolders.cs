namespace Emulation.Rules.Files;

/// <summary>
/// The campaign folders beside a campaign's own, where its bases may be. A link is one of them as long as it stays in the folder around
/// them.
/// </summary>
internal static class SiblingFolders
{
    /// <summary>More than any authority has campaigns.</summary>
    private const int Most = 10_000;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>The folders in ordinal order, called as the campaign's own is.</summary>
    public static IReadOnlyList<string> Of(string directory)
    {
        var own = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        if (Path.GetDirectoryName(own) is not { } around || RealPath.Of(around) is not { } root)
        {
            return [];
        }

        var inside = Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar;
        return [.. Directory.EnumerateDirectories(around, "*", Everything)
            .Take(Most)
            .Where(folder => folder != own && File.Exists(Path.Combine(folder, CampaignFiles.CampaignFile)))
            .Where(folder => RealPath.Of(folder) is { } real && real.StartsWith(inside, StringComparison.Ordinal))
            .Select(folder => Called(directory, Path.GetFileName(folder)))
            .Order(StringComparer.Ordinal)];
    }

    private static string Called(string directory, string name)
    {
        var given = Path.TrimEndingDirectorySeparator(directory);
        var around = Path.GetFileName(given) is "." or ".." ? $"{given}/.." : Path.GetDirectoryName(given);
        return string.IsNullOrEmpty(around) ? name : $"{around.TrimEnd('/')}/{name}";
    }
}
