using Emulation.Rules.Definitions;

namespace Emulation.Rules.Hosting;

/// <summary>What changed in a catalog: campaigns that came or went, sources that have something else to say.</summary>
public sealed class CatalogChangedEventArgs : EventArgs
{
    /// <summary>What is served now.</summary>
    public required CatalogSnapshot Current { get; init; }

    /// <summary>Versions that were not served before, or not with these rules; in ordinal order of id and version.</summary>
    public required IReadOnlyList<CampaignReference> Published { get; init; }

    /// <summary>Versions that are served no more, or no more with these rules; in ordinal order of id and version.</summary>
    public required IReadOnlyList<CampaignReference> Withdrawn { get; init; }

    /// <summary>The sources that were read and whose status differs by more than the time; in order of their names.</summary>
    public required IReadOnlyList<SourceStatus> Sources { get; init; }
}
