namespace Emulation.Rules.Hosting;

/// <summary>When a source is read again.</summary>
public enum ReloadMode
{
    /// <summary>When <see cref="ICampaignCatalog.ReloadAsync"/> is called.</summary>
    Manual,

    /// <summary>Also when its files change: once they rest for half a second, at the latest five seconds after the first change.</summary>
    Watch,
}
