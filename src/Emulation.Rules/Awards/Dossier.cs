using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Awards;

/// <summary>
/// What a council signs and an archive keeps: an evaluation and the decisions taken on it, sealed by fingerprints of the rules, the inputs,
/// the results and the decisions. <see cref="DossierJson"/> reads and writes it; <see cref="Verification.DossierReplay"/> verifies it.
/// </summary>
/// <remarks>
/// The instant of the evaluation, <see cref="Evaluation.EvaluatedAt"/>, is not sealed: the same inputs give the same results at any time. Nor
/// do fingerprints tell who made a dossier; what must not be replaced as a whole is signed by other means.
/// </remarks>
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
    /// <exception cref="ArgumentException">The evaluation is not one of this campaign.</exception>
    /// <exception cref="CampaignException">A decision is not well founded; the exception carries everything that is wrong.</exception>
    public static Dossier Create(Campaign campaign, Evaluation evaluation, IReadOnlyList<CouncilDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
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

    internal static string FingerprintOf(Evaluation evaluation, IEnumerable<SealedDecision> decisions) => CanonicalJson.Fingerprint(writer =>
    {
        writer.WriteStartArray();
        writer.WriteStringValue(evaluation.ResultFingerprint);
        foreach (var decision in decisions)
        {
            writer.WriteStringValue(decision.Fingerprint);
        }

        writer.WriteEndArray();
    });
}
