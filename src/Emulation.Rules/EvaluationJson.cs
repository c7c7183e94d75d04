using System.Text.Json;
using Emulation.Rules.Json;
using Emulation.Rules.Scoring;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>Evaluations as JSON: camelCase, enums as text, decimals without trailing zeros, LF line ends.</summary>
public static class EvaluationJson
{
    internal static JsonSerializerOptions Options => ResultShape.Options;

    /// <summary>For reading back: what <see cref="Serialize(Evaluation)"/> does not write is refused.</summary>
    internal static JsonSerializerOptions Strict => ResultShape.Strict;

    /// <summary>The evaluation as JSON text.</summary>
    public static string Serialize(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return EvaluationText.Of(evaluation);
    }

    /// <summary>One score sheet as JSON text, as it stands in <c>sheets</c>.</summary>
    public static string Serialize(ScoreSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return VisibleJson.Of(JsonSerializer.Serialize(sheet, Options));
    }

    /// <summary>The evaluation that <see cref="Serialize(Evaluation)"/> wrote.</summary>
    /// <exception cref="JsonException">The text is no evaluation, has a field that none has or one twice, or is longer than 256,000,000
    /// characters.</exception>
    public static Evaluation Deserialize(string json)
    {
        StrictJson.CheckLength(json);
        return JsonSerializer.Deserialize<Evaluation>(json, Strict) ?? throw new JsonException("The text is no evaluation.");
    }

    /// <summary>SHA-256 over everything but the instant and the fingerprint itself, in lower-case hexadecimal.</summary>
    internal static string Fingerprint(Evaluation evaluation) => EvaluationText.Fingerprint(evaluation);
}
