using System.Linq.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>Whether a comparison of two values can hold, and whether it can fail.</summary>
internal static class RangeComparison
{
    /// <param name="type">The comparison.</param>
    /// <param name="left">What stands on its left.</param>
    /// <param name="right">What stands on its right.</param>
    /// <param name="alike">Whether both sides are written alike.</param>
    public static Possible Of(ExpressionType type, Possible left, Possible right, bool alike)
    {
        if (alike)
        {
            var holds = type is ExpressionType.Equal or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThanOrEqual;
            return Possible.Truth(holds, !holds);
        }

        return (left, right) switch
        {
            ({ Numbers: { } a }, { Numbers: { } b }) => Numbers(type, a, b),
            ({ Texts: { } a }, { Texts: { } b }) => Texts(type, a, b),
            _ => Truths(type, left, right),
        };
    }

    private static Possible Numbers(ExpressionType type, NumberRange a, NumberRange b) => type switch
    {
        ExpressionType.LessThan => Possible.Truth(!(a.Low >= b.High), !(a.High < b.Low)),
        ExpressionType.LessThanOrEqual => Possible.Truth(!(a.Low > b.High), !(a.High <= b.Low)),
        ExpressionType.GreaterThan => Possible.Truth(!(b.Low >= a.High), !(b.High < a.Low)),
        ExpressionType.GreaterThanOrEqual => Possible.Truth(!(b.Low > a.High), !(b.High <= a.Low)),
        ExpressionType.Equal => Equal(a, b),
        ExpressionType.NotEqual when Equal(a, b) is var equal => Possible.Truth(equal.CanFail, equal.CanHold),
        _ => Possible.EitherWay,
    };

    private static Possible Equal(NumberRange a, NumberRange b) =>
        Possible.Truth(!(a.Low > b.High) && !(b.Low > a.High), !(a.IsPoint && b.IsPoint && a.Low == b.Low));

    private static Possible Texts(ExpressionType type, IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var canBeSame = a.Intersect(b, StringComparer.Ordinal).Any();
        var canDiffer = !(a is [var x] && b is [var y] && string.Equals(x, y, StringComparison.Ordinal));
        return type == ExpressionType.Equal ? Possible.Truth(canBeSame, canDiffer) : Possible.Truth(canDiffer, canBeSame);
    }

    /// <summary>Two truth values, one of which is certain on each side or neither is told.</summary>
    private static Possible Truths(ExpressionType type, Possible left, Possible right)
    {
        if (left.CanHold == left.CanFail || right.CanHold == right.CanFail)
        {
            return Possible.EitherWay;
        }

        var holds = left.CanHold == right.CanHold == (type == ExpressionType.Equal);
        return Possible.Truth(holds, !holds);
    }
}
