using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emulation.Rules.Json;

/// <summary>
/// Gives a result its one shape whatever the options a host serialises it with: names, enums and values are those of
/// <see cref="ResultShape"/>.
/// </summary>
internal sealed class ResultConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            StrictJson.Check(document.RootElement);
            return document.Deserialize<T>(ResultShape.Strict);
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, ResultShape.Options);
    }
}
