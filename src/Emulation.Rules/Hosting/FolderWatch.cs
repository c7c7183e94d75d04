namespace Emulation.Rules.Hosting;

/// <summary>Looks at a state again and again, and tells of a change once it has settled.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly Func<string?> _state;
    private readonly Action _changed;
    private readonly ITimer _timer;
    private string? _told;
    private string? _last;
    private int _looking;

    public FolderWatch(Func<string?> state, Action changed, TimeProvider time, TimeSpan interval)
    {
        _state = state;
        _changed = changed;
        _told = _last = state();
        _timer = time.CreateTimer(_ => Look(), null, interval, interval);
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        if (Interlocked.Exchange(ref _looking, 1) == 1)
        {
            return;
        }

        var now = _state();
        var settled = now is not null && now == _last;
        _last = now;
        if (settled && now != _told)
        {
            _told = now;
            _changed();
        }

        Volatile.Write(ref _looking, 0);
    }
}
