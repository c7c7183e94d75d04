using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Serialization;

/// <summary>
/// Writes an evaluation part by part, in the order in which they stand in the JSON. Nothing that was written is kept.
/// </summary>
internal sealed class EvaluationWriter(Utf8JsonWriter writer)
{
    private static readonly JsonSerializerOptions Options = EvaluationJson.Options;

    /// <summary>Writes a whole evaluation, with this instant and this fingerprint.</summary>
    public static void Write(Utf8JsonWriter writer, Evaluation evaluation, DateTimeOffset at, string fingerprint)
    {
        writer.WriteStartObject();
        WriteFields(writer, evaluation, at, fingerprint);
        writer.WriteEndObject();
    }

    /// <summary>The fields, inside an object that may have more.</summary>
    public static void WriteFields(Utf8JsonWriter writer, Evaluation evaluation, DateTimeOffset at, string fingerprint)
    {
        var parts = new EvaluationWriter(writer);
        parts.BeginFields(evaluation.Campaign, evaluation.LibraryVersion, at, evaluation.InputFingerprint);
        parts.Fingerprint(fingerprint);
        parts.Supposed(evaluation.Supposed);
        parts.Population(evaluation.Population);
        foreach (var sheet in evaluation.Sheets)
        {
            parts.Sheet(sheet, sheet.PassingLines);
        }

        parts.Standings();
        foreach (var standing in evaluation.Standings)
        {
            parts.Standing(standing);
        }

        parts.Recommendations();
        foreach (var recommendation in evaluation.Recommendations)
        {
            parts.Recommendation(recommendation);
        }

        writer.WriteEndArray();
    }

    public void Begin(CampaignReference campaign, string libraryVersion, DateTimeOffset at, string inputFingerprint)
    {
        writer.WriteStartObject();
        BeginFields(campaign, libraryVersion, at, inputFingerprint);
    }

    private void BeginFields(CampaignReference campaign, string libraryVersion, DateTimeOffset at, string inputFingerprint)
    {
        Property("campaign", campaign);
        writer.WriteString("libraryVersion", libraryVersion);
        Property("evaluatedAt", at);
        writer.WriteString("inputFingerprint", inputFingerprint);
    }

    public void Fingerprint(string result) => writer.WriteString("resultFingerprint", result);

    /// <summary>What stood in for submitted values; nothing where nothing did.</summary>
    public void Supposed(IReadOnlyList<SupposedValue> supposed)
    {
        if (supposed.Count > 0)
        {
            Property("supposed", supposed);
        }
    }

    /// <summary>The population values; the sheets follow.</summary>
    public void Population(IReadOnlyList<PopulationValue> population)
    {
        Property("population", population);
        writer.WriteStartArray("sheets");
    }

    public void Sheet(ScoreSheet sheet, IReadOnlyList<CriterionScore> lines) => SheetWriter.Write(writer, sheet, lines, Options);

    /// <summary>The sheets are all there; the places follow.</summary>
    public void Standings()
    {
        writer.WriteEndArray();
        writer.WriteStartArray("standings");
    }

    public void Standing(Standing standing) => JsonSerializer.Serialize(writer, standing, Options);

    /// <summary>The places are all there; the recommendations follow.</summary>
    public void Recommendations()
    {
        writer.WriteEndArray();
        writer.WriteStartArray("recommendations");
    }

    public void Recommendation(Recommendation recommendation) => JsonSerializer.Serialize(writer, recommendation, Options);

    public void End()
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Property<T>(string name, T value)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, Options);
    }
}
