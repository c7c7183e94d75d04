using Emulation.Rules.Compilation;

namespace Emulation.Rules.Scoring;

/// <summary>
/// What fails where a criterion compares participants: the participant's own part of a value that the rules read, or the sum of all
/// parts. For the others in the population a part that fails is left out, and they are told. A value that no rule reads harms nobody.
/// </summary>
internal static class PopulationFault
{
    /// <summary>The fault, by the id of the population value; null when there is none.</summary>
    public static Fault? Of(CompiledCampaign campaign, CompiledCriterion criterion, Row row)
    {
        foreach (var population in criterion.ReadPopulation)
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
            }
            catch (Exception exception) when (RuleFault.Catches(exception))
            {
                // Whoever is unranked has no part in it.
                return DisqualificationVerdict.Of(campaign, row).Unranks ? null : RuleFault.Of(exception, population.Definition.Id) with { IsPopulationValue = true };
            }
        }

        return null;
    }
}
