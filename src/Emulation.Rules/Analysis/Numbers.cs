using System.Linq.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>The numbers that are written in an expression.</summary>
internal sealed class Numbers : ExpressionVisitor
{
    private readonly List<decimal> _found = [];

    private Numbers()
    {
    }

    public static IReadOnlyList<decimal> In(Expression expression)
    {
        var numbers = new Numbers();
        numbers.Visit(expression);
        return numbers._found;
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (node.Value is decimal number)
        {
            _found.Add(number);
        }

        return node;
    }
}
