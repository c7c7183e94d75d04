namespace Emulation.Rules.Analysis;

/// <summary>The numbers from one to another, both included.</summary>
/// <param name="Low">The lowest; null where there is no lowest.</param>
/// <param name="High">The highest; null where there is no highest.</param>
internal readonly record struct NumberRange(decimal? Low, decimal? High)
{
    public static readonly NumberRange All = new(null, null);

    public static readonly NumberRange FromZero = new(0m, null);

    /// <summary>A single number.</summary>
    public bool IsPoint => Low is not null && Low == High;

    /// <summary>Whether there is no number in it.</summary>
    public bool IsEmpty => Low > High;

    /// <summary>
    /// Both ends have so few digits that sums of them are exact: then nothing between them is rounded past an end, however many steps it
    /// is worked out in.
    /// </summary>
    public bool IsPlain => !(Low is { } low && !IsPlainNumber(low)) && !(High is { } high && !IsPlainNumber(high));

    private static bool IsPlainNumber(decimal value) => value.Scale <= 6 && Math.Abs(value) <= 1_000_000_000m;

    public static NumberRange Only(decimal value) => new(value, value);

    public bool Contains(decimal value) => !(value < Low) && !(value > High);

    /// <summary>The numbers from the lowest to the highest of both.</summary>
    public NumberRange Hull(NumberRange other) => new(
        Low is { } low && other.Low is { } otherLow ? Math.Min(low, otherLow) : null,
        High is { } high && other.High is { } otherHigh ? Math.Max(high, otherHigh) : null);

    /// <summary>The numbers in both.</summary>
    public NumberRange Meet(NumberRange other) => new(
        Low is null || other.Low > Low ? other.Low ?? Low : Low,
        High is null || other.High < High ? other.High ?? High : High);

    /// <summary>What a function that never falls makes of it; without an end where that fails.</summary>
    public NumberRange Rising(Func<decimal, decimal> function) => new(Try(Low, function), Try(High, function));

    /// <summary>What a function that never rises makes of it; without an end where that fails.</summary>
    public NumberRange Falling(Func<decimal, decimal> function) => new(Try(High, function), Try(Low, function));

    private static decimal? Try(decimal? end, Func<decimal, decimal> function)
    {
        try
        {
            return end is { } value ? function(value) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
