namespace Emulation.Rules.Studio.Shared;

/// <summary>
/// Work that a page asks for again and again, also while it is being done: of the same thing it is done once. Thread-safe.
/// </summary>
/// <typeparam name="TOf">What the work is done on; two that are equal come to the same.</typeparam>
/// <typeparam name="TResult">What it comes to.</typeparam>
internal sealed class LastWork<TOf, TResult>(Func<TOf, CancellationToken, TResult> work)
    where TOf : notnull
{
    private readonly Lock _gate = new();
    private (TOf Of, Task<TResult> Result)? _last;

    /// <summary>The result, away from the circuit's own thread.</summary>
    /// <param name="of">What the work is done on.</param>
    /// <param name="cancellationToken">Stops the work where it is begun by this.</param>
    public Task<TResult> AskAsync(TOf of, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_last is { } last && last.Of.Equals(of) && !last.Result.IsCanceled && !last.Result.IsFaulted)
            {
                return last.Result;
            }

            var result = Task.Run(() => work(of, cancellationToken), cancellationToken);
            _last = (of, result);
            return result;
        }
    }
}
