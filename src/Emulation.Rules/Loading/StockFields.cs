using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Loading;

/// <summary>Fields that stock RulesEngine writes beside those that are used here.</summary>
internal static class StockFields
{
    private const string ExpressionType = "RuleExpressionType";
    private const string LambdaExpression = "LambdaExpression";

    private static readonly Dictionary<string, bool> ErrorTypes = new(StringComparer.Ordinal) { ["Warning"] = true, ["Error"] = true };

    /// <summary>
    /// Refuses injected workflows, an empty list of them excepted, and every type of expression but the one there is, by its name or its
    /// number 0.
    /// </summary>
    public static void Check(ObjectReader reader, DiagnosticBag bag)
    {
        if (reader.Optional(ExpressionType) is { } node
            and not ({ Kind: JsonNodeKind.Number, Number: 0m } or { Kind: JsonNodeKind.Text, Text: LambdaExpression }))
        {
            bag.Add(node.Kind is JsonNodeKind.Number or JsonNodeKind.Text
                ? Codes.NotAmong.At(
                    node.Position,
                    node.Kind == JsonNodeKind.Text ? node.Text : DecimalText.Of(node.Number),
                    ExpressionType,
                    Suggestion.For(node.Text, [LambdaExpression]))
                : WrongKind.Of(node, ExpressionType, JsonNodeKind.Text, Kinds.Text));
        }

        foreach (var name in (string[])["WorkflowsToInject", "WorkflowRulesToInject"])
        {
            if (reader.Optional(name) is not { Kind: JsonNodeKind.Array, Items.Count: 0 })
            {
                reader.Refuse(name);
            }
        }
    }

    /// <summary>What older forms of stock RulesEngine write beside a rule; of its kind, so that a slip is still told.</summary>
    public static StockField? LoadErrorType(ObjectReader reader)
    {
        if (reader.Optional("ErrorType") is not { } type)
        {
            return null;
        }

        if (type.Kind != JsonNodeKind.Number)
        {
            reader.Among("ErrorType", ErrorTypes);
        }

        return new StockField("ErrorType", type.ToJson());
    }

    /// <summary>The same of <c>Priority</c>.</summary>
    public static StockField? LoadPriority(ObjectReader reader)
    {
        reader.Number("Priority");
        return reader.Optional("Priority") is { } priority ? new StockField("Priority", priority.ToJson()) : null;
    }
}
