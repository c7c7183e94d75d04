using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Replay;

/// <summary>What came of replaying a dossier.</summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record DossierVerdict
{
    /// <summary>Whether the rules are those of the dossier, by id, version and fingerprint.</summary>
    public required bool SameRules { get; init; }

    /// <summary>Whether the inputs are those of the dossier.</summary>
    public required bool SameInputs { get; init; }

    /// <summary>The first figure that comes out otherwise; null when every point, rank and recommendation is the same.</summary>
    public DossierDifference? FirstDifference { get; init; }

    /// <summary>Whether the results in the dossier are as they were sealed.</summary>
    public required bool ResultsIntact { get; init; }

    /// <summary>
    /// The decisions that were altered after they were sealed, as <c>award/participant</c>, <c>grade:level/participant</c> or
    /// <c>place:1/participant</c>.
    /// </summary>
    public required IReadOnlyList<string> AlteredDecisions { get; init; }

    /// <summary>Whether no decision was added, removed or moved.</summary>
    public required bool DecisionsComplete { get; init; }

    /// <summary>Whether what the decisions come to is as it was sealed.</summary>
    public required bool OutcomeIntact { get; init; }

    /// <summary>What is wrong with the decisions, judged again on what comes out now; empty when they are well founded.</summary>
    public required IReadOnlyList<Diagnostic> DecisionFaults { get; init; }

    /// <summary>The version of the library that made the dossier.</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>Whether everything is as it was.</summary>
    public bool Confirmed =>
        SameRules && SameInputs && FirstDifference is null && ResultsIntact && AlteredDecisions.Count == 0
        && DecisionsComplete && OutcomeIntact && DecisionFaults.Count == 0;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(DossierVerdict? other) => ValueEquality<DossierVerdict>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<DossierVerdict>.HashOf(this);
}
