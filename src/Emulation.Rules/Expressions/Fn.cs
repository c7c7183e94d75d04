namespace Emulation.Rules.Expressions;

/// <summary>The functions rules may call. Decimals in and out, exact unless said otherwise; pure and thread-safe.</summary>
public static class Fn
{
    /// <summary>The smaller of two numbers.</summary>
    public static decimal Min(decimal a, decimal b) => Math.Min(a, b);

    /// <summary>The greater of two numbers.</summary>
    public static decimal Max(decimal a, decimal b) => Math.Max(a, b);

    /// <summary>The number without its sign.</summary>
    public static decimal Abs(decimal value) => Math.Abs(value);

    /// <summary><paramref name="value"/>, but not below <paramref name="low"/> and not above <paramref name="high"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="low"/> is greater than <paramref name="high"/>; in a rule, a fault.</exception>
    public static decimal Clamp(decimal value, decimal low, decimal high)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, high);
        return Math.Clamp(value, low, high);
    }

    /// <summary><paramref name="value"/> to <paramref name="decimals"/> decimals, halves away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is no whole number from 0 to 28; in a rule, a fault.</exception>
    public static decimal Round(decimal value, decimal decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(decimals, decimal.Truncate(decimals));
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, 0m);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28m);
        return decimal.Round(value, (int)decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>The greatest whole number that is not above <paramref name="value"/>.</summary>
    public static decimal Floor(decimal value) => decimal.Floor(value);

    /// <summary>The smallest whole number that is not below <paramref name="value"/>.</summary>
    public static decimal Ceiling(decimal value) => decimal.Ceiling(value);

    /// <summary>The days from <paramref name="from"/> to <paramref name="to"/>; negative when <paramref name="to"/> is earlier.</summary>
    public static decimal DaysBetween(DateTime from, DateTime to) => (to.Date - from.Date).Days;
}
