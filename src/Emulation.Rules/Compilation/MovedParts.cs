using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// What was compiled of definitions that have moved, over the definitions as they stand now: these say the same at another place, so that
/// code, slots and trees are kept, and only what tells a place is exchanged.
/// </summary>
internal static class MovedParts
{
    /// <summary>A criterion over the same criterion elsewhere.</summary>
    /// <param name="compiled">The criterion as it was compiled.</param>
    /// <param name="now">What says the same.</param>
    /// <param name="workflow">Its workflow.</param>
    /// <param name="declared">What is declared of that.</param>
    /// <param name="children">Its children, over their definitions.</param>
    public static CompiledCriterion Over(
        this CompiledCriterion compiled,
        CriterionDefinition now,
        WorkflowDefinition? workflow,
        DeclaredWorkflow? declared,
        IReadOnlyList<CompiledCriterion> children) => compiled with
        {
            Definition = now,
            Workflow = compiled.Workflow?.Over(workflow!),
            AppliesWhen = compiled.AppliesWhen?.Over(now.AppliesWhen!),
            Population = [.. compiled.Population.Zip(declared?.Population ?? [], Over)],
            Children = children,
        };

    private static CompiledWorkflow Over(this CompiledWorkflow compiled, WorkflowDefinition now) => compiled with
    {
        Rules = [.. compiled.Rules.Zip(now.Rules.Where(rule => rule.Enabled), Over)],
        Stock = StockText.Over(now, compiled.Stock),
    };

    private static CompiledRule Over(CompiledRule compiled, RuleDefinition now) =>
        compiled with { Definition = now, Written = Over(compiled.Written, now) };

    private static WrittenRule Over(WrittenRule written, RuleDefinition now) => written with
    {
        Definition = now,
        Children = [.. written.Children.Zip(now.Rules.Where(rule => rule.Enabled), Over)],
    };

    private static CompiledPopulation Over(CompiledPopulation compiled, PopulationDefinition now) => compiled with
    {
        Definition = now,
        Where = compiled.Where?.Over(now.Where!),
        Written = compiled.Written is { } value ? value with { Text = now.Value! } : null,
    };

    private static CompiledCondition Over(this CompiledCondition compiled, RuleExpression now) =>
        compiled with { Written = compiled.Written with { Text = now } };
}
