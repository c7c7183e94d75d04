namespace Emulation.Rules.Hosting;

/// <summary>The sources for one load, and what has to be disposed after it.</summary>
internal sealed class SourceScope(IReadOnlyList<ICampaignSource> sources, IDisposable? scope) : IDisposable
{
    public IReadOnlyList<ICampaignSource> Sources => sources;

    public void Dispose() => scope?.Dispose();
}
