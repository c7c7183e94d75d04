using System.Text.Json;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Writing;

/// <summary>JSON into a writer of a host's, in the style it chose.</summary>
internal readonly struct WriterTokens(Utf8JsonWriter writer, JsonSerializerOptions options) : IJsonTokens
{
    public void StartObject() => writer.WriteStartObject();

    public void StartObject(JsonName name) => writer.WriteStartObject(name.Encoded);

    public void EndObject() => writer.WriteEndObject();

    public void StartArray(JsonName name) => writer.WriteStartArray(name.Encoded);

    public void EndArray() => writer.WriteEndArray();

    public void Text(JsonName name, string? value) => writer.WriteString(name.Encoded, value);

    public void Text(string value) => writer.WriteStringValue(value);

    public void Word(JsonName name, JsonEncodedText value) => writer.WriteString(name.Encoded, value);

    public void Number(JsonName name, decimal value) => writer.WriteNumber(name.Encoded, value);

    public void Number(JsonName name, int value) => writer.WriteNumber(name.Encoded, value);

    public void Figure(JsonName name, decimal? value) => this.Write(name, value);

    public void Figure(string name, IndicatorValue value)
    {
        switch (value.Value)
        {
            case decimal number:
                writer.WriteNumber(name, number);
                break;
            case bool flag:
                writer.WriteBoolean(name, flag);
                break;
            default:
                writer.WriteString(name, value.ToString());
                break;
        }
    }

    public void Flag(JsonName name, bool value) => writer.WriteBoolean(name.Encoded, value);

    public void Null(JsonName name) => writer.WriteNull(name.Encoded);

    public void Run(JsonRun run)
    {
        foreach (var (name, value) in run.Fields)
        {
            writer.WritePropertyName(name.Encoded);
            writer.WriteRawValue(value);
        }
    }

    public void Other<T>(JsonName name, T value)
    {
        writer.WritePropertyName(name.Encoded);
        Other(value);
    }

    public void Other<T>(T value) => JsonSerializer.Serialize(writer, value, options);

    public void Apart<T>(JsonName name, T value, T covered) => Other(name, value);
}
