using System.Globalization;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Campaigns;

/// <summary>The files a new campaign begins with: a small sample that is valid and whose worked examples pass.</summary>
internal static class CampaignStart
{
    private const string Prefix = "scaffold/";
    private const int LongestId = 64;

    public static bool IsId(string id) => id.Length is > 0 and <= LongestId && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    public static IReadOnlyList<FileEdit> Files(string id, int year)
    {
        var assembly = typeof(CampaignStart).Assembly;
        var files = new List<FileEdit>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var text = reader.ReadToEnd()
                .Replace("{{id}}", id, StringComparison.Ordinal)
                .Replace("{{year}}", year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
            files.Add(FileEdit.Write(name[Prefix.Length..].Replace('\\', '/'), text));
        }

        return files;
    }
}
