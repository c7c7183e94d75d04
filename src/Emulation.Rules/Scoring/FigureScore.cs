using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>A figure as it was worked out for a participant.</summary>
public sealed record FigureScore
{
    /// <summary>The figure.</summary>
    public required string Id { get; init; }

    /// <summary>The value, rounded; null when something is missing or it failed.</summary>
    public decimal? Value { get; init; }

    /// <summary>Whether it rests on a value that may still change.</summary>
    public bool Provisional { get; init; }

    /// <summary>Ids of the indicators that are missing, in ordinal order.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Why it failed; null when it did not.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(FigureScore? other) => ValueEquality<FigureScore>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<FigureScore>.HashOf(this);
}
