namespace Emulation.Rules.Hosting;

/// <summary>The campaigns of a host, kept for years while administrators publish new rules. Thread-safe.</summary>
public interface ICampaignCatalog
{
    /// <summary>
    /// What is served now: hold it for as long as one piece of work takes. Empty before the first <see cref="ReloadAsync"/>.
    /// </summary>
    CatalogSnapshot Current { get; }

    /// <summary>What is known of each source.</summary>
    IReadOnlyList<SourceStatus> Status { get; }

    /// <summary>
    /// Raised once after sources were read, if what is served or what is known of a source is another than before. Nothing is locked
    /// meanwhile; a handler that throws keeps no other from being told.
    /// </summary>
    event EventHandler<CatalogChangedEventArgs>? Changed;

    /// <summary>
    /// Reads every source, all at the same time. A campaign with an error, or one that does not get along with what is served, is refused,
    /// and what its texts gave before is still served; the other campaigns of the source are published. From the first call on, sources
    /// that can are watched.
    /// </summary>
    /// <param name="cancellationToken">Stops the reading; what was served still is.</param>
    /// <returns>Whether nothing was refused.</returns>
    Task<bool> ReloadAsync(CancellationToken cancellationToken = default);
}
