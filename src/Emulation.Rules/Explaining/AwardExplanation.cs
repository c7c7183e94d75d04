using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Explaining;

/// <summary>A participant's way to one award in a reader's words.</summary>
public sealed record AwardExplanation
{
    /// <summary>The award's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What is recommended.</summary>
    public required RecommendationStatus Status { get; init; }

    /// <summary>Why, by how much, what it takes and what stands against it: a line each.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Its conditions, in the order of its workflow.</summary>
    public required IReadOnlyList<ConditionExplanation> Conditions { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(AwardExplanation? other) => ValueEquality<AwardExplanation>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<AwardExplanation>.HashOf(this);
}
