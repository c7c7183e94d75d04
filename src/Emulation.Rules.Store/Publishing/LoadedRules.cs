using System.Collections.Concurrent;
using System.Text.Json;
using Emulation.Rules.Store.Database;

namespace Emulation.Rules.Store.Publishing;

/// <summary>
/// Rules that were loaded once: the same texts, those they are laid over included, are not compiled again. The texts themselves are
/// read each time, so that altered ones are never taken for what they were. Thread-safe.
/// </summary>
internal sealed class LoadedRules(CampaignOptions? options)
{
    private const int Most = 16;

    private readonly ConcurrentDictionary<string, Campaign> _loaded = new(StringComparer.Ordinal);

    /// <summary>The rules of these texts.</summary>
    /// <exception cref="CampaignException">They do not load.</exception>
    public Campaign Of(CampaignFiles files, CancellationToken cancellationToken)
    {
        var key = AuditChain.Sha256Of(writer => Write(writer, files));
        if (_loaded.TryGetValue(key, out var known))
        {
            return known;
        }

        var campaign = Campaign.Load(files, options, cancellationToken);
        if (_loaded.Count >= Most)
        {
            _loaded.Clear();
        }

        return _loaded.GetOrAdd(key, campaign);
    }

    private static void Write(Utf8JsonWriter writer, CampaignFiles files)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(files.Name);
        foreach (var (path, text) in files.Texts.OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            writer.WriteStringValue(path);
            writer.WriteStringValue(text);
        }

        foreach (var below in files.Bases)
        {
            Write(writer, below);
        }

        writer.WriteEndArray();
    }
}
