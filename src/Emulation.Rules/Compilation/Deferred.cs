using System.Linq.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// Code that is compiled when it is first run: analysis and validation run next to none of what they load, and compiling costs more
/// than parsing. Thread-safe.
/// </summary>
/// <typeparam name="T">The kind of delegate.</typeparam>
internal sealed class Deferred<T>(Expression<T> tree)
    where T : Delegate
{
    private Expression<T>? _tree = tree;
    private volatile T? _code;

    /// <summary>The compiled code.</summary>
    public T Code => _code ?? Compile();

    private T Compile()
    {
        // Two threads that score the same criterion would otherwise both compile it.
        lock (this)
        {
            if (_code is { } compiled)
            {
                return compiled;
            }

            _code = _tree!.Compile();
            _tree = null;
            return _code;
        }
    }
}
