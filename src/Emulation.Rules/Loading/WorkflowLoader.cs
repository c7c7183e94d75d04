using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads a workflow file: one RulesEngine workflow, or a list of them.</summary>
internal sealed class WorkflowLoader(LoadContext context)
{
    private static readonly Dictionary<string, bool> ActionNames = new(StringComparer.Ordinal) { ["OutputExpression"] = true };

    private DiagnosticBag Bag => context.Bag;

    public IEnumerable<WorkflowDefinition> Load(JsonNode root)
    {
        foreach (var node in root.Kind == JsonNodeKind.Array ? root.Items : [root])
        {
            var workflow = context.Made<WorkflowDefinition>(
                node, _ => true, () => ObjectReader.OpenStock(node, "workflow", context) is { } reader ? LoadWorkflow(reader) : null);
            if (workflow is not null)
            {
                yield return workflow;
            }
        }
    }

    /// <summary>The rules of a workflow.</summary>
    public IReadOnlyList<RuleDefinition> LoadRules(ObjectReader reader, string workflow) =>
        RuleLimits.Cut(LoadRules(reader, nested: false), Known(workflow), reader.Position, Bag);

    /// <summary>The rules nested in one.</summary>
    public IReadOnlyList<RuleDefinition> LoadNested(ObjectReader reader, string rule) => reader.Optional("Rules") is null
        ? []
        : RuleLimits.CutNested(LoadRules(reader, nested: true), Known(rule), reader.Position, Bag);

    public IReadOnlyList<NamedExpression> LoadParams(ObjectReader reader, string field)
    {
        var loaded = new List<NamedExpression>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in reader.Items(field))
        {
            if (ObjectReader.OpenStock(item, field, context) is not { } entry)
            {
                continue;
            }

            var param = NamedExpressionFields.List.Read(entry, NamedExpressionFields.Blank);
            entry.Done();
            if (param.Name.Length == 0 || param.Expression.Text.Length == 0 || !NameRules.Check(param.Name, item.Position, Bag))
            {
                continue;
            }

            if (!names.Add(param.Name))
            {
                Bag.Add(Codes.DuplicateEntry.At(item.Position, param.Name));
            }
            else
            {
                loaded.Add(param);
            }
        }

        return loaded;
    }

    /// <summary>The message of a rule; none, and said so, where it is too long.</summary>
    public static RuleExpression? LoadMessage(ObjectReader reader)
    {
        var message = reader.Expression("ErrorMessage");
        if (message is not { Text.Length: > MessageLimits.Whole })
        {
            return message;
        }

        reader.Context.Bag.Add(
            Codes.TextTooLong.At(
                message.Position, "ErrorMessage", DiagnosticTexts.Characters(message.Text.Length),
                DiagnosticTexts.Characters(MessageLimits.Whole)));
        return null;
    }

    /// <summary>The points a rule gives.</summary>
    public RuleExpression? LoadActions(ObjectReader rule)
    {
        if (ActionsOf(rule) is not { } node || ObjectReader.OpenStock(node, "Actions", context) is not { } reader)
        {
            return null;
        }

        RuleExpression? points = null;
        if (reader.Required("OnSuccess") is { } success && ObjectReader.OpenStock(success, "OnSuccess", context) is { } onSuccess)
        {
            onSuccess.Required("Name");
            onSuccess.Among("Name", ActionNames);
            if (onSuccess.Required("Context") is { } contextNode && ObjectReader.OpenStock(contextNode, "Context", context) is { } inner)
            {
                points = inner.Expression("Expression", required: true);
                inner.Done();
            }

            onSuccess.Done();
        }

        reader.Refuse("OnFailure");
        reader.Done();
        return points;
    }

    private WorkflowDefinition? LoadWorkflow(ObjectReader reader)
    {
        reader.Optional("$schema");
        var workflow = WorkflowFields.List.Read(reader, new WorkflowDefinition { Name = "", Rules = [], Position = reader.Position });
        StockFields.Check(reader, Bag);
        reader.Done();
        return workflow.Name.Length == 0 ? null : workflow;
    }

    private List<RuleDefinition> LoadRules(ObjectReader reader, bool nested)
    {
        var rules = new List<RuleDefinition>();
        foreach (var item in reader.Items("Rules", required: true))
        {
            if (ObjectReader.OpenStock(item, "Rules", context) is { } rule && LoadRule(rule, nested) is { } loaded)
            {
                rules.Add(loaded);
            }
        }

        var first = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!first.TryAdd(rule.Name, rule.Position))
            {
                Bag.Add(Codes.DuplicateRule.At(rule.Position, rule.Name, first[rule.Name]));
            }
        }

        return rules;
    }

    private RuleDefinition? LoadRule(ObjectReader reader, bool nested)
    {
        var rule = RuleFields.List.Read(reader, new RuleDefinition { Name = "", Position = reader.Position });
        StockFields.Check(reader, Bag);
        reader.Done();
        if (rule.Name.Length == 0)
        {
            return null;
        }

        if (ActionsOf(reader) is not null)
        {
            context.State.AddWithoutPoints(rule);
            if (nested)
            {
                Bag.Add(Codes.NestedActions.At(reader.Position, rule.Name));
            }
        }

        var (hasOperator, hasRules) = (reader.Optional("Operator") is not null, reader.Optional("Rules") is not null);
        if (reader.Optional("Expression") is not null ? hasOperator || hasRules : hasOperator != hasRules)
        {
            Bag.Add(Codes.OperatorOrExpression.At(reader.Position, rule.Name));
            return null;
        }

        if (rule is { Enabled: true, Rules.Count: > 0 } && rule.Rules.All(child => !child.Enabled))
        {
            Bag.Add(Codes.NothingNested.At(reader.Position, rule.Name));
        }

        return rule is { Condition: null, Operator: null } ? null : rule;
    }

    private static string? Known(string name) => name.Length == 0 ? null : name;

    private static JsonNode? ActionsOf(ObjectReader rule) =>
        rule.Optional("Actions") is { } actions && !SaysNothing(actions) ? actions : null;

    /// <summary>Whether all of it is null, as stock RulesEngine writes a rule without actions.</summary>
    private static bool SaysNothing(JsonNode actions) =>
        actions is { Kind: JsonNodeKind.Object, Properties.Count: > 0 }
            && actions.Properties.All(p => p.Value.Kind == JsonNodeKind.Null && p.Name is "OnSuccess" or "OnFailure");
}
