using System.Globalization;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules;

/// <summary>The time an evaluation may take, and what stops it: the caller, or that time.</summary>
internal sealed class TimeLimit : IDisposable
{
    /// <summary>Timers go no further; what may take more than weeks is not limited at all.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly CancellationToken _caller;
    private readonly TimeSpan _most;
    private readonly CancellationTokenSource? _time;
    private readonly CancellationTokenSource? _either;

    private TimeLimit(EvaluationOptions options, CancellationToken caller)
    {
        _caller = caller;
        if (options.TimeLimit is { } most && most <= Longest)
        {
            _most = most;
            _time = new CancellationTokenSource(most, options.TimeProvider);
            _either = CancellationTokenSource.CreateLinkedTokenSource(_time.Token, caller);
        }

        Work = WorkMeter.Of(_either?.Token ?? caller);
    }

    /// <summary>What the evaluation asks at its steps.</summary>
    public WorkMeter Work { get; }

    public static TimeLimit Of(EvaluationOptions options, CancellationToken caller) => new(options, caller);

    /// <summary>Whether the time has passed, and not the caller has stopped the evaluation.</summary>
    public bool HasPassed => _time?.IsCancellationRequested == true && !_caller.IsCancellationRequested;

    /// <summary>What to say then.</summary>
    public Diagnostic Told() => Codes.TimeLimitPassed.At(
        SourcePosition.None, _most.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture));

    public void Dispose()
    {
        _either?.Dispose();
        _time?.Dispose();
    }
}
