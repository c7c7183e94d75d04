using System.Linq.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Puts expressions in the place of the names they stand for, as long as the result stays small: params that double each other
/// would otherwise fill the memory, and params that each lengthen the last one the stack.
/// </summary>
internal sealed class NamedExpressions : ExpressionVisitor
{
    private const int MostNodes = 5000;

    /// <summary>More than one expression can have; what walks the result recurses as deep, on any thread.</summary>
    private const int MostDepth = 300;

    private readonly IReadOnlyDictionary<string, Expression> _named;
    private int _nodes;
    private int _depth;
    private bool _isTooLarge;

    private NamedExpressions(IReadOnlyDictionary<string, Expression> named) => _named = named;

    /// <summary>The expression over names that stand for themselves; null when that is too large.</summary>
    /// <param name="body">The expression.</param>
    /// <param name="named">What its names stand for, by name; what they mention is replaced as well.</param>
    /// <param name="nodes">How many nodes were looked at.</param>
    public static Expression? Replace(Expression body, IReadOnlyDictionary<string, Expression> named, out int nodes)
    {
        var visitor = new NamedExpressions(named);
        var result = visitor.Visit(body);
        nodes = visitor._nodes;
        return visitor._isTooLarge ? null : result;
    }

    public override Expression? Visit(Expression? node)
    {
        _isTooLarge |= _nodes >= MostNodes || _depth >= MostDepth;
        if (_isTooLarge)
        {
            return node;
        }

        _nodes++;
        _depth++;
        var result = base.Visit(node);
        _depth--;
        return result;
    }

    protected override Expression VisitParameter(ParameterExpression node) =>
        _named.TryGetValue(node.Name!, out var body) ? Visit(body)! : node;
}
