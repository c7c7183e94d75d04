using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a rule, as stock RulesEngine has them.</summary>
internal static class RuleFields
{
    private static readonly Dictionary<string, RuleOperator> Operators = new(StringComparer.Ordinal)
    {
        ["And"] = RuleOperator.And,
        ["AndAlso"] = RuleOperator.AndAlso,
        ["Or"] = RuleOperator.Or,
        ["OrElse"] = RuleOperator.OrElse,
    };

    public static readonly FieldList<RuleDefinition> List = new FieldList<RuleDefinition>(
        "RuleName",
        "Expression",
        "Operator",
        "Rules",
        "LocalParams",
        "Actions",
        "Enabled",
        "ErrorMessage",
        "SuccessEvent",
        "Properties",
        "ErrorType",
        "Priority")
        .Text("RuleName", r => r.Name, (r, name) => r with { Name = name }, required: true, sealedAs: "name")
        .Add(
            "Enabled",
            (reader, rule) => rule with { Enabled = reader.Boolean("Enabled") ?? true },
            (w, rule) =>
            {
                if (!rule.Enabled)
                {
                    w.WriteBoolean("Enabled", false);
                }
            },
            (w, rule) => w.WriteBoolean("enabled", rule.Enabled))
        .Items(
            "LocalParams",
            () => NamedExpressionFields.List,
            rule => rule.LocalParams,
            (reader, rule) => rule with { LocalParams = new WorkflowLoader(reader.Context).LoadParams(reader, "LocalParams") },
            (w, rule) => SealParams(w, "localParams", rule.LocalParams))
        .Add(
            "Expression",
            (reader, rule) =>
                rule with
                {
                    Condition =
                        reader.Expression(
                            "Expression", required: reader.Optional("Operator") is null && reader.Optional("Rules") is null),
                },
            (w, rule) => Texts.Write(w, "Expression", rule.Condition?.Text),
            (w, rule) => Seal.Text(w, "condition", rule.Condition?.Text))
        .Word(
            "Operator",
            Operators,
            rule => rule.Operator,
            (rule, joins) => rule with { Operator = joins },
            (w, rule) => Seal.Text(w, "operator", rule.Operator?.ToString()))
        .Items(
            "Rules",
            () => List!,
            rule => rule.Rules,
            (reader, rule) => rule with { Rules = new WorkflowLoader(reader.Context).LoadNested(reader, rule.Name) },
            (w, rule) => SealRules(w, rule.Rules))
        .Add(
            "ErrorMessage",
            (reader, rule) => rule with { ErrorMessage = WorkflowLoader.LoadMessage(reader) },
            (w, rule) => Texts.Write(w, "ErrorMessage", rule.ErrorMessage?.Text),
            (w, rule) => Seal.Text(w, "errorMessage", rule.ErrorMessage?.Text))
        .Text("SuccessEvent", r => r.SuccessEvent, (r, name) => r with { SuccessEvent = name }, sealedAs: "successEvent", mayBeBlank: true)
        .Stock("ErrorType", StockFields.LoadErrorType)
        .Stock("Priority", StockFields.LoadPriority)
        .Add("Properties", RuleProperties.Read, RuleProperties.Write, RuleProperties.Seal)
        .Add(
            "Actions",
            (reader, rule) => rule with { Points = new WorkflowLoader(reader.Context).LoadActions(reader) },
            WriteActions,
            (w, rule) => Seal.Text(w, "points", rule.Points?.Text));

    public static void SealRules(Utf8JsonWriter w, IReadOnlyList<RuleDefinition> rules) =>
        Seal.List(w, "rules", rules, rule => List.Seal(w, rule));

    public static void SealParams(Utf8JsonWriter w, string name, IReadOnlyList<NamedExpression> named) =>
        Seal.List(w, name, named, param => NamedExpressionFields.List.Seal(w, param));

    public static void Write(Utf8JsonWriter w, IReadOnlyList<StockField> fields)
    {
        foreach (var field in fields)
        {
            w.WritePropertyName(field.Name);
            w.WriteRawValue(field.Json);
        }
    }

    private static void WriteActions(Utf8JsonWriter w, RuleDefinition rule)
    {
        if (rule.Points is { } points)
        {
            w.WriteStartObject("Actions");
            w.WriteStartObject("OnSuccess");
            w.WriteString("Name", "OutputExpression");
            w.WriteStartObject("Context");
            w.WriteString("Expression", points.Text);
            w.WriteEndObject();
            w.WriteEndObject();
            w.WriteEndObject();
        }
    }

    /// <summary>A field that is handed on as it is; the fingerprint sees all of them together.</summary>
    private static FieldList<RuleDefinition> Stock(
        this FieldList<RuleDefinition> fields, string name, Func<ObjectReader, StockField?> load) =>
        fields.Add(
            name,
            (reader, rule) => load(reader) is { } field ? rule with { Fields = [.. rule.Fields, field] } : rule,
            (w, rule) => Write(w, [.. rule.Fields.Where(field => field.Name == name)]),
            (_, _) => { });
}
