using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Compilation;

/// <summary>Writes workflows in the JSON form of RulesEngine.</summary>
internal static class WorkflowJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n",
    };

    /// <param name="workflows">The workflows.</param>
    /// <param name="baseOf">The campaign below that says what stands at a place; null where the campaign itself does.</param>
    public static string Serialize(IEnumerable<WorkflowDefinition> workflows, Func<SourcePosition, BaseReference?> baseOf)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var workflow in workflows)
            {
                writer.WriteStartObject();
                writer.WriteString("WorkflowName", workflow.Name);
                Write(writer, "GlobalParams", workflow.GlobalParams);
                Write(writer, workflow.Rules, baseOf);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<RuleDefinition> rules, Func<SourcePosition, BaseReference?>? baseOf)
    {
        writer.WriteStartArray("Rules");
        foreach (var rule in rules)
        {
            Write(writer, rule, baseOf);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, RuleDefinition rule, Func<SourcePosition, BaseReference?>? baseOf)
    {
        writer.WriteStartObject();
        writer.WriteString("RuleName", rule.Name);
        if (!rule.Enabled)
        {
            writer.WriteBoolean("Enabled", false);
        }

        Write(writer, "LocalParams", rule.LocalParams);
        WriteText(writer, "Expression", rule.Condition?.Text);
        WriteText(writer, "Operator", rule.Operator?.ToString());
        if (rule.Rules.Count > 0)
        {
            Write(writer, rule.Rules, baseOf: null);
        }

        WriteText(writer, "ErrorMessage", rule.ErrorMessage?.Text);
        WriteText(writer, "SuccessEvent", rule.SuccessEvent);
        Write(writer, rule.Fields);
        WriteProperties(writer, rule, baseOf?.Invoke(rule.Position));
        if (rule.Points is { } points)
        {
            writer.WriteStartObject("Actions");
            writer.WriteStartObject("OnSuccess");
            writer.WriteString("Name", "OutputExpression");
            writer.WriteStartObject("Context");
            writer.WriteString("Expression", points.Text);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<StockField> fields)
    {
        foreach (var field in fields)
        {
            writer.WritePropertyName(field.Name);
            writer.WriteRawValue(field.Json);
        }
    }

    private static void WriteProperties(Utf8JsonWriter writer, RuleDefinition rule, BaseReference? from)
    {
        var (label, basis) = (rule.Label, rule.Basis);
        if (label is null && basis.Count == 0 && rule.Properties.Count == 0 && from is null)
        {
            return;
        }

        writer.WriteStartObject("Properties");
        if (label is not null)
        {
            writer.WriteStartObject("label");
            writer.WriteString("vi", label.Vietnamese);
            writer.WriteString("en", label.English);
            writer.WriteEndObject();
        }

        if (basis.Count > 0)
        {
            writer.WriteStartArray("basis");
            foreach (var id in basis)
            {
                writer.WriteStringValue(id);
            }

            writer.WriteEndArray();
        }

        Write(writer, rule.Properties);
        WriteText(writer, "from", from?.ToString());
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<ParamDefinition> definitions)
    {
        if (definitions.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var definition in definitions)
        {
            writer.WriteStartObject();
            writer.WriteString("Name", definition.Name);
            writer.WriteString("Expression", definition.Expression.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
