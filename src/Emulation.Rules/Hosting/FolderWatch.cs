using System.Runtime.CompilerServices;

namespace Emulation.Rules.Hosting;

/// <summary>
/// Looks at a state again and again, and tells of a change once it has settled, or once it has been unsettled for <see cref="MostWait"/>.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>How long a change waits for quiet at most: files that are touched again and again are read all the same.</summary>
    public static readonly TimeSpan MostWait = TimeSpan.FromSeconds(5);

    private readonly Func<string?> _state;
    private readonly Action _changed;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private string? _told;
    private string? _last;
    private long? _changedAt;
    private int _looking;

    /// <summary>Looks from now on.</summary>
    /// <param name="state">What is looked at; null while it cannot be told.</param>
    /// <param name="changed">Told of a change.</param>
    /// <param name="time">The clock.</param>
    /// <param name="interval">From one look to the next.</param>
    /// <param name="known">The state that is known already.</param>
    public FolderWatch(Func<string?> state, Action changed, TimeProvider time, TimeSpan interval, StrongBox<string?> known)
    {
        _state = state;
        _changed = changed;
        _time = time;
        _told = _last = known.Value;
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
        if (now == _told)
        {
            _changedAt = null;
        }
        else
        {
            _changedAt ??= _time.GetTimestamp();
            if (settled || (now is not null && _time.GetElapsedTime(_changedAt.Value) >= MostWait))
            {
                _told = now;
                _changedAt = null;
                _changed();
            }
        }

        Volatile.Write(ref _looking, 0);
    }
}
