using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Json;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Serialization;

/// <summary>Gives an evaluation the shape of <see cref="EvaluationJson"/> whatever the options it is serialised with.</summary>
internal sealed class EvaluationConverter : JsonConverter<Evaluation>
{
    private static readonly HashSet<string> Names = new(
        [
            "campaign",
            "libraryVersion",
            "evaluatedAt",
            "inputFingerprint",
            "resultFingerprint",
            "supposed",
            "population",
            "sheets",
            "standings",
            "recommendations",
        ],
        StringComparer.Ordinal);

    public override void Write(Utf8JsonWriter writer, Evaluation value, JsonSerializerOptions options) =>
        EvaluationWriter.Write(writer, value);

    public override Evaluation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement, [], WorkMeter.Unlimited);
    }

    /// <summary>The evaluation in an object that may have fields of these names too.</summary>
    /// <param name="json">The object.</param>
    /// <param name="others">The fields it may have besides.</param>
    /// <param name="work">What the reading asks at its steps.</param>
    /// <param name="readSheet">Reads a sheet; null for sheets as they are written in full.</param>
    /// <param name="check">Told the campaign before the sheets are read; null where any will do.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public static Evaluation Read(
        JsonElement json,
        IReadOnlyCollection<string> others,
        WorkMeter work,
        Func<JsonElement, ScoreSheet>? readSheet = null,
        Action<CampaignReference>? check = null)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("An evaluation is an object.");
        }

        StrictJson.Check(json, work);
        foreach (var property in json.EnumerateObject()
            .Where(property => !Names.Contains(property.Name) && !others.Contains(property.Name)))
        {
            throw new JsonException($"An evaluation has no field '{property.Name}'.");
        }

        var campaign = Required<CampaignReference>(json, "campaign");
        check?.Invoke(campaign);
        return new Evaluation
        {
            Campaign = campaign,
            LibraryVersion = Required<string>(json, "libraryVersion"),
            EvaluatedAt = Required<DateTimeOffset>(json, "evaluatedAt"),
            InputFingerprint = Required<string>(json, "inputFingerprint"),
            ResultFingerprint = Required<string>(json, "resultFingerprint"),
            Supposed = Optional<SupposedValue>(json, "supposed"),
            Population = Optional<PopulationValue>(json, "population"),
            Sheets = ItemsOf(json, "sheets", work, readSheet ?? Whole<ScoreSheet>),
            Standings = ItemsOf(json, "standings", work, Whole<Standing>),
            Recommendations = json.TryGetProperty("recommendations", out _)
                ? ItemsOf(json, "recommendations", work, Whole<Recommendation>)
                : [],
        };
    }

    /// <summary>One by one: they may be many.</summary>
    private static List<T> ItemsOf<T>(JsonElement json, string name, WorkMeter work, Func<JsonElement, T> read) =>
        json.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array
            ? [.. work.Each(items.EnumerateArray()).Select(item => InOurWords(name, item, read))]
            : throw new JsonException($"The evaluation has no list '{name}'.");

    private static T Whole<T>(JsonElement item) => item.Deserialize<T>(EvaluationJson.Strict)!;

    private static T Required<T>(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && InOurWords(name, value, Whole<T?>) is { } found
            ? found
            : throw new JsonException($"The evaluation has no '{name}'.");

    private static IReadOnlyList<T> Optional<T>(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
            ? InOurWords(name, value, Whole<IReadOnlyList<T>?>) ?? throw new JsonException($"The evaluation's '{name}' is null.")
            : [];

    /// <summary>The serialiser's own words name types and its settings: they stay inside.</summary>
    private static T InOurWords<T>(string name, JsonElement json, Func<JsonElement, T> read)
    {
        try
        {
            return read(json);
        }
        catch (Exception exception) when (exception is (JsonException and not UnreadableValueException) or InvalidOperationException)
        {
            var path = (exception as JsonException)?.Path is { Length: > 1 } at && at[0] == '$' ? $" (at '{at[1..].TrimStart('.')}')" : "";
            throw new JsonException($"The evaluation's '{name}' is not written as an evaluation writes it{path}.", exception);
        }
    }
}
