using System.Linq.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>Code over a row as a delegate that other code calls, compiled when it is first called.</summary>
/// <typeparam name="T">What it gives.</typeparam>
/// <param name="tree">The code.</param>
/// <param name="isOnTrial">Whether it is interpreted at first.</param>
internal sealed class DeferredCall<T>(Expression<Func<Row, T>> tree, bool isOnTrial)
{
    private readonly Deferred<Func<Row, T>> _code = new(tree, isOnTrial);

    public T Run(Row row) => _code.Code(row);
}
