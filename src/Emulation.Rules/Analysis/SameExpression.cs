using System.Linq.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>Whether two expressions are written alike, and so come to the same wherever both stand.</summary>
internal static class SameExpression
{
    public static bool Are(Expression a, Expression b) => a.NodeType == b.NodeType && a.Type == b.Type && (a, b) switch
    {
        (ParameterExpression x, ParameterExpression y) => x.Name == y.Name,
        (ConstantExpression x, ConstantExpression y) => Equals(x.Value, y.Value),
        (UnaryExpression x, UnaryExpression y) => Are(x.Operand, y.Operand),
        (BinaryExpression x, BinaryExpression y) => Are(x.Left, y.Left) && Are(x.Right, y.Right),
        (ConditionalExpression x, ConditionalExpression y) => Are(x.Test, y.Test) && Are(x.IfTrue, y.IfTrue) && Are(x.IfFalse, y.IfFalse),
        (MethodCallExpression x, MethodCallExpression y) => x.Method == y.Method && Are(x.Arguments, y.Arguments),
        (NewExpression x, NewExpression y) => Are(x.Arguments, y.Arguments),
        _ => false,
    };

    private static bool Are(IReadOnlyList<Expression> a, IReadOnlyList<Expression> b) => a.Zip(b).All(pair => Are(pair.First, pair.Second));
}
