using System.Collections;

namespace Emulation.Rules.Awards;

/// <summary>A list that is worked out when somebody first asks what is in it, and is then kept. Thread-safe: each thread finds the
/// same.</summary>
internal abstract class LaterList<T> : IReadOnlyList<T>
{
    private IReadOnlyList<T>? _made;

    public int Count => Made.Count;

    private IReadOnlyList<T> Made => _made ??= Make();

    public T this[int index] => Made[index];

    public IEnumerator<T> GetEnumerator() => Made.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    protected abstract IReadOnlyList<T> Make();
}
