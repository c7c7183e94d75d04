using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>The functions of population values, in the order the values are given.</summary>
internal static class PopulationMath
{
    /// <summary>The value; null where there are too few members to tell, and where a sum outgrows a decimal.</summary>
    /// <param name="definition">What is taken.</param>
    /// <param name="values">The members' values.</param>
    /// <param name="overflowed">Whether a sum outgrew a decimal: then there is a value, but nobody knows it.</param>
    public static decimal? Of(PopulationDefinition definition, List<decimal> values, out bool overflowed)
    {
        overflowed = false;
        try
        {
            return definition.Function switch
            {
                PopulationFunction.Count => values.Count,
                PopulationFunction.Rank or PopulationFunction.Of => null,
                PopulationFunction.Sum => values.Sum(),
                PopulationFunction.Product => DecimalStatistics.Product(values),
                _ when values.Count == 0 => null,
                PopulationFunction.Max => values.Max(),
                PopulationFunction.Min => values.Min(),
                PopulationFunction.Average => DecimalStatistics.Mean(values),
                PopulationFunction.Median => DecimalStatistics.Median(values),
                PopulationFunction.StDev => DecimalStatistics.StandardDeviation(values, isSample: false),
                PopulationFunction.StDevSample => values.Count < 2 ? null : DecimalStatistics.StandardDeviation(values, isSample: true),
                PopulationFunction.Percentile => DecimalStatistics.Percentile(values, definition.At!.Value),
                _ => throw new ArgumentOutOfRangeException(nameof(definition), definition.Function, null),
            };
        }
        catch (OverflowException)
        {
            overflowed = true;
            return null;
        }
    }
}
