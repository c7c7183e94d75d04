using System.Linq.Expressions;
using System.Numerics;

namespace Emulation.Rules.Simulation;

/// <summary>A number of several participants at once, in units, and how great it can be.</summary>
/// <param name="Code">A vector of units.</param>
/// <param name="Scale">How many of the digits are decimals.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The greatest it can be.</param>
internal sealed record ColumnNumber(Expression Code, int Scale, Int128 Low, Int128 High)
{
    /// <summary>The same number in units so many decimals smaller.</summary>
    /// <exception cref="ColumnRefusedException">It could overflow.</exception>
    public ColumnNumber At(int scale)
    {
        if (scale == Scale)
        {
            return this;
        }

        var power = ScaledNumber.PowerOfTen(scale - Scale);
        return new ColumnNumber(Times(Code, Broadcast(power)), scale, Low * power, High * power).Checked();
    }

    /// <summary>This number.</summary>
    /// <exception cref="ColumnRefusedException">It has too many decimals, or could overflow.</exception>
    public ColumnNumber Checked() =>
        Scale <= ScaledNumber.MostDecimals && Low > -ScaledNumber.Limit && High < ScaledNumber.Limit
            ? this
            : throw new ColumnRefusedException();

    public static ColumnNumber Constant(decimal value) => ScaledNumber.TryTake(value, out var units, out var scale)
        ? new ColumnNumber(Broadcast(units), scale, units, units)
        : throw new ColumnRefusedException();

    /// <summary>The same number for everybody: made in place, which the processor does at once, rather than fetched.</summary>
    public static Expression Broadcast(long value) =>
        Expression.New(typeof(Vector<long>).GetConstructor([typeof(long)])!, Expression.Constant(value));

    /// <summary>Both in the same units.</summary>
    public static (ColumnNumber A, ColumnNumber B) Aligned(ColumnNumber a, ColumnNumber b)
    {
        var scale = Math.Max(a.Scale, b.Scale);
        return (a.At(scale), b.At(scale));
    }

    /// <summary>The product of two vectors; constants are multiplied here, and by one nothing is.</summary>
    public static Expression Times(Expression a, Expression b) => (Constant(a), Constant(b)) switch
    {
        ({ } x, { } y) => Broadcast(x * y),
        (1L, _) => b,
        (_, 1L) => a,
        _ => Expression.Call(ColumnMath.Multiply, a, b),
    };

    private static long? Constant(Expression code) =>
        code is NewExpression { Arguments: [ConstantExpression { Value: long constant }] } ? constant : null;
}
