using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scaffold;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Campaigns;

/// <summary>The files a new campaign begins with: a small sample that is valid and whose worked examples pass.</summary>
internal static class CampaignStart
{
    private const int LongestId = 64;

    public static bool IsId(string id) => id.Length is > 0 and <= LongestId && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>The page helps with the files itself: what other editors need is left out.</summary>
    public static IReadOnlyList<FileEdit> Files(string id, int year, Language language)
    {
        var others = CampaignScaffold.EditorFiles().Keys.ToHashSet(StringComparer.Ordinal);
        return [.. CampaignScaffold.Files(id, CampaignScaffold.YearIn(id) ?? year, language)
            .Where(file => !others.Contains(file.Key))
            .Select(file => FileEdit.Write(file.Key, file.Value))];
    }
}
