using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonSerializer = Newtonsoft.Json.JsonSerializer;

namespace Emulation.Rules.Json;

/// <summary>Gives a result its one shape in Newtonsoft.Json too.</summary>
internal sealed class ResultNewtonsoftConverter : JsonConverter
{
    private static readonly JsonLoadSettings Strict = new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };

    public override bool CanConvert(Type objectType) => true;

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is null)
        {
            writer.WriteNull();
            return;
        }

        using var text = new JsonTextReader(
            new StringReader(System.Text.Json.JsonSerializer.Serialize(value, value.GetType(), ResultShape.Options)))
        {
            FloatParseHandling = FloatParseHandling.Decimal,
            DateParseHandling = DateParseHandling.None,
        };
        writer.WriteToken(text);
    }

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        // Numbers keep all their digits, and dates stay the texts they are.
        (reader.FloatParseHandling, reader.DateParseHandling) = (FloatParseHandling.Decimal, DateParseHandling.None);
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(JToken.ReadFrom(reader, Strict).ToString(Formatting.None));
        StrictJson.Check(document.RootElement);
        return document.Deserialize(objectType, ResultShape.Strict);
    }
}
