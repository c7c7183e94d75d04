using System.Text.Json;
using Emulation.Rules.Awards;

namespace Emulation.Rules;

/// <summary>Dossiers as one JSON document, in the style of <see cref="EvaluationJson"/>.</summary>
public static class DossierJson
{
    /// <summary>The dossier as JSON text.</summary>
    public static string Serialize(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return JsonSerializer.Serialize(dossier, EvaluationJson.Options);
    }

    /// <summary>The dossier that <see cref="Serialize"/> wrote.</summary>
    /// <exception cref="JsonException">The text is no dossier, or one of a newer form.</exception>
    public static Dossier Deserialize(string json)
    {
        var dossier = JsonSerializer.Deserialize<Dossier>(json, EvaluationJson.Options) ?? throw new JsonException("The text is no dossier.");
        return dossier.FormatVersion <= Dossier.CurrentFormatVersion
            ? dossier
            : throw new JsonException($"The dossier's formatVersion {dossier.FormatVersion} is newer than this library reads ({Dossier.CurrentFormatVersion}).");
    }

    internal static void Write(Utf8JsonWriter writer, CouncilDecision decision) => JsonSerializer.Serialize(writer, decision, EvaluationJson.Options);
}
