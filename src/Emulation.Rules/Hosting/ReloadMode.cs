namespace Emulation.Rules.Hosting;

/// <summary>When a source is read again.</summary>
public enum ReloadMode
{
    /// <summary>When <see cref="ICampaignCatalog.ReloadAsync"/> is called.</summary>
    Manual,

    /// <summary>Also when its files change.</summary>
    Watch,
}
