using System.Linq.Expressions;
using System.Numerics;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Simulation;

/// <summary>
/// Translates expressions over names, as they were parsed, into operations on vectors of units. Bounds are worked out beside them: what
/// could overflow, lose a digit or fail is refused.
/// </summary>
/// <param name="names">What a number's name stands for.</param>
/// <param name="choices">The number that stands for a text, in the column of a name; null where there is no such column.</param>
internal sealed class ColumnTranslator(Func<ParameterExpression, ColumnNumber> names, Func<ParameterExpression, string, long?> choices)
{
    public ColumnNumber Number(Expression node) => node switch
    {
        ConstantExpression { Value: decimal value } => ColumnNumber.Constant(value),
        ConstantExpression { Value: int value } => ColumnNumber.Constant(value),
        ParameterExpression name => names(name),
        UnaryExpression { NodeType: ExpressionType.Convert, Operand.Type: var type } convert
            when type == typeof(int) || type == typeof(decimal) => Number(convert.Operand),
        UnaryExpression { NodeType: ExpressionType.Negate or ExpressionType.NegateChecked } minus =>
            Difference(ColumnNumber.Constant(0m), Number(minus.Operand)),
        ConditionalExpression choice => Choice(Condition(choice.Test), Number(choice.IfTrue), Number(choice.IfFalse)),
        BinaryExpression binary => Binary(binary),
        MethodCallExpression call when call.Method.DeclaringType == typeof(Fn) => Function(call),
        _ => throw new ColumnRefusedException(),
    };

    /// <summary>A condition as a mask.</summary>
    public Expression Condition(Expression node) => node switch
    {
        ConstantExpression { Value: bool value } => ColumnNumber.Broadcast(value ? -1L : 0L),
        ParameterExpression { Type: var type } name when type == typeof(bool) =>
            Expression.Call(ColumnMath.Equal, names(name).Code, ColumnNumber.Broadcast(1L)),
        UnaryExpression { NodeType: ExpressionType.Not } not => Not(Condition(not.Operand)),
        BinaryExpression { NodeType: ExpressionType.AndAlso } both =>
            Expression.Call(ColumnMath.And, Condition(both.Left), Condition(both.Right)),
        BinaryExpression { NodeType: ExpressionType.OrElse } either =>
            Expression.Call(ColumnMath.Or, Condition(either.Left), Condition(either.Right)),
        BinaryExpression { Left.Type: var type } comparison when type == typeof(decimal) || type == typeof(int) => Compared(comparison),
        BinaryExpression { Left.Type: var type } comparison when type == typeof(string) => Chosen(comparison),
        BinaryExpression { NodeType: ExpressionType.NotEqual, Left.Type: var type } differ when type == typeof(bool) =>
            Expression.Call(ColumnMath.Xor, Condition(differ.Left), Condition(differ.Right)),
        BinaryExpression { NodeType: ExpressionType.Equal, Left.Type: var type } same when type == typeof(bool) =>
            Not(Expression.Call(ColumnMath.Xor, Condition(same.Left), Condition(same.Right))),
        _ => throw new ColumnRefusedException(),
    };

    /// <summary>One number where a mask is set, another where it is not.</summary>
    public static ColumnNumber Choice(Expression mask, ColumnNumber yes, ColumnNumber no)
    {
        (yes, no) = ColumnNumber.Aligned(yes, no);
        var (low, high) = (Int128.Min(yes.Low, no.Low), Int128.Max(yes.High, no.High));
        return new ColumnNumber(Expression.Call(ColumnMath.Select, mask, yes.Code, no.Code), yes.Scale, low, high);
    }

    /// <summary>Two numbers added.</summary>
    public static ColumnNumber Sum(ColumnNumber left, ColumnNumber right)
    {
        var (a, b) = ColumnNumber.Aligned(left, right);
        return new ColumnNumber(Expression.Call(ColumnMath.Add, a.Code, b.Code), a.Scale, a.Low + b.Low, a.High + b.High).Checked();
    }

    /// <summary>A number brought within limits.</summary>
    public static ColumnNumber Limited(ColumnNumber number, ColumnNumber low, ColumnNumber high)
    {
        var scale = Math.Max(number.Scale, Math.Max(low.Scale, high.Scale));
        (number, low, high) = (number.At(scale), low.At(scale), high.At(scale));
        if (number.High > high.Low)
        {
            number = new ColumnNumber(
                Expression.Call(ColumnMath.Min, number.Code, high.Code),
                scale,
                Int128.Min(number.Low, high.Low),
                Int128.Min(number.High, high.High));
        }

        return number.Low >= low.High
            ? number
            : new ColumnNumber(
                Expression.Call(ColumnMath.Max, number.Code, low.Code),
                scale,
                Int128.Max(number.Low, low.Low),
                Int128.Max(number.High, low.High));
    }

