using System.Linq.Expressions;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// The numbers of a row that are counted in <see cref="Millionths"/> before rules run, and what follows for expressions over them.
/// </summary>
/// <param name="row">The row.</param>
/// <param name="filled">The places in <see cref="Row.Numbers"/> that rules read and never write.</param>
internal sealed class CountedNumbers(ParameterExpression row, IReadOnlySet<int> filled) : ExpressionVisitor
{
    private readonly SortedSet<int> _places = [];

    /// <summary>The places that have to be counted first.</summary>
    public int[] Places => [.. _places];

    /// <summary>The same expression, comparing counts where it can.</summary>
    public Expression Compare(Expression expression) => Visit(expression);

    /// <summary>The most decimals a number can come to have when what it reads is counted; null where that is not known.</summary>
    public int? DecimalsOf(Expression number)
    {
        switch (number)
        {
            case ConstantExpression { Value: decimal constant }:
                return constant.Scale;
            case ConditionalExpression choice:
                return Most(DecimalsOf(choice.IfTrue), DecimalsOf(choice.IfFalse));
            case BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.Subtract } sum:
                return Most(DecimalsOf(sum.Left), DecimalsOf(sum.Right));
            case BinaryExpression { NodeType: ExpressionType.Multiply } product:
                return DecimalsOf(product.Left) + DecimalsOf(product.Right);
            case BlockExpression { Expressions: [var only] }:
                return DecimalsOf(only);
            default:
                return IsFilled(number) ? Count(number, Millionths.Decimals) : null;
        }
    }

    protected override Expression VisitBinary(BinaryExpression node) =>
        node.Type == typeof(bool) && node.Left.Type == typeof(decimal) && CanCount(node.Left) && CanCount(node.Right)
            ? Expression.MakeBinary(node.NodeType, CountOf(node.Left), CountOf(node.Right))
            : base.VisitBinary(node);

    private static int? Most(int? a, int? b) => a is { } one && b is { } other ? Math.Max(one, other) : null;

    private static int? PlaceOf(Expression side) =>
        side is IndexExpression { Object: MemberExpression { Member.Name: nameof(
            Row.Numbers) }, Arguments: [ConstantExpression { Value: int place }] } ? place : null;

    private bool IsFilled(Expression side) => PlaceOf(side) is { } place && filled.Contains(place);

    private bool CanCount(Expression side) =>
        IsFilled(side) || (side is ConstantExpression { Value: decimal constant } && Millionths.TryCount(constant, out _));

    private Expression CountOf(Expression side) =>
        side is ConstantExpression { Value: decimal constant } && Millionths.TryCount(constant, out var millionths)
            ? Expression.Constant(millionths)
            : Count(side, Expression.ArrayIndex(Expression.Field(row, nameof(Row.Counts)), Expression.Constant(PlaceOf(side)!.Value)));

    private T Count<T>(Expression filledPlace, T result)
    {
        _places.Add(PlaceOf(filledPlace)!.Value);
        return result;
    }
}
