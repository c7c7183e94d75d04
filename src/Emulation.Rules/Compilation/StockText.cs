using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>A workflow with every expression as stock RulesEngine has to get it.</summary>
internal static class StockText
{
    public static WorkflowDefinition Of(WorkflowDefinition workflow, List<BoundName> globals, IEnumerable<ParsedRule> rules) =>
        workflow with { GlobalParams = Of(workflow.GlobalParams, globals), Rules = [.. rules.Select(Of)] };

    /// <summary>A workflow that says what another one says, with that one's expressions as stock RulesEngine has to get them.</summary>
    public static WorkflowDefinition Over(WorkflowDefinition workflow, WorkflowDefinition stock) => workflow with
    {
        GlobalParams = Over(workflow.GlobalParams, stock.GlobalParams),
        Rules = [.. workflow.Rules.Zip(stock.Rules, Over)],
    };

    private static RuleDefinition Over(RuleDefinition rule, RuleDefinition stock) => rule with
    {
        Condition = Over(rule.Condition, stock.Condition),
        Points = Over(rule.Points, stock.Points),
        LocalParams = Over(rule.LocalParams, stock.LocalParams),
        Rules = [.. rule.Rules.Zip(stock.Rules, Over)],
    };

    private static List<NamedExpression> Over(IReadOnlyList<NamedExpression> named, IReadOnlyList<NamedExpression> stock) =>
        [.. named.Zip(stock, (one, other) => one with { Expression = Over(one.Expression, other.Expression)! })];

    private static RuleExpression? Over(RuleExpression? written, RuleExpression? stock) =>
        written is null || stock is null ? written : written with { Text = stock.Text };

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
