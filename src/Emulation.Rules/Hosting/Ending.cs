namespace Emulation.Rules.Hosting;

/// <summary>Runs an action when disposed, once.</summary>
internal sealed class Ending(Action end) : IDisposable
{
    private Action? _end = end;

    public void Dispose() => Interlocked.Exchange(ref _end, null)?.Invoke();
}
