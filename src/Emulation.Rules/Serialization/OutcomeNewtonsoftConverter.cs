using Emulation.Rules.Awards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Emulation.Rules.Serialization;

/// <summary>Gives an outcome the shape of <see cref="OutcomeJson"/> in Newtonsoft.Json too.</summary>
internal sealed class OutcomeNewtonsoftConverter : JsonConverter<Outcome>
{
    private static readonly JsonLoadSettings Strict = new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };

    public override void WriteJson(JsonWriter writer, Outcome? value, JsonSerializer serializer)
    {
        if (value is null)
        {
            writer.WriteNull();
            return;
        }

        using var reader = new JsonTextReader(new StringReader(OutcomeJson.Serialize(value)))
        {
            FloatParseHandling = FloatParseHandling.Decimal,
            DateParseHandling = DateParseHandling.None,
        };
        writer.WriteToken(reader);
    }

    public override Outcome? ReadJson(
        JsonReader reader, Type objectType, Outcome? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        // Numbers keep all their digits, and dates stay the texts they are.
        (reader.FloatParseHandling, reader.DateParseHandling) = (FloatParseHandling.Decimal, DateParseHandling.None);
        return reader.TokenType == JsonToken.Null
            ? null
            : OutcomeJson.Deserialize(JToken.ReadFrom(reader, Strict).ToString(Formatting.None));
    }
}
