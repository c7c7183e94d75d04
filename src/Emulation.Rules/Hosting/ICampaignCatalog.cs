namespace Emulation.Rules.Hosting;

/// <summary>The campaigns of a host, kept for years while administrators publish new rules. Thread-safe.</summary>
public interface ICampaignCatalog
{
    /// <summary>What is served now: hold it for as long as one piece of work takes. Empty before the first <see cref="ReloadAsync"/>.</summary>
    CatalogSnapshot Current { get; }

    /// <summary>What is known of each source.</summary>
    IReadOnlyList<SourceStatus> Status { get; }

    /// <summary>Raised after a source was read: what is served may be another, or an edit was refused and <see cref="Status"/> says why.</summary>
    event EventHandler? Changed;

    /// <summary>
    /// Reads every source. A campaign with an error, or one that does not get along with what is served, is refused, and what its texts
    /// gave before is still served; the other campaigns of the source are published. From the first call on, sources that can are watched.
    /// </summary>
    /// <param name="cancellationToken">Stops the reading; what was served still is.</param>
    /// <returns>Whether nothing was refused.</returns>
    Task<bool> ReloadAsync(CancellationToken cancellationToken = default);
}
