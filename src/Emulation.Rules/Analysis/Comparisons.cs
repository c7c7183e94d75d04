using System.Linq.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>The comparisons in an expression, from left to right.</summary>
internal sealed class Comparisons : ExpressionVisitor
{
    private readonly List<BinaryExpression> _found = [];

    private Comparisons()
    {
    }

    public static IReadOnlyList<BinaryExpression> In(Expression expression)
    {
        var comparisons = new Comparisons();
        comparisons.Visit(expression);
        return comparisons._found;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.Type == typeof(bool) && node.NodeType is not (ExpressionType.AndAlso or ExpressionType.OrElse))
        {
            _found.Add(node);
        }

        return base.VisitBinary(node);
    }
}
