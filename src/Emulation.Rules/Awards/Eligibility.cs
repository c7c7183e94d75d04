using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Awards;

/// <summary>Whether a participant can get an award at all, and the way there condition by condition.</summary>
public sealed record Eligibility
{
    /// <summary>Whether.</summary>
    public required EligibilityStatus Status { get; init; }

    /// <summary>The conditions of the award's workflow, in its order.</summary>
    public IReadOnlyList<AwardCondition> Conditions { get; init; } = [];

    /// <summary>What is missing to tell, in ordinal order: indicators, <c>history</c>, <c>grade</c>, <c>rank</c>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Why a condition failed to run; null when none did.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(Eligibility? other) => ValueEquality<Eligibility>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<Eligibility>.HashOf(this);
}
