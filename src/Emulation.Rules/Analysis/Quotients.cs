using System.Linq.Expressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>Whether an expression may come to a quotient without an end, which nothing in it rounds.</summary>
internal sealed class Quotients : ExpressionVisitor
{
    private static readonly HashSet<string> Rounding =
        new(StringComparer.Ordinal) { nameof(Fn.Round), nameof(Fn.Floor), nameof(Fn.Ceiling) };

    private readonly IReadOnlySet<string> _named;
    private bool _found;

    private Quotients(IReadOnlySet<string> named) => _named = named;

    /// <param name="expression">The expression.</param>
    /// <param name="named">Names that stand for such a quotient.</param>
    public static bool In(Expression expression, IReadOnlySet<string> named)
    {
        var quotients = new Quotients(named);
        quotients.Visit(expression);
        return quotients._found;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found |= _named.Contains(node.Name!);
        return node;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        _found |= node.NodeType == ExpressionType.Divide && !(Bare(node.Right) is ConstantExpression { Value: decimal by } && HasEnd(by));
        return base.VisitBinary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Method.DeclaringType == typeof(Fn) && Rounding.Contains(node.Method.Name) ? node : base.VisitMethodCall(node);

    private static Expression Bare(Expression node) => node is UnaryExpression { NodeType: ExpressionType.Convert } convert
        ? Bare(convert.Operand)
        : node;

    /// <summary>Whether what is divided by it has an end: of 100 or 0.25, not of 3.</summary>
    private static bool HasEnd(decimal divisor)
    {
        var number = Math.Abs(divisor);
        while (number != 0m && number != decimal.Truncate(number))
        {
            number *= 10m;
        }

        foreach (var factor in (decimal[])[10m, 5m, 2m])
        {
            while (number != 0m && number % factor == 0m)
            {
                number /= factor;
            }
        }

        return number == 1m;
    }
}
