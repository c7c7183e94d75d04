using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;

namespace Emulation.Rules.Judge;

/// <summary>What stock RulesEngine made of the same rules on the same values.</summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record JudgeReport
{
    /// <summary>How many times a workflow was run in both.</summary>
    public required int Judged { get; init; }

    /// <summary>Where both do not agree.</summary>
    public required IReadOnlyList<Disagreement> Disagreements { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(JudgeReport? other) => ValueEquality<JudgeReport>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<JudgeReport>.HashOf(this);
}
