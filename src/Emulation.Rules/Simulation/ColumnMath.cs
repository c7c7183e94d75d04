using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Simulation;

/// <summary>What is done to several participants at once.</summary>
internal static class ColumnMath
{
    public static readonly MethodInfo Multiply = Of<Vector<long>>((a, b) => a * b);
    public static readonly MethodInfo Add = Of<Vector<long>>((a, b) => a + b);
    public static readonly MethodInfo Subtract = Of<Vector<long>>((a, b) => a - b);
    public static readonly MethodInfo And = Of<Vector<long>>((a, b) => a & b);
    public static readonly MethodInfo Or = Of<Vector<long>>((a, b) => a | b);
    public static readonly MethodInfo Xor = Of<Vector<long>>((a, b) => a ^ b);
    public static readonly MethodInfo Min = Of<Vector<long>>((a, b) => Vector.Min(a, b));
    public static readonly MethodInfo Max = Of<Vector<long>>((a, b) => Vector.Max(a, b));
    public static readonly MethodInfo Less = Of<Vector<long>>((a, b) => Vector.LessThan(a, b));
    public static readonly MethodInfo LessOrEqual = Of<Vector<long>>((a, b) => Vector.LessThanOrEqual(a, b));
    public static readonly MethodInfo Greater = Of<Vector<long>>((a, b) => Vector.GreaterThan(a, b));
    public static readonly MethodInfo GreaterOrEqual = Of<Vector<long>>((a, b) => Vector.GreaterThanOrEqual(a, b));
    public static readonly MethodInfo Equal = Of<Vector<long>>((a, b) => Vector.Equals(a, b));
    public static readonly MethodInfo Not = ((UnaryExpression)((
        Expression<Func<Vector<long>, Vector<long>>>)(a => ~a)).Body).Method!;
    public static readonly MethodInfo Select =
        ((MethodCallExpression)((
            Expression<Func<Vector<long>, Vector<long>, Vector<long>, Vector<long>>>)(
                (test, a, b) => Vector.ConditionalSelect(test, a, b))).Body).Method;

    /// <summary>Rounds away so many decimals, as <see cref="RoundingDefinition"/> does.</summary>
    public static Vector<long> Round(Vector<long> units, long step, RoundingMode mode)
    {
        Span<long> lanes = stackalloc long[Vector<long>.Count];
        units.CopyTo(lanes);
        foreach (ref var lane in lanes)
        {
            lane = Round(lane, step, mode);
        }

        return new Vector<long>(lanes);
    }

    /// <summary>A number of units rounded to whole steps.</summary>
    public static long Round(long units, long step, RoundingMode mode)
    {
        var (whole, rest) = Math.DivRem(units, step);
        var twice = Math.Abs(rest) * 2L;
        var goesOn = mode switch
        {
            RoundingMode.HalfAwayFromZero => twice >= step,
            RoundingMode.HalfToEven => twice > step || (twice == step && whole % 2L != 0L),
            RoundingMode.Down => false,
        };
        return (goesOn ? whole + Math.Sign(units) : whole) * step;
    }

    private static MethodInfo Of<T>(Expression<Func<T, T, T>> operation) => operation.Body switch
    {
        BinaryExpression binary => binary.Method!,
        MethodCallExpression call => call.Method,
        _ => throw new ArgumentException("It is neither an operator nor a call.", nameof(operation)),
    };
}
