using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emulation.Rules.Json;

/// <summary>Nodes as JSON again.</summary>
internal static class JsonNodeText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as compact JSON.</summary>
    public static string ToJson(this JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, node);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, JsonNode node)
    {
        switch (node.Kind)
        {
            case JsonNodeKind.Object:
                writer.WriteStartObject();
                foreach (var property in node.Properties)
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonNodeKind.Array:
                writer.WriteStartArray();
                foreach (var item in node.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonNodeKind.Text:
                writer.WriteStringValue(node.Text);
                break;
            case JsonNodeKind.Number:
                writer.WriteNumberValue(node.Number);
                break;
            case JsonNodeKind.Boolean:
                writer.WriteBooleanValue(node.Boolean);
                break;
            case JsonNodeKind.Null:
                writer.WriteNullValue();
                break;
            default:
                throw new InvalidOperationException($"There is no kind {node.Kind}.");
        }
    }
}
