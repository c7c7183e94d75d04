using Emulation.Rules.Definitions;

namespace Emulation.Rules.Expressions;

/// <summary>
/// The aggregates over lists that Dynamic LINQ lacks. Rules write <c>list.Median(x)</c>; expanded workflows call these, so that stock
/// RulesEngine can run them: register the class beside <see cref="Fn"/>. Exact unless said otherwise; pure and thread-safe.
/// </summary>
public static class ListFn
{
    /// <summary>The middle value; of an even number of values, the mean of the two in the middle.</summary>
    /// <param name="values">The values, at least one.</param>
    /// <exception cref="ArithmeticException">There is no value; in a rule, a fault.</exception>
    public static decimal Median(IEnumerable<decimal> values) => DecimalStatistics.Median(NonEmpty(values));

    /// <summary>
    /// The standard deviation of the values as a whole population: the root of the mean squared distance from the mean. At least 24
    /// digits.
    /// </summary>
    /// <param name="values">The values, at least one.</param>
    /// <exception cref="ArithmeticException">There is no value, or their sum is too large; in a rule, a fault.</exception>
    public static decimal StDev(IEnumerable<decimal> values) => DecimalStatistics.StandardDeviation(NonEmpty(values), isSample: false);

    /// <summary>The sum of the greatest values.</summary>
    /// <param name="n">How many, a whole number from 0; of fewer values, all.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="ArithmeticException">
    /// <paramref name="n"/> is negative or not whole, or the sum is too large; in a rule, a fault.
    /// </exception>
    public static decimal BestSum(decimal n, IEnumerable<decimal> values) => values.OrderDescending().Take(Whole(n)).Sum();

    /// <summary>The sum of the smallest values.</summary>
    /// <param name="n">How many, a whole number from 0; of fewer values, all.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="ArithmeticException">
    /// <paramref name="n"/> is negative or not whole, or the sum is too large; in a rule, a fault.
    /// </exception>
    public static decimal WorstSum(decimal n, IEnumerable<decimal> values) => values.Order().Take(Whole(n)).Sum();

    /// <summary>The sum without the smallest and the greatest values.</summary>
    /// <param name="low">How many of the smallest are left out, a whole number from 0.</param>
    /// <param name="high">How many of the greatest are left out, a whole number from 0.</param>
    /// <param name="values">The values, at least as many as are left out.</param>
    /// <exception cref="ArithmeticException">
    /// A number is negative or not whole, more is left out than there is, or the sum is too large; in a rule, a fault.
    /// </exception>
    public static decimal TrimmedSum(decimal low, decimal high, IEnumerable<decimal> values) => Trimmed(low, high, values).Sum();

    /// <summary>The mean without the smallest and the greatest values.</summary>
    /// <param name="low">How many of the smallest are left out, a whole number from 0.</param>
    /// <param name="high">How many of the greatest are left out, a whole number from 0.</param>
    /// <param name="values">The values, more than are left out.</param>
    /// <exception cref="ArithmeticException">
    /// A number is negative or not whole, nothing is left, or the sum is too large; in a rule, a fault.
    /// </exception>
    public static decimal TrimmedAverage(decimal low, decimal high, IEnumerable<decimal> values) =>
        DecimalStatistics.Mean(NonEmpty(Trimmed(low, high, values)));

    private static List<decimal> Trimmed(decimal low, decimal high, IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToList();
        var (fromBelow, fromAbove) = ((long)Whole(low), (long)Whole(high));
        return fromBelow + fromAbove > sorted.Count
            ? throw new ItemCountException(isTooMany: true)
            : sorted.GetRange((int)fromBelow, sorted.Count - (int)(fromBelow + fromAbove));
    }

    /// <summary>A number of items; no list is as long as the largest.</summary>
    private static int Whole(decimal number) => number < 0m || number != decimal.Truncate(number)
        ? throw new ItemCountException(isTooMany: false)
        : (int)decimal.Min(number, int.MaxValue);

    private static List<decimal> NonEmpty(IEnumerable<decimal> values)
    {
        var list = values as List<decimal> ?? [.. values];
        return list.Count > 0 ? list : throw new EmptyListException();
    }
}
