using Emulation.Rules.Expressions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>
/// What the functions of <see cref="Fn"/> can come to. Those that go through double are taken a little wider than they are exact.
/// </summary>
internal static class FunctionRanges
{
    /// <summary>Far more than the 15 digits that such functions keep can differ by.</summary>
    private const decimal Slack = 0.000_000_000_01m;

    /// <summary>e to this power is beyond every decimal.</summary>
    private const decimal MostExponent = 67m;

    private const int MostDecimals = 28;

    public static Possible Of(string function, NumberRange[] a) => function switch
    {
        _ when a.All(argument => argument.IsPoint) => Exactly(function, Array.ConvertAll(a, argument => argument.Low!.Value)),
        nameof(Fn.Min) => Possible.Number(Least(a[0], a[1])),
        nameof(Fn.Max) => Possible.Number(Greatest(a[0], a[1])),
        nameof(Fn.Abs) => Possible.Number(Absolute(a[0])),
        nameof(Fn.Clamp) => Clamp(a[0], a[1], a[2]),
        nameof(Fn.Round) => Round(a[0], a[1]),
        nameof(Fn.Floor) => Possible.Number(a[0].Rising(decimal.Floor)),
        nameof(Fn.Ceiling) => Possible.Number(a[0].Rising(decimal.Ceiling)),
        nameof(Fn.Linear) => Linear(a),
        nameof(Fn.Steps) => Steps(a[0], a[1], a[2], a[3]),
        nameof(Fn.Pow) => Power(a[0], a[1]),
        nameof(Fn.Sqrt) => Root(a[0]),
        nameof(Fn.Ln) => Logarithm(a[0]),
        nameof(Fn.Exp) => Exponential(a[0]),
        _ => Possible.AnyNumber,
    };

    private static Possible Exactly(string function, decimal[] a) => Possible.Try(() => function switch
    {
        nameof(Fn.Min) => Fn.Min(a[0], a[1]),
        nameof(Fn.Max) => Fn.Max(a[0], a[1]),
        nameof(Fn.Abs) => Fn.Abs(a[0]),
        nameof(Fn.Clamp) => Fn.Clamp(a[0], a[1], a[2]),
        nameof(Fn.Round) => Fn.Round(a[0], a[1]),
        nameof(Fn.Floor) => Fn.Floor(a[0]),
        nameof(Fn.Ceiling) => Fn.Ceiling(a[0]),
        nameof(Fn.Linear) => Fn.Linear(a[0], a[1], a[2], a[3], a[4]),
        nameof(Fn.Steps) => Fn.Steps(a[0], a[1], a[2], a[3]),
        nameof(Fn.Pow) => Fn.Pow(a[0], a[1]),
        nameof(Fn.Sqrt) => Fn.Sqrt(a[0]),
        nameof(Fn.Ln) => Fn.Ln(a[0]),
        nameof(Fn.Exp) => Fn.Exp(a[0]),
        _ => null,
    });

    private static NumberRange Least(NumberRange a, NumberRange b) => new(
        a.Low is null || b.Low is null ? null : Math.Min(a.Low.Value, b.Low.Value),
        a.High is null ? b.High : b.High is null ? a.High : Math.Min(a.High.Value, b.High.Value));

    private static NumberRange Greatest(NumberRange a, NumberRange b) => new(
        a.Low is null ? b.Low : b.Low is null ? a.Low : Math.Max(a.Low.Value, b.Low.Value),
        a.High is null || b.High is null ? null : Math.Max(a.High.Value, b.High.Value));

    private static NumberRange Absolute(NumberRange a) => a.Low >= 0m ? a
        : a.High <= 0m ? a.Falling(value => -value)
        : new NumberRange(0m, a is { Low: { } low, High: { } high } ? Math.Max(-low, high) : null);

    private static Possible Clamp(NumberRange value, NumberRange low, NumberRange high) => low.Low > high.High
        ? Possible.Failing(FaultKind.OutOfDomain)
        : Possible.Number(Greatest(low, Least(value, high))) with { May = low.High <= high.Low ? null : FaultKind.OutOfDomain };

