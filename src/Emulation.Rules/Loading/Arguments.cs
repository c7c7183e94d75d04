using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Loading;

/// <summary>What <c>with</c> gives the parameters of a workflow: a number or a truth value as it is, a text as an expression.</summary>
internal static class Arguments
{
    /// <summary>What marks a decimal in an expression.</summary>
    private const string Suffix = "m";

    public static IReadOnlyList<NamedExpression> Load(JsonNode? node, LoadContext context)
    {
        var arguments = new List<NamedExpression>();
        if (node is null || ObjectReader.Open(node, "with", context) is null)
        {
            return arguments;
        }

        foreach (var (name, _, value) in node.Properties)
        {
            if (value.Kind == JsonNodeKind.Text && !string.IsNullOrWhiteSpace(value.Text))
            {
                arguments.Add(new NamedExpression { Name = name, Expression = LoadContext.Expression(value) });
            }
            else if (value.Kind is JsonNodeKind.Number or JsonNodeKind.Boolean)
            {
                var text = value.Kind == JsonNodeKind.Number ? DecimalText.Of(value.Number) + Suffix : value.Boolean ? "true" : "false";
                arguments.Add(
                    new NamedExpression { Name = name, Expression = new RuleExpression { Text = text, Position = value.Position } });
            }
            else
            {
                context.Bag.Add(Codes.WrongKind.At(value.Position, name, Kinds.NumberOrExpression));
            }
        }

        return arguments;
    }

    public static void Write(Utf8JsonWriter w, NamedExpression argument)
    {
        var text = argument.Expression.Text;
        if (text.EndsWith(Suffix, StringComparison.Ordinal) && RuleExpression.Of(text[..^Suffix.Length]).Number is { } number)
        {
            w.WriteNumber(argument.Name, number);
        }
        else if (text is "true" or "false")
        {
            w.WriteBoolean(argument.Name, text == "true");
        }
        else
        {
            w.WriteString(argument.Name, text);
        }
    }
}
