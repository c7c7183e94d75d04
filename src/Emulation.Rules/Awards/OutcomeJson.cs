using System.Text.Json;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Json;

namespace Emulation.Rules.Awards;

/// <summary>
/// Outcomes as JSON, in the style of <see cref="EvaluationJson"/>: everything an evaluation has, and behind it <c>decisions</c> and
/// <c>outcome</c> with the grades, places and awards that hold now.
/// </summary>
public static class OutcomeJson
{
    /// <summary>The outcome as JSON text.</summary>
    public static string Serialize(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return VisibleJson.Of(JsonSerializer.Serialize(outcome, EvaluationJson.Options));
    }

    /// <summary>The outcome that <see cref="Serialize"/> wrote.</summary>
    /// <exception cref="JsonException">The text is no outcome, has a field that none has or one twice, or is longer than 256,000,000
    /// characters.</exception>
    public static Outcome Deserialize(string json)
    {
        StrictJson.CheckLength(json);
        return JsonSerializer.Deserialize<Outcome>(json, EvaluationJson.Strict) ?? throw new JsonException("The text is no outcome.");
    }

    /// <summary>
    /// SHA-256 over the result's fingerprint, the decisions and the results without their own, in lower-case hexadecimal.
    /// </summary>
    internal static string FingerprintOf(Evaluation evaluation, IReadOnlyList<CouncilDecision> decisions, OutcomeResults results) =>
        CanonicalJson.Fingerprint(writer =>
        {
            writer.WriteStartArray();
            writer.WriteStringValue(evaluation.ResultFingerprint);
            JsonSerializer.Serialize(writer, decisions, EvaluationJson.Options);
            JsonSerializer.Serialize(writer, results with { Fingerprint = "" }, EvaluationJson.Options);
            writer.WriteEndArray();
        });
}
