using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Shared;

/// <summary>Published rules, loaded once for all readers: a version never changes. Thread-safe.</summary>
internal sealed class LoadedCampaigns(IRuleStore rules, CampaignOptions options)
{
    private const int Most = 64;
    private const int MostDrafts = 8;

    private readonly Lock _gate = new();
    private readonly LinkedList<(CampaignFiles Files, RuleWorkspace Texts)> _opened = new();
    private readonly LinkedList<(CampaignFiles Files, Campaign? Rules, IReadOnlyList<Diagnostic> Problems)> _recent = new();
    private readonly ConcurrentDictionary<(string Campaign, string Version, string Fingerprint), Campaign> _loaded = new();

    /// <summary>The rules of a version; null where this release of the library reads them no more.</summary>
    public async Task<Campaign?> FindAsync(StoreUser user, RuleVersion version, CancellationToken cancellationToken)
    {
        var key = (version.Campaign, version.Version, version.Fingerprint);
        if (_loaded.TryGetValue(key, out var known))
        {
            return known;
        }

        var files = await rules.GetFilesAsync(user, version.Campaign, version.Version, cancellationToken);
        var bases = await rules.GetBasesAsync(user, version.Campaign, version.Version, cancellationToken);
        var texts = RuleTexts.Rules(version.Campaign, files).WithBases(bases);
        if (!Campaign.TryLoad(texts, out var campaign, out _, options, cancellationToken))
        {
            return null;
        }

        if (_loaded.Count >= Most)
        {
            _loaded.Clear();
        }

        return _loaded.GetOrAdd(key, campaign);
    }

    /// <summary>
    /// What people call a campaign: as its version published last says, or the one draft; null where that cannot be read.
    /// </summary>
    public async Task<LocalizedText?> NameAsync(StoreUser user, string campaign, CancellationToken cancellationToken)
    {
        var summary = await rules.GetAsync(user, campaign, cancellationToken);
        if (summary.Versions is [var latest, ..])
        {
            return (await FindAsync(user, latest, cancellationToken))?.Definition.Name;
        }

        if (summary.Drafts is not [var only])
        {
            return null;
        }

        var draft = await rules.GetDraftAsync(user, only.Id, cancellationToken);
        return TryLoad(RuleTexts.Rules(campaign, draft.Files).WithBases(draft.Bases), out var loaded, out _)
            ? loaded.Definition.Name
            : null;
    }

    /// <summary>Rules of a draft; one page after another asks for the same texts, which are not loaded again.</summary>
    public bool TryLoad(CampaignFiles files, [NotNullWhen(true)] out Campaign? loaded, out IReadOnlyList<Diagnostic> problems)
    {
        lock (_gate)
        {
            if (_recent.FirstOrDefault(known => IsSame(known.Files, files)) is { Files: not null } known)
            {
                (loaded, problems) = (known.Rules, known.Problems);
                return loaded is not null;
            }
        }

        var isLoaded = Campaign.TryLoad(files, out loaded, out problems, options);
        lock (_gate)
        {
            _recent.AddFirst((files, isLoaded ? loaded : null, problems));
            if (_recent.Count > MostDrafts)
            {
                _recent.RemoveLast();
            }
        }

        return isLoaded;
    }

    /// <summary>
    /// The files of a draft as texts to be edited; one page after another opens the same texts, of which what is wrong is worked out once.
    /// </summary>
    public RuleWorkspace Open(CampaignFiles files)
    {
        lock (_gate)
        {
            if (_opened.FirstOrDefault(known => IsSame(known.Files, files)) is { Files: not null } known)
            {
                return known.Texts;
            }

            var opened = RuleWorkspace.Open(files, options);
            _opened.AddFirst((files, opened));
            if (_opened.Count > MostDrafts)
            {
                _opened.RemoveLast();
            }

            return opened;
        }
    }

    private static bool IsSame(CampaignFiles one, CampaignFiles other) => one.Name == other.Name
        && one.Texts.Count == other.Texts.Count
        && one.Texts.All(text => other.Texts.TryGetValue(text.Key, out var same) && same == text.Value)
        && one.Bases.Count == other.Bases.Count
        && one.Bases.Zip(other.Bases).All(pair => IsSame(pair.First, pair.Second));
}
