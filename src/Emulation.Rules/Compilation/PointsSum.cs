using System.Linq.Expressions;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// Compiles the sum of the points of leaves: constants are counted in <see cref="Millionths"/>, the others added as decimals.
/// </summary>
/// <param name="row">The row the leaves read.</param>
/// <param name="numbers">The numbers of that row.</param>
/// <param name="rounding">How points are rounded.</param>
/// <param name="isExact">Whether every sum of points is exact, so that its order does not matter; else they are added in a row.</param>
internal sealed class PointsSum(ParameterExpression row, CountedNumbers numbers, RoundingDefinition rounding, bool isExact)
{
    private readonly ParameterExpression _sum = Expression.Parameter(typeof(decimal), "sum");
    private readonly ParameterExpression _count = Expression.Variable(typeof(long), "count");

    /// <summary>What is added to the sum so far.</summary>
    public Func<Row, decimal, decimal> Compile(IEnumerable<CompiledCriterion> leaves)
    {
        List<Expression> steps = [Expression.Assign(_count, Expression.Constant(0L))];
        foreach (var leaf in leaves)
        {
            var points = new SettledPoints(leaf.Definition, rounding).Of(leaf.Workflow!.Points!(row));
            steps.Add(Add(numbers.Compare(points)));
        }

        steps.Add(isExact ? Expression.Call(typeof(Millionths), nameof(Millionths.Add), null, _sum, _count) : _sum);
        return Expression.Lambda<Func<Row, decimal, decimal>>(Expression.Block([_count], steps), row, _sum).Compile();
    }

    /// <summary>Adds in each branch what that branch gives.</summary>
    private Expression Add(Expression points) => points switch
    {
        ConditionalExpression choice => Expression.IfThenElse(choice.Test, Add(choice.IfTrue), Add(choice.IfFalse)),
        BlockExpression block => Expression.Block(block.Variables, [.. block.Expressions.SkipLast(1), Add(block.Expressions[^1])]),
        ConstantExpression { Value: 0m } => Expression.Empty(),
        ConstantExpression { Value: decimal constant } when isExact && Millionths.TryCount(constant, out var millionths) =>
            Expression.Assign(_count, Expression.AddChecked(_count, Expression.Constant(millionths))),
        _ => Expression.Assign(_sum, Expression.Add(_sum, points)),
    };
}
