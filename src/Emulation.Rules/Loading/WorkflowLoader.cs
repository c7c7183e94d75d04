using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads a workflow file: one RulesEngine workflow, or a list of them.</summary>
internal sealed class WorkflowLoader(LoadContext context)
{
    private static readonly Dictionary<string, bool> ActionNames = new(StringComparer.Ordinal) { ["OutputExpression"] = true };

    private static readonly Dictionary<string, RuleOperator> Operators = new(StringComparer.Ordinal)
    {
        ["And"] = RuleOperator.And,
        ["AndAlso"] = RuleOperator.AndAlso,
        ["Or"] = RuleOperator.Or,
        ["OrElse"] = RuleOperator.OrElse,
    };

    private DiagnosticBag Bag => context.Bag;

    public IEnumerable<WorkflowDefinition> Load(JsonNode root)
    {
        foreach (var node in root.Kind == JsonNodeKind.Array ? root.Items : [root])
        {
            if (ObjectReader.OpenStock(node, "workflow", context) is { } reader && LoadWorkflow(reader) is { } workflow)
            {
                yield return workflow;
            }
        }
    }

    private WorkflowDefinition? LoadWorkflow(ObjectReader reader)
    {
        reader.Optional("$schema");
        var name = reader.NonEmptyText("WorkflowName", required: true);
        var globals = LoadParams(reader, "GlobalParams");
        var rules = RuleLimits.Cut(LoadRules(reader, nested: false), name, reader.Position, Bag);
        StockFields.Check(reader, Bag);
        reader.Done();
        return name is null
            ? null
            : new WorkflowDefinition { Name = name, GlobalParams = globals, Rules = rules, Position = reader.Position };
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
        var name = reader.NonEmptyText("RuleName", required: true);
        var joins = reader.Among("Operator", Operators);
        var hasOperator = reader.Optional("Operator") is not null;
        var hasRules = reader.Optional("Rules") is not null;
        var condition = reader.Expression("Expression", required: !hasOperator && !hasRules);
        var children = hasRules ? RuleLimits.CutNested(LoadRules(reader, nested: true), name, reader.Position, Bag) : [];
        var actions = reader.Optional("Actions") is { } some && !SaysNothing(some) ? some : null;
        var points = actions is null ? null : LoadActions(actions);
        var (label, basis, free) = reader.Optional("Properties") is { } properties ? LoadProperties(properties) : (null, [], []);
        var rule = new RuleDefinition
        {
            Name = name ?? "",
            Condition = condition,
            Operator = joins,
            Rules = children,
            LocalParams = LoadParams(reader, "LocalParams"),
            Points = points,
            HasActions = actions is not null,
            Enabled = reader.Boolean("Enabled") ?? true,
            ErrorMessage = LoadMessage(reader),
            SuccessEvent = reader.Text("SuccessEvent"),
            Label = label,
            Basis = basis,
            Fields = StockFields.Load(reader),
            Properties = free,
            Position = reader.Position,
        };
        StockFields.Check(reader, Bag);
        reader.Done();
        if (name is null)
        {
            return null;
        }

        if (nested && rule.HasActions)
        {
            Bag.Add(Codes.NestedActions.At(reader.Position, name));
        }

        if (reader.Optional("Expression") is not null ? hasOperator || hasRules : hasOperator != hasRules)
        {
            Bag.Add(Codes.OperatorOrExpression.At(reader.Position, name));
            return null;
        }

        if (rule.Enabled && children.Count > 0 && children.TrueForAll(child => !child.Enabled))
        {
            Bag.Add(Codes.NothingNested.At(reader.Position, name));
        }

        return condition is null && joins is null ? null : rule;
    }

    private RuleExpression? LoadMessage(ObjectReader reader)
    {
        var message = reader.Expression("ErrorMessage");
        if (message is not { Text.Length: > MessageLimits.Whole })
        {
            return message;
        }

        Bag.Add(
            Codes.TextTooLong.At(
                message.Position, "ErrorMessage", Lengths.Characters(message.Text.Length), Lengths.Characters(MessageLimits.Whole)));
        return null;
    }

    private List<ParamDefinition> LoadParams(ObjectReader reader, string field)
    {
        var loaded = new List<ParamDefinition>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in reader.Items(field))
        {
            if (ObjectReader.OpenStock(item, field, context) is not { } entry)
            {
                continue;
            }

            var name = entry.NonEmptyText("Name", required: true);
            var expression = entry.Expression("Expression", required: true);
            entry.Done();
            if (name is null || expression is null || !NameRules.Check(name, item.Position, Bag))
            {
                continue;
            }

            if (!names.Add(name))
            {
                Bag.Add(Codes.DuplicateEntry.At(item.Position, name));
            }
            else
            {
                loaded.Add(new ParamDefinition { Name = name, Expression = expression });
            }
        }

        return loaded;
    }

    private RuleExpression? LoadActions(JsonNode node)
    {
        if (ObjectReader.OpenStock(node, "Actions", context) is not { } reader)
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

    /// <summary>Whether all of it is null, as stock RulesEngine writes a rule without actions.</summary>
    private static bool SaysNothing(JsonNode actions) =>
        actions is { Kind: JsonNodeKind.Object, Properties.Count: > 0 }
            && actions.Properties.All(p => p.Value.Kind == JsonNodeKind.Null && p.Name is "OnSuccess" or "OnFailure");

    private (LocalizedText? Label, IReadOnlyList<string> Basis, IReadOnlyList<StockField> Free) LoadProperties(JsonNode node)
    {
        if (ObjectReader.OpenStock(node, "Properties", context) is not { } reader)
        {
            return (null, [], []);
        }

        var label = reader.Localized("label");
        var basis = reader.Optional("basis") is { Kind: JsonNodeKind.Text } one
            ? [one.Text.Normalize()]
            : reader.Texts("basis").Select(item => item.Text).ToList();
        var free = reader.Free().Select(property => new StockField(property.Name, property.Value.ToJson())).ToList();
        reader.Done();
        return (label, basis, free);
    }
}
