using System.Linq.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Puts expressions in the place of the names they stand for, as long as the result stays small: params that double each other
/// would otherwise fill the memory.
/// </summary>
internal sealed class NamedExpressions(IReadOnlyDictionary<string, Expression> named) : ExpressionVisitor
{
    private const int MostReplacements = 200;
    private int _replaced;

    protected override Expression VisitParameter(ParameterExpression node) =>
        named.TryGetValue(node.Name!, out var body) && _replaced++ < MostReplacements ? Visit(body) : node;
}
