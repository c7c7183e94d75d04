using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Importing;

/// <summary>Writes the workflow file of a criterion.</summary>
internal static class WorkflowText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n",
    };

    public static string Of(ImportedWorkflow workflow)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "../schema/workflow.schema.json");
            writer.WriteString("WorkflowName", workflow.Id);
            Write(writer, "GlobalParams", workflow.Params);
            Write(writer, workflow.Rules);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<ImportedRule> rules)
    {
        writer.WriteStartArray("Rules");
        foreach (var rule in rules)
        {
            Write(writer, rule);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ImportedRule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("RuleName", rule.Name);
        Write(writer, "LocalParams", rule.Params);
        if (rule.Condition is { } condition)
        {
            writer.WriteString("Expression", condition);
        }
        else
        {
            writer.WriteString("Operator", rule.Operator);
            Write(writer, rule.Rules);
        }

        if (!rule.Enabled)
        {
            writer.WriteBoolean("Enabled", false);
        }

        if (rule.ErrorMessage is { } message)
        {
            writer.WriteString("ErrorMessage", message);
        }

        Write(writer, rule.Fields);
        if (rule.Properties.Count > 0)
        {
            writer.WriteStartObject("Properties");
            Write(writer, rule.Properties);
            writer.WriteEndObject();
        }

        if (rule.Points is { } points)
        {
            writer.WriteStartObject("Actions");
            writer.WriteStartObject("OnSuccess");
            writer.WriteString("Name", "OutputExpression");
            writer.WriteStartObject("Context");
            writer.WriteString("Expression", points);
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

    private static void Write(Utf8JsonWriter writer, string field, IReadOnlyList<(string Name, string Expression)> parameters)
    {
        if (parameters.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(field);
        foreach (var (name, expression) in parameters)
        {
            writer.WriteStartObject();
            writer.WriteString("Name", name);
            writer.WriteString("Expression", expression);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
