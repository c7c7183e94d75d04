namespace Emulation.Rules.Definitions;

/// <summary>Figures over many decimals, by decimal arithmetic alone: the same on every machine.</summary>
internal static class DecimalStatistics
{
    /// <summary>The middle of at least one value; of an even number, the mean of the two in the middle.</summary>
    public static decimal Median(IReadOnlyCollection<decimal> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] / 2m) + (sorted[middle] / 2m);
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
        return part == 0m ? sorted[below] : sorted[below] + (part * (sorted[below + 1] - sorted[below]));
    }

    /// <summary>The product, of none 1; no order of the values makes it too large where a zero is among them.</summary>
    public static decimal Product(IReadOnlyCollection<decimal> values) =>
        values.Contains(0m) ? 0m : values.Aggregate(1m, (product, value) => product * value);

    /// <summary>The standard deviation of at least one value, as a population, or of at least two as a sample of a larger one.</summary>
    public static decimal StandardDeviation(IReadOnlyCollection<decimal> values, bool isSample)
    {
        var mean = values.Sum() / values.Count;
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
