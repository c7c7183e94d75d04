using Emulation.Rules.Compilation;

namespace Emulation.Rules.Scoring;

/// <summary>
/// What fails where participants are compared: the participant's own part of a value that is read, or the sum of all parts. For the others
/// in the population a part that fails is left out, and they are told. A value that nothing reads harms nobody.
/// </summary>
internal static class PopulationFault
{
    /// <summary>The fault of a criterion's values, by the id of the value; null when there is none.</summary>
    public static Fault? Of(CompiledCampaign campaign, CompiledCriterion criterion, Row row, SlotFaults faults)
    {
        foreach (var population in criterion.ReadPopulation)
        {
            if (Of(campaign, population, row, faults) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>The fault of one value; null when there is none.</summary>
    public static Fault? Of(CompiledCampaign campaign, CompiledPopulation population, Row row, SlotFaults faults)
    {
        if (row.Overflowed?.Contains(population.Slot) == true)
        {
            return new Fault { Rule = population.Definition.Id, Kind = FaultKind.Overflow, IsPopulationValue = true };
        }

        // Whoever is unranked has no part in it, and whoever may be has none yet.
        return OfPart(population, row, faults) is { } fault
            && DisqualificationVerdict.Of(campaign, row) is { Unranks: false, MayUnrank: false }
                ? fault
                : null;
    }

    /// <summary>Why the participant's own part fails, by itself or for what it reads; what merely lacks something fails nothing.</summary>
    private static Fault? OfPart(CompiledPopulation population, Row row, SlotFaults faults)
    {
        try
        {
            if (population.Where is { } where)
            {
                if (!row.Has(where.Reads))
                {
                    return faults.In(where.Reads);
                }

                if (!where.Holds(row))
                {
                    return null;
                }
            }

            if (!row.Has(population.Reads))
            {
                return faults.In(population.Reads);
            }

            _ = population.Value?.Invoke(row);
            return null;
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return RuleFault.Of(exception, population.Definition.Id) with { IsPopulationValue = true };
        }
    }
}
