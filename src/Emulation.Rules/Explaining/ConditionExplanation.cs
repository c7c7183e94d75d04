using Emulation.Rules.Definitions;

namespace Emulation.Rules.Explaining;

/// <summary>One condition of an award in a reader's words.</summary>
public sealed record ConditionExplanation
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it holds; null where that cannot be told.</summary>
    public bool? Holds { get; init; }

    /// <summary>By how much it holds or fails, from which values, and the legal basis: a line each.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(ConditionExplanation? other) => ValueEquality<ConditionExplanation>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<ConditionExplanation>.HashOf(this);
}
