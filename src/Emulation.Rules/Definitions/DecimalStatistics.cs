namespace Emulation.Rules.Definitions;

/// <summary>
/// Figures over many decimals, by decimal arithmetic alone: the same on every machine. What lies between values by its meaning never leaves
/// them for digits that a decimal has not: of thirds the sum loses the last one, and nobody of many equals would reach their mean.
/// </summary>
internal static class DecimalStatistics
{
    /// <summary>The mean of at least one value.</summary>
    public static decimal Mean(IReadOnlyCollection<decimal> values) =>
        decimal.Clamp(values.Sum() / values.Count, values.Min(), values.Max());

    /// <summary>The middle of at least one value; of an even number, the mean of the two in the middle.</summary>
    public static decimal Median(IReadOnlyCollection<decimal> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        if (sorted.Count % 2 == 1)
        {
            return sorted[middle];
        }

        var (below, above) = (sorted[middle - 1], sorted[middle]);
        return decimal.Clamp((below / 2m) + (above / 2m), below, above);
    }

    /// <summary>
    /// The value below which <paramref name="at"/> percent of at least one value lie, inclusive and linear between neighbours: of n sorted
    /// values, 0 is the first, 100 the last, and <paramref name="at"/> stands at place (n - 1) × at / 100 between them.
    /// </summary>
    public static decimal Percentile(IReadOnlyCollection<decimal> values, decimal at)
    {
        var sorted = values.Order().ToList();
        var place = (sorted.Count - 1) * at / 100m;
        var below = (int)decimal.Floor(place);
        var part = place - below;
        if (part == 0m)
        {
            return sorted[below];
        }

        var (first, next) = (sorted[below], sorted[below + 1]);
        return decimal.Clamp(first + (part * (next - first)), first, next);
    }

    /// <summary>The product, of none 1; no order of the values makes it too large where a zero is among them.</summary>
    public static decimal Product(IReadOnlyCollection<decimal> values) =>
        values.Contains(0m) ? 0m : values.Aggregate(1m, (product, value) => product * value);

    /// <summary>The standard deviation of at least one value, as a population, or of at least two as a sample of a larger one.</summary>
    public static decimal StandardDeviation(IReadOnlyCollection<decimal> values, bool isSample)
    {
        var mean = Mean(values);
        var widest = values.Max(value => Math.Abs(value - mean));

        // Squares of large or tiny distances would leave the range of a decimal; a power of ten keeps the digits as they are.
        var unit = 1m;
        while (widest / unit >= 10m)
        {
            unit *= 10m;
        }

        while (widest > 0m && widest / unit < 1m)
        {
            unit /= 10m;
        }

        var squares = values.Sum(value => (value - mean) / unit * ((value - mean) / unit));
        return DecimalRoot.Of(squares / (values.Count - (isSample ? 1 : 0))) * unit;
    }
}
