using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>The place of a value among those of the members.</summary>
internal static class PopulationPlace
{
    /// <summary>The place, from 1.</summary>
    /// <param name="ordered">The members' values, smallest first, each once where no place is left out.</param>
    /// <param name="own">The value whose place is asked; of a member one of them.</param>
    /// <param name="definition">Which end comes first, and what equals share.</param>
    public static decimal Of(IReadOnlyList<decimal> ordered, decimal own, PopulationDefinition definition)
    {
        var below = FirstNotBelow(ordered, own);
        var above = ordered.Count - FirstAbove(ordered, own);
        var better = definition.Lowest ? below : above;
        return definition.Ties switch
        {
            RankTies.Low or RankTies.Dense => better + 1,
            RankTies.Average => better + ((Math.Max(1, ordered.Count - below - above) + 1) / 2m),
            _ => throw new ArgumentOutOfRangeException(nameof(definition)),
        };
    }

    private static int FirstNotBelow(IReadOnlyList<decimal> ordered, decimal value) => Find(ordered, other => other < value);

    private static int FirstAbove(IReadOnlyList<decimal> ordered, decimal value) => Find(ordered, other => other <= value);

    /// <summary>How many of the first values pass; all that do stand at the front.</summary>
    private static int Find(IReadOnlyList<decimal> ordered, Func<decimal, bool> passes)
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passes(ordered[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