    private static Possible Round(NumberRange value, NumberRange decimals)
    {
        var isBroken = decimals is { IsPoint: true, Low: { } digits } && digits != decimal.Truncate(digits);
        if (isBroken || decimals.High < 0m || decimals.Low > MostDecimals)
        {
            return Possible.Failing(FaultKind.OutOfDomain);
        }

        var around = new NumberRange(value.Rising(decimal.Floor).Low, value.Rising(decimal.Ceiling).High);
        return decimals.IsPoint
            ? Possible.Number(value.Rising(number => Fn.Round(number, decimals.Low!.Value)))
            : Possible.Number(around) with { May = FaultKind.OutOfDomain };
    }

    private static Possible Linear(NumberRange[] a)
    {
        var (x0, y0, x1, y1) = (a[1], a[2], a[3], a[4]);
        if (x0.Low >= x1.High)
        {
            return Possible.Failing(FaultKind.OutOfDomain);
        }

        // What lies between is worked out in several steps; with few digits no step is rounded past an end.
        var isPlain = new[] { x0, y0, x1, y1 }.All(end => end is { IsPoint: true, IsPlain: true });
        return (isPlain ? Possible.Number(y0.Hull(y1)) : Possible.AnyNumber) with { May = x0.High < x1.Low ? null : FaultKind.OutOfDomain };
    }

    private static Possible Steps(NumberRange value, NumberRange start, NumberRange first, NumberRange each)
    {
        var nothing = Possible.Number(NumberRange.Only(0m));
        if (value.High < start.Low)
        {
            return nothing;
        }

        var above = RangeMath.Of(System.Linq.Expressions.ExpressionType.Subtract, value, start).Numbers ?? NumberRange.All;
        var steps = above.Rising(decimal.Floor).Meet(NumberRange.FromZero);
        var more = RangeMath.Of(System.Linq.Expressions.ExpressionType.Multiply, each, steps).Numbers ?? NumberRange.All;
        var reached = RangeMath.Of(System.Linq.Expressions.ExpressionType.Add, first, more);
        return value.Low >= start.High ? reached : reached.Or(nothing);
    }

    private static Possible Power(NumberRange value, NumberRange exponent)
    {
        var isWhole = exponent is { IsPoint: true, Low: { } power } && power == decimal.Truncate(power);
        if ((value.High < 0m && exponent.IsPoint && !isWhole) || (value is { Low: 0m, High: 0m } && exponent.High < 0m))
        {
            return Possible.Failing(FaultKind.OutOfDomain);
        }

        if (value.Low < 0m || value.Low is null || !exponent.IsPoint)
        {
            var may = (value.Low is null || value.Low < 0m) && !isWhole;
            return Possible.AnyNumber with { May = may || (value.Contains(0m) && !(exponent.Low >= 0m)) ? FaultKind.OutOfDomain : null };
        }

        if (exponent.Low >= 0m)
        {
            return Possible.Number(Wider(value.Rising(number => Fn.Pow(number, exponent.Low.Value))));
        }

        return value.Low == 0m
            ? Possible.Number(NumberRange.FromZero) with { May = FaultKind.OutOfDomain }
            : Possible.Number(Wider(new NumberRange(0m, value.Falling(number => Fn.Pow(number, exponent.Low!.Value)).High)));
    }

    private static Possible Root(NumberRange value) => value.High < 0m
        ? Possible.Failing(FaultKind.OutOfDomain)
        : Possible.Number(Wider(value.Meet(NumberRange.FromZero).Rising(Fn.Sqrt))) with
        {
            May = value.Low >= 0m ? null : FaultKind.OutOfDomain,
        };

    private static Possible Logarithm(NumberRange value)
    {
        if (value.High <= 0m)
        {
            return Possible.Failing(FaultKind.OutOfDomain);
        }

        var low = value.Low > 0m ? Fn.Ln(value.Low.Value) - Slack : (decimal?)null;
        var high = value.High is { } most ? Fn.Ln(most) + Slack : (decimal?)null;
        return Possible.Number(new NumberRange(low, high)) with { May = value.Low > 0m ? null : FaultKind.OutOfDomain };
    }

    private static Possible Exponential(NumberRange value) => value.Low >= MostExponent
        ? Possible.Failing(FaultKind.Overflow)
        : Possible.Number(Wider(value.Rising(Fn.Exp)).Meet(NumberRange.FromZero)) with
        {
            May = value.High < MostExponent - 1m ? null : FaultKind.Overflow,
        };

    private static NumberRange Wider(NumberRange range) => new(
        range.Low is { } low ? Math.Max(0m, low - (low * Slack) - Slack) : 0m,
        range.Rising(high => high + (high * Slack) + Slack).High);
}
