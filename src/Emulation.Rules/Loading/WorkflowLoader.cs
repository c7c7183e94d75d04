using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads a workflow file: one RulesEngine workflow, or a list of them.</summary>
internal sealed class WorkflowLoader(LoadContext context)
{
    private DiagnosticBag Bag => context.Bag;

    public IEnumerable<WorkflowDefinition> Load(JsonNode root)
    {
        foreach (var node in root.Kind == JsonNodeKind.Array ? root.Items : [root])
        {
            if (ObjectReader.Open(node, "workflow", context) is { } reader && LoadWorkflow(reader) is { } workflow)
            {
                yield return workflow;
            }
        }
    }

    private WorkflowDefinition? LoadWorkflow(ObjectReader reader)
    {
        reader.Optional("$schema");
        var name = reader.NonEmptyText("WorkflowName", required: true);
        var rules = new List<RuleDefinition>();
        foreach (var item in reader.Items("Rules", required: true))
        {
            if (ObjectReader.Open(item, "Rules", context) is { } rule && LoadRule(rule) is { } loaded)
            {
                rules.Add(loaded);
            }
        }

        reader.NotYet("GlobalParams", "WorkflowsToInject", "WorkflowRulesToInject", "RuleExpressionType");
        reader.Done();
        CheckNames(rules);
        return name is null ? null : new WorkflowDefinition { Name = name, Rules = rules, Position = reader.Position };
    }

    private RuleDefinition? LoadRule(ObjectReader reader)
    {
        var name = reader.NonEmptyText("RuleName", required: true);
        var condition = reader.Expression("Expression", required: true);
        var enabled = reader.Boolean("Enabled") ?? true;
        var points = reader.Optional("Actions") is { } actions ? LoadActions(actions) : null;
        reader.Text("ErrorMessage");
        reader.Text("SuccessEvent");
        reader.Among("RuleExpressionType", ExpressionTypes);
        var (label, basis) = reader.Optional("Properties") is { } properties ? LoadProperties(properties) : (null, []);
        reader.NotYet("Rules", "Operator", "LocalParams", "WorkflowsToInject", "WorkflowRulesToInject");
        reader.Done();
        return name is null || condition is null
            ? null
            : new RuleDefinition { Name = name, Condition = condition, Points = points, HasActions = reader.Optional("Actions") is not null, Enabled = enabled, Label = label, Basis = basis, Position = reader.Position };
    }

    private RuleExpression? LoadActions(JsonNode node)
    {
        if (ObjectReader.Open(node, "Actions", context) is not { } reader)
        {
            return null;
        }

        RuleExpression? points = null;
        if (reader.Required("OnSuccess") is { } success && ObjectReader.Open(success, "OnSuccess", context) is { } onSuccess)
        {
            onSuccess.Required("Name");
            onSuccess.Among("Name", ActionNames);
            if (onSuccess.Required("Context") is { } contextNode && ObjectReader.Open(contextNode, "Context", context) is { } inner)
            {
                points = inner.Expression("Expression", required: true);
                inner.Done();
            }

            onSuccess.Done();
        }

        reader.NotYet("OnFailure");
        reader.Done();
        return points;
    }

    private (LocalizedText? Label, IReadOnlyList<string> Basis) LoadProperties(JsonNode node)
    {
        if (ObjectReader.Open(node, "Properties", context) is not { } reader)
        {
            return (null, []);
        }

        var label = reader.Localized("label");
        var basis = reader.Optional("basis") is { Kind: JsonNodeKind.Text } one
            ? [one.Text.Normalize()]
            : reader.Texts("basis").Select(item => item.Text).ToList();
        reader.Done();
        return (label, basis);
    }

    private void CheckNames(List<RuleDefinition> rules)
    {
        var first = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!first.TryAdd(rule.Name, rule.Position))
            {
                Bag.Add(Codes.DuplicateRule.At(rule.Position, rule.Name, first[rule.Name]));
            }
        }
    }

    private static readonly Dictionary<string, bool> ExpressionTypes = new(StringComparer.Ordinal) { ["LambdaExpression"] = true };

    private static readonly Dictionary<string, bool> ActionNames = new(StringComparer.Ordinal) { ["OutputExpression"] = true };
}
