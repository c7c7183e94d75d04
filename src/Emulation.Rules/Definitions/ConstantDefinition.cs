using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A number with a name: one value, or one for each choice of an indicator.</summary>
public sealed record ConstantDefinition
{
    /// <summary>The name expressions use.</summary>
    public required string Id { get; init; }

    /// <summary>The value; null when it depends on a choice.</summary>
    public decimal? Value { get; init; }

    /// <summary>The choice indicator the value depends on; null when it does not.</summary>
    public string? By { get; init; }

    /// <summary>The value for each choice of <see cref="By"/>; empty when it does not depend on one.</summary>
    public IReadOnlyDictionary<string, decimal> Values { get; init; } = new Dictionary<string, decimal>();

    internal SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(ConstantDefinition? other) => ValueEquality<ConstantDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<ConstantDefinition>.HashOf(this);
}
