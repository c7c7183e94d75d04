using System.Linq.Expressions;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>Points of a leaf, clamped and rounded: those that are constant at once, the others when they are there.</summary>
/// <param name="leaf">A leaf that has a maximum.</param>
/// <param name="rounding">How points are rounded.</param>
internal sealed class SettledPoints(CriterionDefinition leaf, RoundingDefinition rounding)
{
    private readonly decimal _most = leaf.MaxPoints!.Value;

    /// <summary><paramref name="points"/> settled, branch by branch.</summary>
    public Expression Of(Expression points) => points switch
    {
        ConditionalExpression choice => choice.Update(choice.Test, Of(choice.IfTrue), Of(choice.IfFalse)),
        BlockExpression block => block.Update(block.Variables, [.. block.Expressions.SkipLast(1), Of(block.Expressions[^1])]),
        ConstantExpression { Value: decimal constant } when !IsWrong(constant) => Expression.Constant(Settle(constant)),
        _ => WhenRun(points),
    };

    /// <summary>Thrown for points of the wrong sign, which the general way reports.</summary>
    public static decimal RefusePositive(decimal points) =>
        points > 0m ? throw new ArithmeticException("A penalty gave more than 0 points.") : points;

    private bool IsWrong(decimal points) => leaf.Kind == CriterionKind.Penalty && points > 0m;

    private decimal Settle(decimal points) =>
        rounding.RoundOnly(
            points > _most ? _most : points < leaf.MinPoints ? leaf.MinPoints : points, rounding.Criterion);

    private BlockExpression WhenRun(Expression raw)
    {
        var points = Expression.Variable(typeof(decimal), "points");
        var (low, high) = (Expression.Constant(leaf.MinPoints), Expression.Constant(_most));
        Expression given =
            leaf.Kind == CriterionKind.Penalty ? Expression.Call(typeof(SettledPoints), nameof(RefusePositive), null, raw) : raw;
        Expression settled =
            Expression.Condition(
                Expression.GreaterThan(points, high), high, Expression.Condition(Expression.LessThan(points, low), low, points));
        if (rounding.Criterion is not null)
        {
            settled =
                Expression.Call(
                    Expression.Constant(rounding),
                    nameof(RoundingDefinition.RoundOnly),
                    null,
                    settled,
                    Expression.Constant(rounding.Criterion, typeof(int?)));
        }

        return Expression.Block([points], Expression.Assign(points, given), settled);
    }
}
