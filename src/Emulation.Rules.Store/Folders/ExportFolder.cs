using System.Globalization;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Store.Folders;

/// <summary>A folder that is exported: the version, or the draft, of one campaign.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Campaign">The campaign's id.</param>
/// <param name="Version">The version published last; null where there is none.</param>
/// <param name="Draft">The draft that is written in its place; null where the version is written.</param>
internal sealed record ExportFolder(string Name, string Campaign, RuleVersion? Version, DraftSummary? Draft)
{
    /// <summary>
    /// A folder for each campaign and each folder it came in by: no two of one name. It is called as it came in, unless a file
    /// beside is called so; of several campaigns of one folder the one that came in first keeps the name.
    /// </summary>
    /// <param name="campaigns">The campaigns of the store.</param>
    /// <param name="beside">Paths of the files beside them, whose folders are none of theirs.</param>
    /// <param name="withDrafts">Whether a draft stands before the version.</param>
    public static IEnumerable<ExportFolder> Of(
        IReadOnlyList<CampaignSummary> campaigns, IReadOnlyCollection<string> beside, bool withDrafts)
    {
        var groups = campaigns.SelectMany(SourcesOf).GroupBy(source => source.Folder, StringComparer.Ordinal).ToList();

        // A file system may take names for one that differ only in case.
        var taken =
            groups.Select(group => group.Key).Concat(beside.Select(path => path.Split('/')[0]))
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var files = beside.Where(path => !path.Contains('/', StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups)
        {
            var isFirst = CampaignPath.IsFolder(group.Key) && !CampaignPath.FoldersOf($"{group.Key}/").Any(files.Contains);
            foreach (var source in InOrder(group, withDrafts))
            {
                var name = isFirst ? group.Key : FreeName(CampaignPath.FolderOf(source.Campaign), taken);
                isFirst = false;
                yield return source with { Name = name };
            }
        }
    }

    /// <summary>What is only a draft stands behind what is published, and comes out beside it only where drafts are asked for.</summary>
    private static IEnumerable<ExportFolder> InOrder(IGrouping<string, Source> group, bool withDrafts)
    {
        var hasVersion = group.Any(source => source.Versions.Count > 0);
        return group.Where(source => withDrafts || !hasVersion || source.Versions.Count > 0)
            .OrderBy(source => source.Versions.Count == 0)
            .ThenBy(source => source.Versions is [.., var first] ? first.Draft : source.Drafts[^1].Id)
            .Select(source => new ExportFolder(
                group.Key,
                source.Campaign,
                source.Versions is [var latest, ..] ? latest : null,
                (withDrafts || source.Versions.Count == 0) && source.Drafts is [var changed, ..] ? changed : null));
    }

    private static IEnumerable<Source> SourcesOf(CampaignSummary campaign)
    {
        var versions = campaign.Versions.ToLookup(version => version.Folder, StringComparer.Ordinal);
        var drafts = campaign.Drafts.ToLookup(draft => draft.Folder ?? draft.Campaign, StringComparer.Ordinal);
        return versions.Select(group => group.Key).Union(drafts.Select(group => group.Key), StringComparer.Ordinal)
            .Select(folder => new Source(folder, campaign.Campaign, [.. versions[folder]], [.. drafts[folder]]));
    }

    private static string FreeName(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return free;
    }

    /// <summary>What of a campaign came in by one folder; what was published or changed last is first.</summary>
    private sealed record Source(
        string Folder, string Campaign, IReadOnlyList<RuleVersion> Versions, IReadOnlyList<DraftSummary> Drafts);
}
