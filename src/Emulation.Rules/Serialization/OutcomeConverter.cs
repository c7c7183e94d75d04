using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Serialization;

/// <summary>Gives an outcome the shape of <see cref="OutcomeJson"/> whatever the options it is serialised with.</summary>
internal sealed class OutcomeConverter : JsonConverter<Outcome>
{
    private const string Decisions = "decisions";
    private const string Results = "outcome";

    public override void Write(Utf8JsonWriter writer, Outcome value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        EvaluationWriter.WriteFields(writer, value.Evaluation);
        writer.WritePropertyName(Decisions);
        JsonSerializer.Serialize(writer, value.Decisions, EvaluationJson.Options);
        writer.WritePropertyName(Results);
        JsonSerializer.Serialize(writer, value.Results, EvaluationJson.Options);
        writer.WriteEndObject();
    }

    public override Outcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement, WorkMeter.Unlimited);
    }

    /// <exception cref="JsonException">It is none.</exception>
    public static Outcome Read(JsonElement json, WorkMeter work)
    {
        var evaluation = EvaluationConverter.Read(json, [Decisions, Results], work);
        return new Outcome
        {
            Evaluation = evaluation,
            Decisions = Required<IReadOnlyList<CouncilDecision>>(json, Decisions),
            Results = Required<OutcomeResults>(json, Results),
        };
    }

    private static T Required<T>(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.Deserialize<T>(EvaluationJson.Strict) is { } found
            ? found
            : throw new JsonException($"The outcome has no '{name}'.");
}
