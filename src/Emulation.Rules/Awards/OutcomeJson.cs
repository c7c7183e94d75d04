using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Json;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Awards;

/// <summary>
/// Outcomes as JSON, in the style of <see cref="EvaluationJson"/>: everything an evaluation has, and behind it <c>decisions</c> and
/// <c>outcome</c> with the grades, places and awards that hold now.
/// </summary>
public static class OutcomeJson
{
    /// <summary>The outcome as JSON text.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="CampaignException">It would be longer than 256,000,000 bytes (ER5181).</exception>
    public static string Serialize(Outcome outcome, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var work = WorkMeter.Of(cancellationToken);
        outcome.Evaluation.FingerprintBy(work);
        return ResultText.Of(outcome, work);
    }

    /// <summary>The outcome that <see cref="Serialize"/> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="JsonException">The text is no outcome, has a field that none has or one twice, or is longer than 256,000,000
    /// characters.</exception>
    public static Outcome Deserialize(string json, CancellationToken cancellationToken = default)
    {
        StrictJson.CheckLength(json);
        var work = WorkMeter.Of(cancellationToken);
        work.Step();
        using var document = StrictJson.Parse(json);
        return OutcomeConverter.Read(document.RootElement, work);
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
