using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>What a value over the participants can come to.</summary>
internal static class PopulationRanges
{
    public static Possible Of(CompiledPopulation population, RangeScope arguments)
    {
        var where = population.Where is { } condition ? Refinement.Of(arguments, condition.Written.Parsed.Body, holds: true) : arguments;
        if (where.IsImpossible && population.Definition.Default is { } nobody)
        {
            // Nobody counts.
            return Possible.Number(NumberRange.Only(nobody));
        }

        if (where.IsImpossible
            && population.Definition.Function is not (PopulationFunction.Sum or PopulationFunction.Count or PopulationFunction.Product))
        {
            return Possible.AnyNumber;
        }

        var member = (population.Written is { } written ? RangeReader.Read(written.Parsed, where).Numbers : null) ?? NumberRange.All;
        var values = population.Definition.Function switch
        {
            PopulationFunction.Max or PopulationFunction.Min or PopulationFunction.Of => member,
            PopulationFunction.Average => AggregateRanges.AverageOf(member),

            // Of an even number of members, the middle of two halves.
            PopulationFunction.Median => AggregateRanges.AverageOf(member),

            // Between two of the members' values.
            PopulationFunction.Percentile => AggregateRanges.AverageOf(member),
            PopulationFunction.StDev or PopulationFunction.StDevSample => NumberRange.FromZero,

            // Of nobody it is 1; factors from 0 on give nothing below 0.
            PopulationFunction.Product => member.Low >= 0m ? NumberRange.FromZero : NumberRange.All,
            PopulationFunction.Sum => AggregateRanges.SumOf(member),
            PopulationFunction.Count => NumberRange.FromZero,
            PopulationFunction.Rank => new NumberRange(1m, null),
        };
        return Possible.Number(population.Definition.Default is { } otherwise ? values.Hull(NumberRange.Only(otherwise)) : values);
    }
}
