using System.Linq.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>A comparison of two numbers inside a condition.</summary>
/// <param name="Operator">Less or greater, or equal, or both.</param>
/// <param name="LeftCode">The number on its left.</param>
/// <param name="RightCode">The number on its right.</param>
internal sealed record NumberComparison(
    ExpressionType Operator, Deferred<Func<Row, decimal>> LeftCode, Deferred<Func<Row, decimal>> RightCode)
{
    /// <summary>The number on its left.</summary>
    public Func<Row, decimal> Left => LeftCode.Code;

    /// <summary>The number on its right.</summary>
    public Func<Row, decimal> Right => RightCode.Code;

    /// <summary>Whether two numbers compare as it wants.</summary>
    public bool Holds(decimal left, decimal right) => Operator switch
    {
        ExpressionType.LessThan => left < right,
        ExpressionType.LessThanOrEqual => left <= right,
        ExpressionType.GreaterThan => left > right,
        ExpressionType.GreaterThanOrEqual => left >= right,
        ExpressionType.Equal => left == right,
        _ => left != right,
    };

    /// <summary>The operator as it is written.</summary>
    public string Symbol => Operator switch
    {
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.Equal => "==",
        _ => "!=",
    };
}
