using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>A workflow with every expression as stock RulesEngine has to get it.</summary>
internal static class StockText
{
    public static WorkflowDefinition Of(WorkflowDefinition workflow, List<BoundName> globals, IEnumerable<ParsedRule> rules) =>
        workflow with { GlobalParams = Of(workflow.GlobalParams, globals), Rules = [.. rules.Select(Of)] };

    private static RuleDefinition Of(ParsedRule rule) => rule.Definition with
    {
        Condition = Of(rule.Definition.Condition, rule.Condition),
        Points = Of(rule.Definition.Points, rule.Points),
        LocalParams = Of(rule.Definition.LocalParams, rule.Locals),
        Rules = [.. rule.Children.Select(Of)],
    };

    private static List<NamedExpression> Of(IReadOnlyList<NamedExpression> definitions, List<BoundName> bound) =>
        [.. definitions.Zip(bound, (definition, name) => definition with { Expression = Of(definition.Expression, name.Expression)! })];

    private static RuleExpression? Of(RuleExpression? written, ParsedExpression? parsed) =>
        written is null || parsed is null ? written : written with { Text = parsed.StockText };
}
