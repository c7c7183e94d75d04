using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.ExceptionServices;
using Emulation.Rules.Analysis;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Hosting;

/// <summary>The campaigns served from one source, by the texts they were loaded from. Immutable.</summary>
internal sealed class SourceContent
{
    private readonly ImmutableSortedDictionary<string, (Campaign Campaign, CampaignFiles Texts)> _served;

    private readonly HostNames _host;

    /// <summary>What loading each campaign left for when its texts change.</summary>
    private readonly IReadOnlyDictionary<string, CampaignMemory> _memories;

    private SourceContent(
        ImmutableSortedDictionary<string, (Campaign, CampaignFiles)> served,
        HostNames host,
        IReadOnlyDictionary<string, CampaignMemory> memories) => (_served, _host, _memories) = (served, host, memories);

    /// <summary>Nothing yet.</summary>
    /// <param name="host">What the host brings into the rules.</param>
    public static SourceContent Empty(HostNames host) =>
        new(
            ImmutableSortedDictionary.Create<string, (Campaign, CampaignFiles)>(StringComparer.Ordinal),
            host,
            new Dictionary<string, CampaignMemory>(StringComparer.Ordinal));

    /// <summary>The texts that what is served was loaded from.</summary>
    public IEnumerable<CampaignFiles> Texts => _served.Values.Select(s => s.Texts);

    public IEnumerable<Campaign> Campaigns => _served.Values.Select(s => s.Campaign);

    /// <summary>
    /// What is served once the source holds <paramref name="files"/>: each campaign that is in order, and of the others what their texts
    /// gave before. A campaign that does not get along with what is served is not in order.
    /// </summary>
    /// <param name="files">The texts of every campaign of the source.</param>
    /// <param name="others">What is served from other sources, by their names.</param>
    /// <param name="diagnostics">Everything that was said.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    public SourceContent Next(
        IReadOnlyList<CampaignFiles> files,
        IReadOnlyList<(string Source, SourceContent Content)> others,
        List<Diagnostic> diagnostics,
        CancellationToken cancellationToken)
    {
        List<CampaignFiles> bases = [.. files, .. others.SelectMany(other => other.Content.Texts)];
        var loaded = new List<(string Key, Campaign Campaign, CampaignFiles Texts)>();
        var refused = new List<string>();
        var memories = Keyed(files).ToDictionary(
            entry => entry.Key, entry => _memories.GetValueOrDefault(entry.Key) ?? new CampaignMemory(), StringComparer.Ordinal);
        foreach (var (key, texts, campaign, found) in Read(files, bases, memories, cancellationToken))
        {
            diagnostics.AddRange(found);
            if (campaign is not null)
            {
                loaded.Add((key, campaign, texts.WithNamedBases()));
            }
            else
            {
                refused.Add(key);
            }
        }

        var next = Empty(_host)._served.ToBuilder();
        List<(Campaign Campaign, string Place)> together =
            [.. others.SelectMany(other => other.Content.Campaigns.Select(campaign => (campaign, PlaceIn(other.Source, campaign.File))))];
        refused.ForEach(Keep);

        // What is served already stands before what is new.
        foreach (var (key, campaign, texts) in loaded.OrderBy(entry => IsServed(entry.Campaign) ? 0 : 1))
        {
            var conflicts = CampaignSet.Check(campaign, together);
            diagnostics.AddRange(conflicts);
            if (conflicts.Count > 0)
            {
                Keep(key);
            }
            else
            {
                Serve(key, campaign, texts);
            }
        }

        return new SourceContent(next.ToImmutable(), _host, memories);

        void Serve(string key, Campaign campaign, CampaignFiles texts)
        {
            next[key] = (campaign, texts);
            together.Add((campaign, campaign.File));
        }

        void Keep(string key)
        {
            if (_served.TryGetValue(key, out var before)
                && !next.Values.Any(served => served.Campaign.Reference == before.Campaign.Reference)
                && CampaignSet.Check(before.Campaign, together).Count == 0)
            {
                Serve(key, before.Campaign, before.Texts);
            }
        }
    }

    /// <summary>Each campaign is loaded for itself, several at a time; in the order of the files.</summary>
    private IReadOnlyList<(string Key, CampaignFiles Texts, Campaign? Campaign, IReadOnlyList<Diagnostic> Found)> Read(
        IReadOnlyList<CampaignFiles> files,
        IReadOnlyList<CampaignFiles> bases,
        Dictionary<string, CampaignMemory> memories,
        CancellationToken cancellationToken)
    {
        var keyed = Keyed(files).ToList();
        if (keyed.Count < 2)
        {
            return [.. keyed.Select(Loaded)];
        }

        try
        {
            return [.. keyed.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(Loaded)];
        }
        catch (AggregateException several)
        {
            // As where one is loaded after the other: the first failure is what the caller sees.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
            throw;
        }

        (string, CampaignFiles, Campaign?, IReadOnlyList<Diagnostic>) Loaded((string Key, CampaignFiles Texts) entry)
        {
            var texts = entry.Texts.Extends is null ? entry.Texts : entry.Texts.WithBases(bases);
            var campaign = Load(entry.Key, texts, memories[entry.Key], out var found, cancellationToken);
            return (entry.Key, texts, campaign, found);
        }
    }

    /// <summary>
    /// The campaign these texts stand for, the one already served where the texts are the same; null when they are refused.
    /// </summary>
    private Campaign? Load(
        string key,
        CampaignFiles texts,
        CampaignMemory memory,
        out IReadOnlyList<Diagnostic> found,
        CancellationToken cancellationToken)
    {
        if (_served.TryGetValue(key, out var before) && before.Texts.SaysSame(texts.WithNamedBases()))
        {
            found = before.Campaign.Diagnostics;
            return before.Campaign;
        }

        var campaign = Campaign.Load(texts, _host, out found, WorkMeter.Of(cancellationToken), memory);
        return campaign;
    }

    private bool IsServed(Campaign campaign) => Campaigns.Any(served => served.Reference == campaign.Reference);

    /// <summary>A file of another source, whose own name may not tell whose it is.</summary>
    private static string PlaceIn(string source, string file) =>
        file.StartsWith(source, StringComparison.Ordinal) ? file : $"{source}: {file}";

    /// <summary>By name; of several with one name, by their order.</summary>
    private static IEnumerable<(string Key, CampaignFiles Texts)> Keyed(IReadOnlyList<CampaignFiles> files) =>
        files.GroupBy(f => f.Name, StringComparer.Ordinal)
            .SelectMany(group => group.Select((texts, i) => (string.Create(CultureInfo.InvariantCulture, $"{group.Key}\n{i:D6}"), texts)));
}
