using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary><c>bands</c>: the points of the highest threshold that is reached.</summary>
public sealed record BandsForm : ScoringForm
{
    /// <summary>What is compared with the thresholds.</summary>
    public required RuleExpression By { get; init; }

    /// <summary>The points below the lowest threshold; 0 where null.</summary>
    public RuleExpression? Below { get; init; }

    /// <summary>Each threshold and the points from there on, in any order; at least one, and none twice.</summary>
    public required IReadOnlyList<KeyValuePair<decimal, RuleExpression>> From { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(BandsForm? other) => ValueEquality<BandsForm>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<BandsForm>.HashOf(this);
}
