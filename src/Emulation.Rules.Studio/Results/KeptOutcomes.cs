using Emulation.Rules.Awards;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Results;

namespace Emulation.Rules.Studio.Results;

/// <summary>
/// What kept results come to, worked out once for all readers: a result says the same as long as its ETag stays. Thread-safe.
/// </summary>
internal sealed class KeptOutcomes(IResultStore results)
{
    private const int Most = 8;

    /// <summary>One with more participants is held only while some page shows it.</summary>
    private const int MostHeld = 1_000;

    private readonly Lock _gate = new();
    private readonly LinkedList<Kept> _recent = new();

    /// <summary>What a result comes to.</summary>
    /// <param name="user">Who asks; the store gave them the summary.</param>
    /// <param name="summary">The result, as the store lists it now.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Outcome> FindAsync(StoreUser user, ResultSummary summary, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var known = _recent.FirstOrDefault(one => one.Id == summary.Id && one.ETag == summary.ETag);
            if (known?.Any.TryGetTarget(out var same) == true)
            {
                return same;
            }
        }

        var outcome = await results.GetOutcomeAsync(user, summary.Id, cancellationToken);
        lock (_gate)
        {
            _recent.AddFirst(new Kept(
                summary.Id, summary.ETag, new WeakReference<Outcome>(outcome), summary.Participants <= MostHeld ? outcome : null));
            if (_recent.Count > Most)
            {
                _recent.RemoveLast();
            }
        }

        return outcome;
    }

    private sealed record Kept(long Id, string ETag, WeakReference<Outcome> Any, Outcome? Held);
}