    private static UnaryExpression Not(Expression mask) => Expression.OnesComplement(mask, ColumnMath.Not);

    private ColumnNumber Binary(BinaryExpression node)
    {
        var left = Number(node.Left);
        switch (node.NodeType)
        {
            case ExpressionType.Add or ExpressionType.AddChecked:
                return Sum(left, Number(node.Right));
            case ExpressionType.Subtract or ExpressionType.SubtractChecked:
                return Difference(left, Number(node.Right));
            case ExpressionType.Multiply or ExpressionType.MultiplyChecked:
                return Product(left, Number(node.Right));
            case ExpressionType.Divide when Divisor(node.Right) is { } divisor:
                return Product(left, ColumnNumber.Constant(1m / divisor));
            default:
                throw new ColumnRefusedException();
        }
    }

    /// <summary>A constant that divides without a rest: its inverse has few decimals.</summary>
    private static decimal? Divisor(Expression node) => node switch
    {
        ConstantExpression { Value: decimal value } when IsExact(value) => value,
        ConstantExpression { Value: int value } when IsExact(value) => value,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Divisor(convert.Operand),
        _ => null,
    };

    private static bool IsExact(decimal divisor) =>
        divisor != 0m && 1m / divisor * divisor == 1m && ScaledNumber.TryTake(1m / divisor, out _, out _);

    private static ColumnNumber Difference(ColumnNumber left, ColumnNumber right)
    {
        var (a, b) = ColumnNumber.Aligned(left, right);
        return new ColumnNumber(Expression.Call(ColumnMath.Subtract, a.Code, b.Code), a.Scale, a.Low - b.High, a.High - b.Low).Checked();
    }

    private static ColumnNumber Product(ColumnNumber a, ColumnNumber b)
    {
        // Both are below the limit, so that their product is below that of Int128.
        ReadOnlySpan<Int128> corners = [a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High];
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners)
        {
            (low, high) = (Int128.Min(low, corner), Int128.Max(high, corner));
        }

        return new ColumnNumber(ColumnNumber.Times(a.Code, b.Code), a.Scale + b.Scale, low, high).Checked();
    }

    private ColumnNumber Function(MethodCallExpression call)
    {
        var (a, b) = call.Arguments.Count == 2
            ? ColumnNumber.Aligned(Number(call.Arguments[0]), Number(call.Arguments[1]))
            : throw new ColumnRefusedException();
        return call.Method.Name switch
        {
            nameof(Fn.Min) => new ColumnNumber(
                Expression.Call(ColumnMath.Min, a.Code, b.Code), a.Scale, Int128.Min(a.Low, b.Low), Int128.Min(a.High, b.High)),
            nameof(Fn.Max) => new ColumnNumber(
                Expression.Call(ColumnMath.Max, a.Code, b.Code), a.Scale, Int128.Max(a.Low, b.Low), Int128.Max(a.High, b.High)),
            _ => throw new ColumnRefusedException(),
        };
    }

    private Expression Compared(BinaryExpression node)
    {
        var (a, b) = ColumnNumber.Aligned(Number(node.Left), Number(node.Right));
        return node.NodeType switch
        {
            ExpressionType.LessThan => Expression.Call(ColumnMath.Less, a.Code, b.Code),
            ExpressionType.LessThanOrEqual => Expression.Call(ColumnMath.LessOrEqual, a.Code, b.Code),
            ExpressionType.GreaterThan => Expression.Call(ColumnMath.Greater, a.Code, b.Code),
            ExpressionType.GreaterThanOrEqual => Expression.Call(ColumnMath.GreaterOrEqual, a.Code, b.Code),
            ExpressionType.Equal => Expression.Call(ColumnMath.Equal, a.Code, b.Code),
            ExpressionType.NotEqual => Not(Expression.Call(ColumnMath.Equal, a.Code, b.Code)),
            _ => throw new ColumnRefusedException(),
        };
    }

    private Expression Chosen(BinaryExpression node)
    {
        var (name, text) = (node.Left, node.Right) switch
        {
            (ParameterExpression left, ConstantExpression { Value: string value }) => (left, value),
            (ConstantExpression { Value: string value }, ParameterExpression right) => (right, value),
            _ => throw new ColumnRefusedException(),
        };
        var code = choices(name, text) ?? throw new ColumnRefusedException();
        var isChosen = Expression.Call(ColumnMath.Equal, names(name).Code, ColumnNumber.Broadcast(code));
        return node.NodeType switch
        {
            ExpressionType.Equal => isChosen,
            ExpressionType.NotEqual => Not(isChosen),
            _ => throw new ColumnRefusedException(),
        };
    }
}
