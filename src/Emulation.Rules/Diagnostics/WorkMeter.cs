using System.Runtime.ExceptionServices;

namespace Emulation.Rules.Diagnostics;

/// <summary>
/// What every loop over something from outside asks at each step: whether to stop. A step takes far less than a millisecond, so that what
/// is asked to stop stops at once, and what is counted in steps is counted in work. Thread-safe.
/// </summary>
internal sealed class WorkMeter
{
    private static readonly AsyncLocal<Action?> Watcher = new();

    private readonly Action? _watcher;

    private WorkMeter(Action? watcher, CancellationToken token) => (_watcher, Token) = (watcher, token);

    /// <summary>For work that nobody can stop.</summary>
    public static WorkMeter Unlimited { get; } = new(null, CancellationToken.None);

    /// <summary>What is asked.</summary>
    public CancellationToken Token { get; }

    /// <summary>A meter for one piece of work.</summary>
    /// <param name="token">Stops it.</param>
    public static WorkMeter Of(CancellationToken token) =>
        Watcher.Value is { } watcher ? new WorkMeter(watcher, token) : token.CanBeCanceled ? new WorkMeter(null, token) : Unlimited;

    /// <summary>Has each step told, of meters made from here on in this flow of control: tests count them.</summary>
    public static void Watch(Action? watcher) => Watcher.Value = watcher;

    /// <summary>What counts along where there is no meter to ask; null outside of tests.</summary>
    public static Action? Counting => Watcher.Value;

    /// <summary>One step.</summary>
    /// <exception cref="OperationCanceledException">The work is to stop.</exception>
    public void Step()
    {
        _watcher?.Invoke();
        Token.ThrowIfCancellationRequested();
    }

    /// <summary>The same meter, whose steps are told besides.</summary>
    public WorkMeter Telling(Action step) => new(_watcher + step, Token);

    /// <summary>The same items, each a step.</summary>
    public IEnumerable<T> Each<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            Step();
            yield return item;
        }
    }

    /// <summary>Runs what runs in parallel by <see cref="Token"/>, which, stopped at its very beginning, fails in another way.</summary>
    public void Parallel(Action work)
    {
        try
        {
            work();
        }
        catch (InvalidOperationException) when (Token.IsCancellationRequested)
        {
            throw new OperationCanceledException(Token);
        }
        catch (AggregateException several)
        {
            // As where one thing is done after the other: the first failure is what the caller sees.
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }

    /// <summary>The items in order, equals as they came; each comparison is a step.</summary>
    public List<T> Sorted<T>(IEnumerable<T> items, Comparison<T> comparison) =>
        Unwrapped(() => items.Order(Comparer<T>.Create(Stepping(comparison))).ToList());

    /// <summary>Puts a list in order; each comparison is a step.</summary>
    public void Sort<T>(List<T> items, Comparison<T> comparison) => Unwrapped(() =>
    {
        items.Sort(Stepping(comparison));
        return items;
    });

    private Comparison<T> Stepping<T>(Comparison<T> comparison) => (a, b) =>
    {
        Step();
        return comparison(a, b);
    };

    /// <summary>What comparisons throw comes wrapped.</summary>
    private static T Unwrapped<T>(Func<T> sort)
    {
        try
        {
            return sort();
        }
        catch (InvalidOperationException exception) when (exception.InnerException is OperationCanceledException stopped)
        {
            throw new OperationCanceledException(stopped.Message, stopped, stopped.CancellationToken);
        }
    }
}
