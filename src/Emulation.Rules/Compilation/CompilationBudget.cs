using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>How much there is to compile: a workflow is compiled for each criterion and award that uses it.</summary>
internal static class CompilationBudget
{
    /// <summary>The rules, nested ones included, once for each use.</summary>
    public static long RulesOf(CampaignDefinition definition)
    {
        var sizes =
            definition.Workflows.DistinctBy(w => w.Name, StringComparer.Ordinal)
                .ToDictionary(w => w.Name, w => w.Rules.Sum(SizeOf), StringComparer.Ordinal);
        var used =
            definition.AllCriteria()
                .Select(c => c.Workflow)
                .Concat(definition.Figures.Select(f => f.Workflow))
                .Concat(definition.Awards.Select(a => a.Workflow));
        return used.Sum(name => sizes.GetValueOrDefault(name ?? ""));
    }

    private static long SizeOf(RuleDefinition rule) => 1 + rule.Rules.Sum(SizeOf);
}
