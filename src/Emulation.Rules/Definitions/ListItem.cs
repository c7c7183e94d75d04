using System.Collections.Immutable;

namespace Emulation.Rules.Definitions;

/// <summary>One item of a list indicator: values by field.</summary>
public sealed record ListItem
{
    /// <summary>The field that says which award an item has served.</summary>
    internal const string UsedFor = "usedFor";

    /// <summary>The values by field id, in ordinal order. What is not there is missing.</summary>
    public required ImmutableSortedDictionary<string, IndicatorValue> Values
    {
        get;
        init => field = NullItems.Required(value, nameof(Values)).WithComparers(StringComparer.Ordinal);
    }

    /// <summary><c>field=value, …</c></summary>
    public override string ToString() => string.Join(", ", Values.Select(v => $"{v.Key}={v.Value}"));

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(ListItem? other) => ValueEquality<ListItem>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<ListItem>.HashOf(this);
}
