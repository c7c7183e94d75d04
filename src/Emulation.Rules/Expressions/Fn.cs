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
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="low"/> is greater than <paramref name="high"/>; in a rule, a
    /// fault.</exception>
    public static decimal Clamp(decimal value, decimal low, decimal high)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, high);
        return Math.Clamp(value, low, high);
    }

    /// <summary><paramref name="value"/> to <paramref name="decimals"/> decimals, halves away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is no whole number from 0 to 28; in a rule, a
    /// fault.</exception>
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

    /// <summary>
    /// The straight line from (<paramref name="x0"/>, <paramref name="y0"/>) to (<paramref name="x1"/>, <paramref name="y1"/>) at
    /// <paramref name="value"/>; before the first point <paramref name="y0"/>, after the second <paramref name="y1"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x0"/> is not less than <paramref name="x1"/>; in a rule, a
    /// fault.</exception>
    public static decimal Linear(decimal value, decimal x0, decimal y0, decimal x1, decimal y1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(x0, x1);
        return value <= x0 ? y0 : value >= x1 ? y1 : y0 + ((y1 - y0) * (value - x0) / (x1 - x0));
    }

    /// <summary>
    /// Steps: 0 below <paramref name="start"/>, <paramref name="first"/> at it, and <paramref name="each"/> for every further whole unit.
    /// "2 weak marks −1, each further −0.5" is <c>Fn.Steps(weakMarks, 2, -1, -0.5)</c>.
    /// </summary>
    public static decimal Steps(decimal value, decimal start, decimal first, decimal each) =>
        value < start ? 0m : first + (each * decimal.Floor(value - start));

    /// <summary><paramref name="value"/> to the power <paramref name="exponent"/>, to 15 significant digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The power is no real number; in a rule, a fault.</exception>
    /// <exception cref="OverflowException">It is too large for a decimal; in a rule, a fault.</exception>
    public static decimal Pow(decimal value, decimal exponent)
    {
        var power = Math.Pow((double)value, (double)exponent);
        return double.IsNaN(power) || (value == 0m && exponent < 0m)
            ? throw new ArgumentOutOfRangeException(nameof(exponent))
            : (decimal)power;
    }

    /// <summary>The square root, to 15 significant digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative; in a rule, a fault.</exception>
    public static decimal Sqrt(decimal value)
    {
        // Not ThrowIfNegative: a zero that came of a negative number, as -1 * 0 does, has a sign and is no negative number.
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0m);
        return value == 0m ? 0m : (decimal)Math.Sqrt((double)value);
    }

    /// <summary>The natural logarithm, to 15 significant digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not positive; in a rule, a fault.</exception>
    public static decimal Ln(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return (decimal)Math.Log((double)value);
    }

    /// <summary>e to the power <paramref name="value"/>, to 15 significant digits.</summary>
    /// <exception cref="OverflowException">It is too large for a decimal; in a rule, a fault.</exception>
    public static decimal Exp(decimal value) => (decimal)Math.Exp((double)value);

    /// <summary>
    /// Whether a name was submitted or has a default. The argument is a name, and asking does not count as reading it. Rules never
    /// call this method: the library answers in its place.
    /// </summary>
    public static bool Given(bool given) => given;

    /// <summary>
    /// Whether a text names a grade at least as good as a level of the campaign: <c>Fn.GradeAtLeast(title, "good")</c>. Rules never call
    /// this method: the library writes the levels out in its place.
    /// </summary>
    public static bool GradeAtLeast(bool atLeast) => atLeast;

    /// <summary>The days from <paramref name="from"/> to <paramref name="to"/>; negative when <paramref name="to"/> is earlier.</summary>
    public static decimal DaysBetween(DateTime from, DateTime to) => (to.Date - from.Date).Days;
}
