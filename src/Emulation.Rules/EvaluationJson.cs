using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Scoring;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>Evaluations as JSON: camelCase, enums as text, decimals without trailing zeros, LF line ends.</summary>
public static class EvaluationJson
{
    internal static JsonSerializerOptions Options => ResultShape.Options;

    /// <summary>For reading back: what <see cref="Serialize(Evaluation, CancellationToken)"/> does not write is refused.</summary>
    internal static JsonSerializerOptions Strict => ResultShape.Strict;

    /// <summary>The evaluation as JSON text.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="CampaignException">It would be longer than 256,000,000 bytes (ER5181); <see cref="EvaluationJsonSink"/> writes what
    /// is longer.</exception>
    public static string Serialize(Evaluation evaluation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return EvaluationText.Of(evaluation, WorkMeter.Of(cancellationToken));
    }

    /// <summary>One score sheet as JSON text, as it stands in <c>sheets</c>.</summary>
    public static string Serialize(ScoreSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return ResultText.Of(sheet, WorkMeter.Unlimited);
    }

    /// <summary>The evaluation that <see cref="Serialize(Evaluation, CancellationToken)"/> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="JsonException">The text is no evaluation, has a field that none has or one twice, or is longer than 256,000,000
    /// characters.</exception>
    public static Evaluation Deserialize(string json, CancellationToken cancellationToken = default)
    {
        StrictJson.CheckLength(json);
        var work = WorkMeter.Of(cancellationToken);
        work.Step();
        using var document = JsonDocument.Parse(json);
        return EvaluationConverter.Read(document.RootElement, [], work);
    }

    /// <summary>SHA-256 over everything but the instant and the fingerprint itself, in lower-case hexadecimal.</summary>
    internal static string Fingerprint(Evaluation evaluation, WorkMeter? work = null) =>
        EvaluationText.Fingerprint(evaluation, work ?? WorkMeter.Unlimited);
}
