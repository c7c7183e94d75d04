using Emulation.Rules.Hosting;

namespace Emulation.Rules.Store.Serving;

/// <summary>The source of a host's store. The catalog makes one for every reading; what they know of the database is the
/// store's.</summary>
internal sealed class HostedSource(EmulationStore store) : ICampaignSource
{
    public string Name => store.Source.Name;

    public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) => store.Source.ReadAsync(cancellationToken);

    public IDisposable? Watch(Action changed) => store.Source.Watch(changed);
}
