namespace Emulation.Rules.Hosting;

/// <summary>A source ready to be read, and what has to be let go after it.</summary>
/// <param name="source">The source.</param>
/// <param name="owned">What was made for it: its scope, and the source itself where nobody else disposes it.</param>
internal sealed class OpenSource(ICampaignSource source, params IReadOnlyList<object> owned) : IAsyncDisposable
{
    public ICampaignSource Source => source;

    public async ValueTask DisposeAsync()
    {
        foreach (var resource in owned)
        {
            if (resource is IAsyncDisposable asynchronous)
            {
                await asynchronous.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                (resource as IDisposable)?.Dispose();
            }
        }
    }
}
