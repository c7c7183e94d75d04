using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>An entry of a file's outline.</summary>
public sealed record OutlineItem
{
    /// <summary>What it is.</summary>
    public required SymbolKind Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read; the id where it has none.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The points a criterion states: its maximum, of a penalty its minimum; null where it states none.</summary>
    public decimal? Points { get; init; }

    /// <summary>What the criteria of a group add up to; null for everything else.</summary>
    public decimal? Sum { get; init; }

    /// <summary>Whether it takes away what the campaign below has: <c>"off": true</c>, of a constant <c>null</c>.</summary>
    public bool IsOff { get; init; }

    /// <summary>All of it.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Its id.</summary>
    public required TextRange IdRange { get; init; }

    /// <summary>What it holds.</summary>
    public IReadOnlyList<OutlineItem> Children { get; init; } = [];

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(OutlineItem? other) => ValueEquality<OutlineItem>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<OutlineItem>.HashOf(this);
}
