using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>The result of evaluating submissions: the same for the same input, byte for byte, but for <see cref="EvaluatedAt"/>.</summary>
/// <remarks>System.Text.Json and Newtonsoft.Json both write and read it in the shape of <see cref="EvaluationJson"/>, whatever their
/// settings.</remarks>
[JsonConverter(typeof(EvaluationConverter))]
[Newtonsoft.Json.JsonConverter(typeof(EvaluationNewtonsoftConverter))]
public sealed record Evaluation
{
    /// <summary>The campaign.</summary>
    public required CampaignReference Campaign { get; init; }

    /// <summary>The version of this library.</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>When it was evaluated.</summary>
    public required DateTimeOffset EvaluatedAt { get; init; }

    /// <summary>SHA-256 over the submissions in ordinal order of participants, in lower-case hexadecimal.</summary>
    public required string InputFingerprint { get; init; }

    /// <summary>SHA-256 over everything but the instant, in lower-case hexadecimal.</summary>
    /// <remarks>Worked out when it is first asked for.</remarks>
    public string ResultFingerprint
    {
        get => FingerprintBy(WorkMeter.Unlimited);
        init => Know(value);
    }

    /// <summary>The fingerprint of the result; null while nobody has asked for it.</summary>
    internal string? KnownFingerprint => _resultFingerprint?.Of(this);

    private Own<string>? _resultFingerprint;

    /// <summary>The fingerprint, which takes work when it is first asked for.</summary>
    internal string FingerprintBy(WorkMeter work)
    {
        if (KnownFingerprint is { } known)
        {
            return known;
        }

        var fingerprint = EvaluationJson.Fingerprint(this, work);
        Know(fingerprint);
        return fingerprint;
    }

    /// <summary>What was supposed instead of what was submitted; empty for an evaluation of submitted figures.</summary>
    public IReadOnlyList<SupposedValue> Supposed { get; init; } = [];

    /// <summary>The population values the criteria read, by criterion, id and cluster; empty when there are none.</summary>
    public IReadOnlyList<PopulationValue> Population { get; init; } = [];

    /// <summary>The score sheets, in ordinal order of participants.</summary>
    public required IReadOnlyList<ScoreSheet> Sheets { get; init; }

    /// <summary>The places: by cluster, then by place; those without a place last.</summary>
    public required IReadOnlyList<Standing> Standings { get; init; }

    /// <summary>
    /// What is recommended, award by award in the order they are judged: those with a place first, the others by participant.
    /// </summary>
    public IReadOnlyList<Recommendation> Recommendations { get; init; } = [];

    /// <summary>The sheet of one participant; null when there is none.</summary>
    /// <param name="participant">The participant's id, in any form that is compared as the same.</param>
    public ScoreSheet? SheetOf(string participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        var id = UnicodeText.Identity(participant);
        return Sheets.FirstOrDefault(s => s.Participant == id);
    }

    /// <summary>
    /// What was evaluated, supposed values and what the roster filled in included, in ordinal order of participants: kept with the
    /// evaluation, it gives the same again. Null of an evaluation that was read back.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Submission>? Submissions => Source?.Submissions;

    /// <summary>What grades, places and awards were worked out from; null of an evaluation that was read back.</summary>
    [field: NotCompared]
    internal EvaluationSource? Source { get; init; }

    /// <summary>Takes the fingerprint that came with the JSON, so that it is not worked out once more.</summary>
    internal void Know(string fingerprint) => _resultFingerprint = new Own<string>(this, fingerprint);

    /// <summary>This evaluation with what was decided on it.</summary>
    /// <param name="decisions">The decisions, in the order they were taken; none for an outcome in which nothing is decided yet.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="CampaignException">A decision is not well founded; the exception carries everything that is wrong.</exception>
    /// <exception cref="InvalidOperationException">There are decisions and this evaluation was read back: evaluate the submissions
    /// again.</exception>
    public Outcome With(IReadOnlyList<CouncilDecision> decisions, CancellationToken cancellationToken = default) =>
        TryWith(decisions, out var outcome, out var diagnostics, cancellationToken) ? outcome : throw new CampaignException(diagnostics);

    /// <summary>This evaluation with what was decided on it, or everything that is wrong with the decisions.</summary>
    /// <param name="decisions">The decisions, in the order they were taken.</param>
    /// <param name="outcome">The outcome; null when something is wrong.</param>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether nothing is wrong.</returns>
    /// <exception cref="InvalidOperationException">There are decisions and this evaluation was read back: evaluate the submissions
    /// again.</exception>
    public bool TryWith(
        IReadOnlyList<CouncilDecision> decisions,
        [NotNullWhen(true)] out Outcome? outcome,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        NullItems.ThrowIfAny(decisions);
        cancellationToken.ThrowIfCancellationRequested();
        if (decisions.Count == 0)
        {
            (outcome, diagnostics) = (OutcomePass.Undecided(this), []);
            return true;
        }

        var source = Source ?? throw new InvalidOperationException(
            "An evaluation that was read back does not have what was submitted: evaluate the submissions again, which gives the same, and "
                + "decide on that.");
        (outcome, diagnostics) = new OutcomePass(this, source, [.. decisions], WorkMeter.Of(cancellationToken)).Run();
        outcome = diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? null : outcome;
        return outcome is not null;
    }

    /// <summary>This evaluation line by line against another of the same campaign.</summary>
    /// <param name="other">The other one, such as of the verified figures.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="ArgumentException">It is of another campaign; another version is fine.</exception>
    public EvaluationComparison CompareTo(Evaluation other, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Campaign.Id == other.Campaign.Id
            ? EvaluationComparison.Of(this, other, WorkMeter.Of(cancellationToken))
            : throw new ArgumentException(
                $"An evaluation of campaign '{Campaign.Id}' cannot be compared with one of '{other.Campaign.Id}'.", nameof(other));
    }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(Evaluation? other) => ValueEquality<Evaluation>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<Evaluation>.HashOf(this);
}
