using System.Text.Json;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Writing;

/// <summary>Fields as the serializer writes them, without asking it for each.</summary>
internal static class JsonFields
{
    public static void Write(this Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Write(this Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Write(this Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < texts.Count; i++)
        {
            writer.WriteStringValue(texts[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>What is rare is left to the serializer.</summary>
    public static void Write<T>(this Utf8JsonWriter writer, JsonEncodedText name, T value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, options);
    }

    public static void Write(this Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyDictionary<string, IndicatorValue> values)
    {
        writer.WriteStartObject(name);
        foreach (var (id, value) in values)
        {
            switch (value.Value)
            {
                case decimal number:
                    writer.WriteNumber(id, number);
                    break;
                case bool flag:
                    writer.WriteBoolean(id, flag);
                    break;
                default:
                    writer.WriteString(id, value.ToString());
                    break;
            }
        }

        writer.WriteEndObject();
    }
}
