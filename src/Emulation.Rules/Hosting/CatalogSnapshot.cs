namespace Emulation.Rules.Hosting;

/// <summary>The campaigns a catalog serves at one moment. Immutable: who holds one sees no later edit.</summary>
public sealed class CatalogSnapshot
{
    private readonly ILookup<string, Campaign> _byId;

    internal CatalogSnapshot(IReadOnlyList<Campaign> campaigns)
    {
        Campaigns = campaigns;
        _byId = campaigns.OrderByDescending(c => c.Definition.Effective.From).ToLookup(c => c.Definition.Id, StringComparer.Ordinal);
    }

    /// <summary>Every version of every campaign.</summary>
    public IReadOnlyList<Campaign> Campaigns { get; }

    /// <summary>The version of a campaign whose period begins last; null when there is none.</summary>
    public Campaign? Find(string id) => _byId[id].FirstOrDefault();

    /// <summary>The version in force on a day; null when there is none.</summary>
    public Campaign? Find(string id, DateOnly day) => _byId[id].FirstOrDefault(c => c.Definition.Effective.From <= day && day <= c.Definition.Effective.To);

    /// <summary>A version by its name; null when there is none.</summary>
    public Campaign? Find(string id, string version) => _byId[id].FirstOrDefault(c => c.Definition.Version == version);
}
