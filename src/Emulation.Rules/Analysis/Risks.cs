using System.Linq.Expressions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>
/// The parts of an expression whose value decides whether it fails: what is divided by, what functions with a domain are given.
/// </summary>
internal sealed class Risks : ExpressionVisitor
{
    private static readonly HashSet<string> WithDomain =
        [nameof(Fn.Sqrt), nameof(Fn.Ln), nameof(Fn.Pow), nameof(Fn.Exp), nameof(Fn.Round), nameof(Fn.Clamp), nameof(Fn.Linear)];

    private readonly List<Expression> _found = [];

    private Risks()
    {
    }

    public static IReadOnlyList<Expression> In(Expression expression)
    {
        var risks = new Risks();
        risks.Visit(expression);
        return risks._found;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.Divide or ExpressionType.Modulo && node.Right is not ConstantExpression)
        {
            _found.Add(node.Right);
        }

        return base.VisitBinary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (WithDomain.Contains(node.Method.Name))
        {
            _found.AddRange(node.Arguments.Where(argument => argument.Type == typeof(decimal) && argument is not ConstantExpression));
        }

        return base.VisitMethodCall(node);
    }
}
