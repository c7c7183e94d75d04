using System.Text.Json.Serialization;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Json;

namespace Emulation.Rules;

/// <summary>
/// What a council signs and an archive keeps: an evaluation and the decisions taken on it, sealed by fingerprints of the rules, the inputs,
/// the results and the decisions. <see cref="DossierJson"/> reads and writes it; <see cref="Replay.DossierReplay"/> verifies it.
/// </summary>
/// <remarks>
/// The instant of the evaluation, <see cref="Evaluation.EvaluatedAt"/>, is not sealed: the same inputs give the same results at any time. Nor
/// do fingerprints tell who made a dossier; what must not be replaced as a whole is signed by other means.
/// </remarks>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record Dossier
{
    /// <summary>The newest form this version writes and reads.</summary>
    public const int CurrentFormatVersion = 1;

    /// <summary>The form of the document.</summary>
    public int FormatVersion { get; init; } = CurrentFormatVersion;

    /// <summary>The evaluation, with the fingerprints of the campaign, the inputs and the results.</summary>
    public required Evaluation Evaluation { get; init; }

    /// <summary>The decisions, in the order they were taken.</summary>
    public IReadOnlyList<SealedDecision> Decisions { get; init; } = [];

    /// <summary>SHA-256 over the result's fingerprint and those of the decisions, in lower-case hexadecimal.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>A dossier of an evaluation of <paramref name="campaign"/> and the decisions on it.</summary>
    /// <exception cref="ArgumentException">The evaluation is not one of this campaign, or rests on supposed values.</exception>
    /// <exception cref="CampaignException">A decision is not well founded; the exception carries everything that is wrong.</exception>
    public static Dossier Create(Campaign campaign, Evaluation evaluation, IReadOnlyList<CouncilDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation.Supposed.Count > 0)
        {
            throw new ArgumentException(
                $"The evaluation rests on supposed values ({string.Join("; ", evaluation.Supposed)}): a dossier holds submitted figures only.", nameof(evaluation));
        }

        var diagnostics = Check(campaign, evaluation, decisions);
        if (diagnostics.Count > 0)
        {
            throw new CampaignException(diagnostics);
        }

        List<SealedDecision> sealedDecisions = [.. decisions.Select(SealedDecision.Of)];
        return new Dossier { Evaluation = evaluation, Decisions = sealedDecisions, Fingerprint = FingerprintOf(evaluation, sealedDecisions) };
    }

    /// <summary>Everything that is wrong with decisions on an evaluation.</summary>
    /// <exception cref="ArgumentException">The evaluation is not one of this campaign.</exception>
    public static IReadOnlyList<Diagnostic> Check(Campaign campaign, Evaluation evaluation, IReadOnlyList<CouncilDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation.Campaign.Fingerprint != campaign.Reference.Fingerprint)
        {
            throw new ArgumentException($"The evaluation is not one of campaign '{campaign.Definition.Id}' version {campaign.Definition.Version} as it is loaded.", nameof(evaluation));
        }

        var bag = new DiagnosticBag();
        new DecisionChecks(campaign.Definition, evaluation.Recommendations, bag).Run(decisions);
        return bag.ToSortedList();
    }

    internal static string FingerprintOf(Evaluation evaluation, IEnumerable<SealedDecision> decisions) =>
        FingerprintOf(evaluation.ResultFingerprint, decisions);

    internal static string FingerprintOf(string result, IEnumerable<SealedDecision> decisions) => CanonicalJson.Fingerprint(writer =>
    {
        writer.WriteStartArray();
        writer.WriteStringValue(result);
        foreach (var decision in decisions)
        {
            writer.WriteStringValue(decision.Fingerprint);
        }

        writer.WriteEndArray();
    });

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(Dossier? other) => ValueEquality<Dossier>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<Dossier>.HashOf(this);
}
