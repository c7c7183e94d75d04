using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Awards;

/// <summary>Dossiers as one JSON document, in the style of <see cref="EvaluationJson"/>.</summary>
public static class DossierJson
{
    /// <summary>The dossier as JSON text.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="CampaignException">It would be longer than 256,000,000 bytes (ER5181).</exception>
    public static string Serialize(Dossier dossier, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var work = WorkMeter.Of(cancellationToken);
        dossier.Evaluation.FingerprintBy(work);
        return ResultText.Of(dossier, work);
    }

    /// <summary>The dossier that <see cref="Serialize"/> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="JsonException">
    /// The text is no dossier or one of a newer form, has a field that none has or one twice, or is longer than 256,000,000 characters.
    /// </exception>
    public static Dossier Deserialize(string json, CancellationToken cancellationToken = default)
    {
        var work = WorkMeter.Of(cancellationToken);
        work.Step();
        StrictJson.CheckLength(json);
        if (!UnicodeText.IsValid(json))
        {
            throw new JsonException("The text holds an invalid Unicode character.");
        }

        using var document = StrictJson.Parse(json);
        StrictJson.Check(document.RootElement, work);
        CheckVersion(document.RootElement);
        var dossier = document.Deserialize<Dossier>(EvaluationJson.Strict) ?? throw new JsonException("The text is no dossier.");
        return dossier.Decisions.All(d => d.Decision.HasOneSubject)
            ? dossier
            : throw new JsonException("A decision is about exactly one of award, grade and place.");
    }

    /// <summary>The dossier that <see cref="Serialize"/> wrote; where it is none, why, for people.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="dossier">The dossier; null when something is wrong.</param>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        string json,
        string file,
        [NotNullWhen(true)] out Dossier? dossier,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            dossier = Deserialize(json, cancellationToken);
            diagnostics = [];
            return true;
        }
        catch (JsonException exception)
        {
            dossier = null;
            diagnostics = DossierFaults.Of(json, file, exception.Path);
            return false;
        }
    }

    /// <summary>Before the rest: a newer form may have fields that this version does not know.</summary>
    private static void CheckVersion(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("formatVersion", out var value)
            || value.ValueKind != JsonValueKind.Number)
        {
            return;
        }

        if (!value.TryGetInt32(out var version) || version < 1)
        {
            throw new JsonException($"The dossier's formatVersion {value.GetRawText()} is none: the first is 1.");
        }

        if (version > Dossier.CurrentFormatVersion)
        {
            throw new JsonException(
                $"The dossier's formatVersion {version} is newer than this library reads ({Dossier.CurrentFormatVersion}).");
        }
    }

    internal static void Write(Utf8JsonWriter writer, CouncilDecision decision) =>
        JsonSerializer.Serialize(writer, decision, EvaluationJson.Options);
}
