namespace Emulation.Rules.Hosting;

/// <summary>How a host's catalog reads its sources, and what the host brings into the rules.</summary>
public sealed class EmulationRulesOptions : CampaignOptions
{
    /// <summary>
    /// Whether the sources are read when the host starts, before it serves its first request. Default true; otherwise call
    /// <see cref="ICampaignCatalog.ReloadAsync"/>.
    /// </summary>
    public bool LoadAtStart { get; set; } = true;

    /// <summary>
    /// Whether the host refuses to start when a source cannot be read or one of its campaigns is refused. Default false: what is in order
    /// is served, the rest is logged and told by <see cref="ICampaignCatalog.Status"/> and the health check.
    /// </summary>
    public bool FailFast { get; set; }

    /// <summary>
    /// How long one source may take to be read; after that it counts as unreadable, and what it gave before is still served. Default 30
    /// seconds, more than zero; more than 24 days is no limit.
    /// </summary>
    public TimeSpan SourceTimeLimit { get; set; } = TimeSpan.FromSeconds(30);
}
