namespace Emulation.Rules.Hosting;

/// <summary>The sources that were registered, each once.</summary>
internal sealed class SourceList
{
    private readonly List<(string Key, Func<IServiceProvider, ICampaignSource> Make)> _sources = [];

    public void Add(string key, Func<IServiceProvider, ICampaignSource> make)
    {
        if (_sources.TrueForAll(s => s.Key != key))
        {
            _sources.Add((key, make));
        }
    }

    public IReadOnlyList<ICampaignSource> Make(IServiceProvider services) => [.. _sources.Select(s => s.Make(services))];
}
