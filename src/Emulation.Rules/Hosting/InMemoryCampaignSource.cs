namespace Emulation.Rules.Hosting;

/// <summary>Campaigns that a host holds itself. Thread-safe.</summary>
public sealed class InMemoryCampaignSource : ICampaignSource
{
    private readonly List<Action> _watchers = [];
    private readonly Lock _lock = new();
    private IReadOnlyList<CampaignFiles> _campaigns;

    /// <summary>A source of these campaigns.</summary>
    public InMemoryCampaignSource(string name, params IReadOnlyList<CampaignFiles> campaigns)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(campaigns);
        Name = name;
        _campaigns = [.. campaigns];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Replaces what it holds and tells those who watch.</summary>
    public void Publish(params IReadOnlyList<CampaignFiles> campaigns)
    {
        ArgumentNullException.ThrowIfNull(campaigns);
        Volatile.Write(ref _campaigns, [.. campaigns]);
        Action[] watchers;
        lock (_lock)
        {
            watchers = [.. _watchers];
        }

        Array.ForEach(watchers, changed => changed());
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) =>
        Task.FromResult(Volatile.Read(ref _campaigns));

    /// <inheritdoc/>
    public IDisposable Watch(Action changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        lock (_lock)
        {
            _watchers.Add(changed);
        }

        return new Ending(() =>
        {
            lock (_lock)
            {
                _watchers.Remove(changed);
            }
        });
    }
}
