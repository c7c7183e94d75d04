using Emulation.Rules.Compilation;

namespace Emulation.Rules.Scoring;

/// <summary>
/// What fails where participants are compared: the participant's own part of a value that is read, or the sum of all parts. For the others
/// in the population a part that fails is left out, and they are told. A value that nothing reads harms nobody.
/// </summary>
internal static class PopulationFault
{
    /// <summary>The fault of a criterion's values, by the id of the value; null when there is none.</summary>
    public static Fault? Of(CompiledCampaign campaign, CompiledCriterion criterion, Row row)
    {
        foreach (var population in criterion.ReadPopulation)
        {
            if (Of(campaign, population, row) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>The fault of one value; null when there is none.</summary>
    public static Fault? Of(CompiledCampaign campaign, CompiledPopulation population, Row row)
    {
        if (row.Overflowed?.Contains(population.Slot) == true)
        {
            return new Fault { Rule = population.Definition.Id, Kind = FaultKind.Overflow, IsPopulationValue = true };
        }

        try
        {
            if (population.Where is null || (row.Has(population.Where.Reads) && population.Where.Holds(row)))
            {
                _ = row.Has(population.Reads) ? population.Value?.Invoke(row) : null;
            }

            return null;
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            // Whoever is unranked has no part in it, and whoever may be has none yet.
            return DisqualificationVerdict.Of(campaign, row) is { Unranks: false, MayUnrank: false }
                ? RuleFault.Of(exception, population.Definition.Id) with { IsPopulationValue = true }
                : null;
        }
    }
}
