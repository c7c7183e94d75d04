using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Scoring;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;
using Emulation.Rules.Writing;

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

    /// <summary>
    /// Writes the evaluation as <see cref="Serialize(Evaluation, CancellationToken)"/> does, as UTF-8 without a mark, into a stream that
    /// need not seek, such as the body of a response: there is no text of all of it. Nothing is written before all of it is known to be
    /// right.
    /// </summary>
    /// <param name="utf8Json">Where to; it is left open.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="CampaignException">It would be longer than 256,000,000 bytes (ER5181); <see cref="EvaluationJsonSink"/> writes what
    /// is longer.</exception>
    public static async Task SerializeAsync(Stream utf8Json, Evaluation evaluation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(evaluation);
        using var text = new JsonChunks();
        EvaluationText.Write(text, evaluation, WorkMeter.Of(cancellationToken));
        await text.WriteToAsync(utf8Json, cancellationToken).ConfigureAwait(false);
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
        ArgumentNullException.ThrowIfNull(json);
        var work = WorkMeter.Of(cancellationToken);
        work.Step();
        using var document = StrictJson.Parse(json);
        return EvaluationConverter.Read(document.RootElement, [], work);
    }

    /// <summary>
    /// The evaluation as one line of JSON without what can be told from the campaign or from the rest of a sheet: the labels and documents
    /// of rules, the groups of criteria, whatever is as usual. A third as long, and read back to the same.
    /// </summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="campaign">Its campaign, which has to be at hand to read it back.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException">The evaluation is not one of the campaign.</exception>
    /// <exception cref="CampaignException">It would be longer than 256,000,000 bytes (ER5181).</exception>
    public static string SerializeCompact(Evaluation evaluation, Campaign campaign, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(campaign);
        RequireOf(campaign, evaluation.Campaign);
        var work = WorkMeter.Of(cancellationToken);
        evaluation.FingerprintBy(work);
        var sheets = new CompactSheet(campaign.Compiled);
        return ResultText.OfLine(writer => EvaluationWriter.WriteCompact(writer, evaluation, sheets, work), work);
    }

    /// <summary>
    /// The evaluation that <see cref="SerializeCompact"/> wrote; what <see cref="Serialize(Evaluation, CancellationToken)"/> wrote is read
    /// too.
    /// </summary>
    /// <param name="json">The text.</param>
    /// <param name="campaign">The campaign it is of.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException">The evaluation is not one of the campaign.</exception>
    /// <exception cref="JsonException">The text is no evaluation, has a field that none has or one twice, or is longer than 256,000,000
    /// characters.</exception>
    public static Evaluation DeserializeCompact(string json, Campaign campaign, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(json);
        var work = WorkMeter.Of(cancellationToken);
        work.Step();
        using var document = StrictJson.Parse(json);
        return EvaluationConverter.Read(
            document.RootElement, [], work, new CompactSheet(campaign.Compiled).Read, reference => RequireOf(campaign, reference));
    }

    /// <summary>Before anything else is read: what another campaign leaves out of its sheets is not known here.</summary>
    private static void RequireOf(Campaign campaign, CampaignReference other)
    {
        if (other != campaign.Reference)
        {
            throw new ArgumentException(campaign.Reference.Refusal(other), nameof(campaign));
        }
    }

    /// <summary>SHA-256 over everything but the instant and the fingerprint itself, in lower-case hexadecimal.</summary>
    internal static string Fingerprint(Evaluation evaluation, WorkMeter? work = null) =>
        EvaluationText.Fingerprint(evaluation, work ?? WorkMeter.Unlimited);
}
