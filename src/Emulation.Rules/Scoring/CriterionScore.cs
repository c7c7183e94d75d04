using Emulation.Rules.Definitions;
using System.Text.Json.Serialization;

namespace Emulation.Rules.Scoring;

/// <summary>One line of a score sheet.</summary>
public sealed record CriterionScore
{
    /// <summary>The criterion or group.</summary>
    public required string Id { get; init; }

    /// <summary>The group it stands in; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>What became of it. A group is what its worst child is.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>The points; null when not settled. A group's are provisional while a child is not settled.</summary>
    public decimal? Points { get; init; }

    /// <summary>The highest points that apply to this participant; 0 when excluded.</summary>
    public required decimal? MaxPoints { get; init; }

    /// <summary>100 × points / maxPoints; null when either is missing or the maximum is 0.</summary>
    public decimal? Percent { get; init; }

    /// <summary>What the rules, or the sum of the children, gave before clamping, capping and rounding; null when not settled.</summary>
    public decimal? Raw { get; init; }

    /// <summary>Of a group with children of another kind, what those give to the sheet's totals beside it, by kind; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<OutsidePoints>? Outside { get; init; }

    /// <summary>Whether clamping or a cap changed the points.</summary>
    public bool Clamped { get; init; }

    /// <summary>Whether the points rest on a value that may still change.</summary>
    public bool Provisional { get; init; }

    /// <summary>A reviewer's points in place of those of the rules; null when nobody adjusted them.</summary>
    public ScoreAdjustment? Adjustment { get; init; }

    /// <summary>The rules that held, in order; empty with status scored when none did, which gives 0 points.</summary>
    public IReadOnlyList<RuleScore> Rules { get; init; } = [];

    /// <summary>Rules that did not hold, for those that have an <c>ErrorMessage</c>, in order.</summary>
    public IReadOnlyList<UnmetRule> Unmet { get; init; } = [];

    /// <summary>Ids of the indicators that are missing, in ordinal order.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Why it faulted; null when it did not.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CriterionScore? other) => ValueEquality<CriterionScore>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CriterionScore>.HashOf(this);
}
