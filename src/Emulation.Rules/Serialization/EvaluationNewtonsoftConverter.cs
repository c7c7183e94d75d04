using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Emulation.Rules.Serialization;

/// <summary>Gives an evaluation the shape of <see cref="EvaluationJson"/> in Newtonsoft.Json too.</summary>
internal sealed class EvaluationNewtonsoftConverter : JsonConverter<Evaluation>
{
    private static readonly JsonLoadSettings Strict = new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };

    public override void WriteJson(JsonWriter writer, Evaluation? value, JsonSerializer serializer)
    {
        if (value is null)
        {
            writer.WriteNull();
        }
        else
        {
            using var text = Reader(new StringReader(EvaluationJson.Serialize(value)));
            writer.WriteToken(text);
        }
    }

    public override Evaluation? ReadJson(
        JsonReader reader, Type objectType, Evaluation? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        // Numbers keep all their digits, and dates stay the texts they are.
        (reader.FloatParseHandling, reader.DateParseHandling) = (FloatParseHandling.Decimal, DateParseHandling.None);
        return reader.TokenType == JsonToken.Null
            ? null
            : EvaluationJson.Deserialize(JToken.ReadFrom(reader, Strict).ToString(Formatting.None));
    }

    private static JsonTextReader Reader(TextReader text) =>
        new(text) { FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None };
}
