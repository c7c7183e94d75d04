using System.Linq.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// Code that is compiled when it is first run: analysis and validation run next to none of what they load, and compiling costs more
/// than parsing. Thread-safe.
/// </summary>
/// <typeparam name="T">The kind of delegate.</typeparam>
/// <param name="tree">The code.</param>
/// <param name="isOnTrial">Whether the campaign it is of runs a few times and is thrown away: then nobody compiles at first.</param>
internal sealed class Deferred<T>(Expression<T> tree, bool isOnTrial = false)
    where T : Delegate
{
    /// <summary>Compiling takes as long as interpreting some hundreds of times.</summary>
    private const int MostTrials = 200;

    private Expression<T>? _tree = tree;
    private volatile T? _code;
    private T? _interpreted;
    private int _trials;

    /// <summary>The compiled code.</summary>
    public T Code => _code ?? (isOnTrial ? Trial : Compile());

    /// <summary>
    /// The same for those who may run it a few times only: interpreted at first, and compiled for whoever goes on. A test holds both to the
    /// same results.
    /// </summary>
    public T Trial => _code ?? (Interlocked.Increment(ref _trials) > MostTrials ? Compile() : Interpret());

    private T Interpret()
    {
        lock (this)
        {
            return _code ?? (_interpreted ??= _tree!.Compile(preferInterpretation: true));
        }
    }

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
            (_tree, _interpreted) = (null, null);
            return _code;
        }
    }
}
