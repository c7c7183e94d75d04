using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Judge;

namespace Emulation.Rules.Cases;

/// <summary>What became of a case.</summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record CaseResult
{
    /// <summary>The case.</summary>
    public required CampaignCase Case { get; init; }

    /// <summary>The expectations that were not met.</summary>
    public required IReadOnlyList<CaseDifference> Differences { get; init; }

    /// <summary>What is wrong with its submissions; with an error nothing was evaluated.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Where stock RulesEngine comes to something else; empty when it was not asked.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>Whether everything expected came out, and stock RulesEngine agrees where it was asked.</summary>
    public bool Passed =>
        Differences.Count == 0 && Disagreements.Count == 0 && Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error);

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CaseResult? other) => ValueEquality<CaseResult>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CaseResult>.HashOf(this);
}
