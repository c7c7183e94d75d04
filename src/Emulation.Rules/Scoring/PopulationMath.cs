using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>The functions of population values, in the order the values are given.</summary>
internal static class PopulationMath
{
    /// <summary>The value; null for the greatest, least, mean or middle of nothing, and where a sum outgrows a decimal.</summary>
    /// <param name="function">The function.</param>
    /// <param name="values">The members' values.</param>
    /// <param name="overflowed">Whether a sum outgrew a decimal: then there is a value, but nobody knows it.</param>
    public static decimal? Of(PopulationFunction function, List<decimal> values, out bool overflowed)
    {
        overflowed = false;
        try
        {
            return function switch
            {
                PopulationFunction.Count => values.Count,
                PopulationFunction.Rank or PopulationFunction.Of => null,
                PopulationFunction.Sum => values.Sum(),
                _ when values.Count == 0 => null,
                PopulationFunction.Max => values.Max(),
                PopulationFunction.Min => values.Min(),
                PopulationFunction.Average => values.Sum() / values.Count,
                _ => Median(values),
            };
        }
        catch (OverflowException)
        {
            overflowed = true;
            return null;
        }
    }

    private static decimal Median(List<decimal> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] / 2m) + (sorted[middle] / 2m);
    }
}
