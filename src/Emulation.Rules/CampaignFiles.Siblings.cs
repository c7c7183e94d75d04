using Emulation.Rules.Definitions;
using Emulation.Rules.Files;
using Emulation.Rules.Loading;

namespace Emulation.Rules;

public sealed partial class CampaignFiles
{
    /// <summary>
    /// The texts with the campaigns beside their folder that they are laid over, directly or through others. Of each id that is asked for
    /// every version is read, so that a version that is not there can be told from a campaign that is not.
    /// </summary>
    internal async Task<CampaignFiles> WithSiblingsAsync(string directory, CancellationToken cancellationToken)
    {
        if (Extends is null)
        {
            return this;
        }

        var siblings = await HeadsBesideAsync(directory, cancellationToken).ConfigureAwait(false);
        List<CampaignFiles> bases = [];
        var asked = new HashSet<string>(StringComparer.Ordinal) { Extends.Id };
        var ahead = new Queue<string>(asked);
        while (ahead.TryDequeue(out var id))
        {
            foreach (var (folder, _) in siblings.Where(sibling => sibling.Head.Self?.Id == id))
            {
                var found = await ReadAloneAsync(folder, cancellationToken).ConfigureAwait(false);
                bases.Add(found);
                if (found.Extends is { } next && asked.Add(next.Id))
                {
                    ahead.Enqueue(next.Id);
                }
            }
        }

        return WithBases(bases);
    }

    /// <summary>The same with those alone of <see cref="Bases"/> that are named on the way down.</summary>
    internal CampaignFiles WithNamedBases()
    {
        List<CampaignFiles> named = [];
        var seen = new HashSet<BaseReference>();
        for (var wanted = Extends; wanted is not null && seen.Add(wanted);)
        {
            List<CampaignFiles> found = [.. Bases.Where(other => other.Head.Self == wanted)];
            named.AddRange(found);
            wanted = found.FirstOrDefault()?.Extends;
        }

        return new CampaignFiles(this, named);
    }

    /// <summary>Whether the texts and those of the bases are the same, so that the same campaign comes of them.</summary>
    internal bool SaysSame(CampaignFiles other) =>
        Texts.SequenceEqual(other.Texts)
            && Findings.SequenceEqual(other.Findings)
            && Bases.Count == other.Bases.Count
            && Bases.Zip(other.Bases).All(pair => pair.First.Name == pair.Second.Name && pair.First.SaysSame(pair.Second));

    private static async Task<IReadOnlyList<(string Folder, CampaignHead Head)>> HeadsBesideAsync(
        string directory, CancellationToken cancellationToken)
    {
        List<(string Folder, CampaignHead Head)> heads = [];
        foreach (var sibling in SiblingFolders.Of(directory))
        {
            try
            {
                var folder = new CampaignFolder(sibling);
                if (folder.FindCampaign() is var (path, file, length))
                {
                    await AddAsync(folder, path, file, length, cancellationToken).ConfigureAwait(false);
                }

                heads.Add((sibling, folder.Finish().Head));
            }
            catch (Exception exception) when (
                exception is UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException)
            {
                // What may not be read, or went away meanwhile, is not beside this campaign; if it is the base, that is said.
                continue;
            }
        }

        return heads;
    }
}
