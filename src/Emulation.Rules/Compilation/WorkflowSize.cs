using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Compilation;

/// <summary>What compiling a workflow once takes.</summary>
/// <param name="Rules">Its rules, nested ones included.</param>
/// <param name="Params">Its global and local params.</param>
/// <param name="Population">Its values over all participants.</param>
/// <param name="Work">Characters of all its expressions, and something for each.</param>
internal sealed record WorkflowSize(int Rules, int Params, int Population, long Work)
{
    public static WorkflowSize Of(WorkflowDefinition workflow, DeclaredWorkflow? declared, Func<RuleExpression?, long> workOf)
    {
        var rules = workflow.Rules.SelectMany(WithNested).ToList();
        var parameters = workflow.GlobalParams.Concat(rules.SelectMany(rule => rule.LocalParams)).ToList();
        var population = declared?.Population ?? [];
        return new WorkflowSize(
            rules.Count,
            parameters.Count,
            population.Count,
            rules.Sum(rule => workOf(rule.Condition) + workOf(rule.Points) + workOf(rule.ErrorMessage))
                + parameters.Sum(param => workOf(param.Expression))
                + population.Sum(value => workOf(value.Where) + workOf(value.Value) + workOf(value.Participant)));
    }

    /// <summary>In words: what it has, and how often it is used.</summary>
    public LocalizedText Told(string name, int uses) =>
        CompilationTexts.WorkflowUses(DiagnosticDescriptor.CutName(name), Rules, Params, Population, uses);

    private static IEnumerable<RuleDefinition> WithNested(RuleDefinition rule) => rule.Rules.SelectMany(WithNested).Prepend(rule);
}
