namespace Emulation.Rules.Store;

/// <summary>How a store works.</summary>
public sealed class StoreOptions
{
    /// <summary>
    /// Whether rules are published only once somebody approved them who neither submitted the draft nor changed a file of it. Default
    /// false:
    /// approval may be given and is kept, but nobody has to wait for it.
    /// </summary>
    public bool FourEyes { get; set; }

    /// <summary>
    /// Whether the tables are made, or brought up to date, before the database is first used. Default false: the host calls
    /// <see cref="EmulationStore.MigrateAsync"/> when it means to.
    /// </summary>
    public bool MigrateAtStart { get; set; }

    /// <summary>How often a node looks whether rules were published elsewhere. Default 1 second; more than zero, at most 2
    /// seconds.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The most bytes of one piece of evidence, and of one file of a campaign. Default 32 MiB; more than zero.</summary>
    public int MostBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>
    /// What the host brings into the rules; null for nothing, or with dependency injection for what
    /// <see cref="Hosting.EmulationRulesRegistration.AddEmulationRules"/> was told.
    /// </summary>
    public CampaignOptions? Campaigns { get; set; }

    /// <summary>What status and diagnostics of the catalog call this store. Default <c>store</c>.</summary>
    public string Name { get; set; } = "store";
}
