using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Json;

namespace Emulation.Rules.Awards;

/// <summary>
/// What a council signs and an archive keeps: an evaluation, the decisions taken on it and what they come to, sealed by fingerprints of the
/// rules, the inputs, the results, the decisions and the outcome. <see cref="DossierJson"/> reads and writes it;
/// <see cref="Replay.DossierReplay"/> verifies it.
/// </summary>
/// <remarks>
/// The instant of the evaluation, <see cref="Evaluation.EvaluatedAt"/>, is not sealed: the same inputs give the same results at any time.
/// Nor do fingerprints tell who made a dossier; what must not be replaced as a whole is signed by other means.
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

    /// <summary>What the decisions come to; null where nothing is decided, and in a dossier of a version before outcomes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OutcomeResults? Outcome { get; init; }

    /// <summary>SHA-256 over the fingerprints of the result, the decisions and the outcome, in lower-case hexadecimal.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>A dossier of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public static Dossier Create(Outcome outcome) => Create(outcome, CancellationToken.None);

    /// <summary>A dossier of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Dossier Create(Outcome outcome, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        RefuseSupposed(outcome.Evaluation);
        outcome.Evaluation.FingerprintBy(WorkMeter.Of(cancellationToken));
        List<SealedDecision> decisions = [.. outcome.Decisions.Select(SealedDecision.Of)];
        var sealedOutcome = outcome.IsDecided ? outcome.Results : null;
        return new Dossier
        {
            Evaluation = outcome.Evaluation,
            Decisions = decisions,
            Outcome = sealedOutcome,
            Fingerprint = FingerprintOf(outcome.Evaluation, decisions, sealedOutcome),
        };
    }

    /// <summary>
    /// A dossier of an evaluation of <paramref name="campaign"/> and the decisions on it; of an evaluation that was read back without
    /// <see cref="Outcome"/>, which takes the submissions.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="evaluation">An evaluation of it.</param>
    /// <param name="decisions">The decisions, in the order they were taken.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The evaluation is not one of this campaign.</exception>
    /// <exception cref="CampaignException">A decision is not well founded; the exception carries everything that is wrong.</exception>
    public static Dossier Create(
        Campaign campaign, Evaluation evaluation, IReadOnlyList<CouncilDecision> decisions, CancellationToken cancellationToken = default)
    {
        ThrowUnlessOf(campaign, evaluation);
        if (evaluation.Source is not null || decisions.Count == 0)
        {
            return Create(evaluation.With(decisions, cancellationToken), cancellationToken);
        }

        var diagnostics = Check(campaign, evaluation, decisions, cancellationToken);
        if (diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            throw new CampaignException(diagnostics);
        }

        List<SealedDecision> sealedDecisions = [.. decisions.Select(SealedDecision.Of)];
        return new Dossier
        {
            Evaluation = evaluation, Decisions = sealedDecisions, Fingerprint = FingerprintOf(evaluation, sealedDecisions, outcome: null),
        };
    }

    /// <summary>
    /// Everything that is wrong with decisions on an evaluation; where it was read back, each judged on what is recommended there, whatever
    /// the others come to.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="evaluation">An evaluation of it.</param>
    /// <param name="decisions">The decisions, in the order they were taken.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The evaluation is not one of this campaign.</exception>
    public static IReadOnlyList<Diagnostic> Check(
        Campaign campaign, Evaluation evaluation, IReadOnlyList<CouncilDecision> decisions, CancellationToken cancellationToken = default)
    {
        ThrowUnlessOf(campaign, evaluation);
        ArgumentNullException.ThrowIfNull(decisions);
        NullItems.ThrowIfAny(decisions);
        if (evaluation.Source is null && decisions.Count > 0)
        {
            return DecisionsAsRecommended.Check(campaign.Definition, evaluation, decisions, WorkMeter.Of(cancellationToken));
        }

        evaluation.TryWith(decisions, out _, out var diagnostics, cancellationToken);
        return diagnostics;
    }

    internal static string FingerprintOf(Evaluation evaluation, IEnumerable<SealedDecision> decisions, OutcomeResults? outcome) =>
        FingerprintOf(evaluation.ResultFingerprint, decisions, outcome);

    internal static string FingerprintOf(string result, IEnumerable<SealedDecision> decisions, OutcomeResults? outcome) =>
        CanonicalJson.Fingerprint(writer =>
    {
        writer.WriteStartArray();
        writer.WriteStringValue(result);
        foreach (var decision in decisions)
        {
            writer.WriteStringValue(decision.Fingerprint);
        }

        if (outcome is not null)
        {
            writer.WriteStringValue(outcome.Fingerprint);
        }

        writer.WriteEndArray();
    });

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(Dossier? other) => ValueEquality<Dossier>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<Dossier>.HashOf(this);
    private static void RefuseSupposed(Evaluation evaluation)
    {
        if (evaluation.Supposed.Count > 0)
        {
            throw new ArgumentException(
                $"The evaluation rests on supposed values ({string.Join("; ", evaluation.Supposed)}): a dossier holds submitted figures "
                    + $"only.",
                nameof(evaluation));
        }
    }

    private static void ThrowUnlessOf(Campaign campaign, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation.Campaign.Fingerprint != campaign.Reference.Fingerprint)
        {
            throw new ArgumentException(campaign.Reference.Refusal(evaluation.Campaign), nameof(evaluation));
        }
    }
}
