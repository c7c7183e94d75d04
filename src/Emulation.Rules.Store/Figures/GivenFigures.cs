using System.Runtime.ExceptionServices;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Figures;

/// <summary>
/// Figures as a caller gives them, one after the other: what fails while they are read is the caller's, not the database's.
/// </summary>
internal sealed class GivenFigures(IEnumerable<Submission> figures)
{
    /// <summary>What the caller's own code threw; null where it threw nothing.</summary>
    public ExceptionDispatchInfo? Fault { get; private set; }

    public IEnumerable<Submission> Read()
    {
        Fault = null;
        using var given = Watched(figures.GetEnumerator);
        for (var index = 0; Watched(given.MoveNext); index++)
        {
            yield return StoreWords.RequireWhole(StoreWords.RequireItem(given.Current, index, nameof(figures)), nameof(figures));
        }
    }

    private T Watched<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception)
        {
            Fault = ExceptionDispatchInfo.Capture(exception);
            throw;
        }
    }
}
