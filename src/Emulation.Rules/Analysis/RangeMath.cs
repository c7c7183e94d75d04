using System.Linq.Expressions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Arithmetic over ranges. Decimals round to the nearest, and what is rounded keeps its order: the ends of a range worked out as the rule
/// would work them out are the ends of what the rule can come to.
/// </summary>
internal static class RangeMath
{
    public static Possible Of(ExpressionType type, NumberRange a, NumberRange b) => type switch
    {
        _ when a.IsPoint && b.IsPoint => Exactly(type, a.Low!.Value, b.Low!.Value),
        ExpressionType.Add or ExpressionType.AddChecked => Hull([(a.Low, b.Low), (a.High, b.High)], Sum),
        ExpressionType.Subtract or ExpressionType.SubtractChecked => Of(ExpressionType.Add, a, b.Falling(value => -value)),
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => Product(a, b),
        ExpressionType.Divide => Quotient(a, b),
        ExpressionType.Modulo => Remainder(a, b),
        _ => Possible.AnyNumber,
    };

    private static Possible Exactly(ExpressionType type, decimal a, decimal b) => Possible.Try(() => type switch
    {
        ExpressionType.Add or ExpressionType.AddChecked => a + b,
        ExpressionType.Subtract or ExpressionType.SubtractChecked => a - b,
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => a * b,
        ExpressionType.Divide => a / b,
        ExpressionType.Modulo => a % b,
        _ => null,
    });

    private static Possible Hull((decimal? A, decimal? B)[] ends, Func<decimal?, decimal?, decimal?> apply) =>
        Possible.Number(new NumberRange(apply(ends[0].A, ends[0].B), apply(ends[1].A, ends[1].B)));

    private static decimal? Sum(decimal? a, decimal? b)
    {
        try
        {
            return a + b;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Possible Product(NumberRange a, NumberRange b)
    {
        Bound[] corners = [
            Bound.Low(a).Times(Bound.Low(b)), Bound.Low(a).Times(Bound.High(b)),
            Bound.High(a).Times(Bound.Low(b)), Bound.High(a).Times(Bound.High(b))];
        return Possible.Number(Bound.Between(corners));
    }

    private static Possible Quotient(NumberRange a, NumberRange b)
    {
        if (b is { Low: 0m, High: 0m })
        {
            return Possible.Failing(FaultKind.DivisionByZero);
        }

        if (b.Low == 0m)
        {
            // Above 0 the quotient is furthest from 0 near 0.
            var low = a.Low >= 0m ? Bound.Low(a).Over(Bound.High(b)) : Bound.Lowest;
            var high = a.High <= 0m ? Bound.High(a).Over(Bound.High(b)) : Bound.Highest;
            return Possible.Number(Bound.Between([low, high])) with { May = FaultKind.DivisionByZero };
        }

        if (b.High == 0m)
        {
            return Quotient(a.Falling(value => -value), b.Falling(value => -value));
        }

        if (b.Contains(0m))
        {
            return Possible.AnyNumber with { May = FaultKind.DivisionByZero };
        }

        Bound[] corners = [
            Bound.Low(a).Over(Bound.Low(b)), Bound.Low(a).Over(Bound.High(b)),
            Bound.High(a).Over(Bound.Low(b)), Bound.High(a).Over(Bound.High(b))];
        return Possible.Number(Bound.Between(corners));
    }

    /// <summary>A remainder has the sign of what is divided, and is nearer to 0 than that and than the divisor.</summary>
    private static Possible Remainder(NumberRange a, NumberRange b)
    {
        if (b is { Low: 0m, High: 0m })
        {
            return Possible.Failing(FaultKind.DivisionByZero);
        }

        decimal? most = b is { Low: { } from, High: { } to } ? Math.Max(Math.Abs(from), Math.Abs(to)) : null;
        decimal? low = a.Low >= 0m ? 0m : a.Low is { } lowest && most is { } down ? Math.Max(lowest, -down) : a.Low ?? -most;
        decimal? high = a.High <= 0m ? 0m : a.High is { } highest && most is { } up ? Math.Min(highest, up) : a.High ?? most;
        return Possible.Number(new NumberRange(low, high)) with { May = b.Contains(0m) ? FaultKind.DivisionByZero : null };
    }
}
