namespace Emulation.Rules.Scoring;

/// <summary>Memory that is used again by whoever comes next, one for each processor at most. Thread-safe.</summary>
/// <param name="make">Makes one where none is spare.</param>
internal sealed class Spares<T>(Func<T> make)
    where T : class
{
    private readonly T?[] _spare = new T?[Environment.ProcessorCount];

    /// <summary>One that nobody else has until it is returned.</summary>
    public T Take()
    {
        foreach (ref var spare in _spare.AsSpan())
        {
            if (spare is not null && Interlocked.Exchange(ref spare, null) is { } taken)
            {
                return taken;
            }
        }

        return make();
    }

    /// <summary>Leaves it to the next; what is one too many is let go.</summary>
    public void Return(T one)
    {
        foreach (ref var spare in _spare.AsSpan())
        {
            if (spare is null && Interlocked.CompareExchange(ref spare, one, null) is null)
            {
                return;
            }
        }
    }
}
