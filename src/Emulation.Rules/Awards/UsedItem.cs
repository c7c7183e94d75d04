using Emulation.Rules.Definitions;

namespace Emulation.Rules.Awards;

/// <summary>An item of a list, such as an initiative, that a recommendation rests on and that cannot serve another award.</summary>
public sealed record UsedItem
{
    /// <summary>The list indicator.</summary>
    public required string List { get; init; }

    /// <summary>Which item, from 1, in the order submitted.</summary>
    public required int Item { get; init; }

    /// <summary>Its fields as submitted, in ordinal order.</summary>
    public required IReadOnlyDictionary<string, IndicatorValue> Values { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(UsedItem? other) => ValueEquality<UsedItem>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<UsedItem>.HashOf(this);
}
