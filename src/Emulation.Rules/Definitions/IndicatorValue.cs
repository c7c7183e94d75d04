using System.Collections.Immutable;
using System.Globalization;

namespace Emulation.Rules.Definitions;

/// <summary>A value of an indicator: a decimal, a truth value, a text (also a choice), a date or a list.</summary>
public sealed record IndicatorValue
{
    // Callers cast to object: otherwise the copy constructor and the implicit conversions below would be picked.
    private IndicatorValue(object value) => Value = value;

    /// <summary>
    /// The value: <see cref="decimal"/>, <see cref="bool"/>, <see cref="string"/>, <see cref="DateOnly"/> or an
    /// <see cref="ImmutableArray{T}"/> of <see cref="ListItem"/>.
    /// </summary>
    public object Value { get; }

    /// <summary>
    /// What a list was made into by whoever read it last, and finds it again here; no part of the value. A table beside would have to
    /// be told by the collector when the value is gone, which of millions takes a third of the time.
    /// </summary>
    internal object? Converted { get; set; }

    /// <summary>A number, without trailing zeros.</summary>
    public static IndicatorValue Of(decimal value) => new((object)DecimalText.Normalize(value));

    /// <summary>A truth value.</summary>
    public static IndicatorValue Of(bool value) => new((object)value);

    /// <summary>A text or choice, in Unicode normal form C.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is no valid Unicode text.</exception>
    public static IndicatorValue Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        UnicodeText.ThrowIfInvalid(value);
        return new IndicatorValue((object)UnicodeText.NormalForm(value));
    }

    /// <summary>A date.</summary>
    public static IndicatorValue Of(DateOnly value) => new((object)value);

    /// <summary>A list; an array that was not made is an empty one.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static IndicatorValue Of(ImmutableArray<ListItem> items)
    {
        for (var i = 0; !items.IsDefault && i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException($"The item at index {i} is null.", nameof(items));
            }
        }

        return new IndicatorValue((object)(items.IsDefault ? [] : items));
    }

    /// <summary>A number.</summary>
    public static implicit operator IndicatorValue(decimal value) => Of(value);

    /// <summary>A number.</summary>
    public static implicit operator IndicatorValue(int value) => Of(value);

    /// <summary>A truth value.</summary>
    public static implicit operator IndicatorValue(bool value) => Of(value);

    /// <summary>A text or choice.</summary>
    public static implicit operator IndicatorValue(string value) => Of(value);

    /// <summary>A date.</summary>
    public static implicit operator IndicatorValue(DateOnly value) => Of(value);

    /// <summary>The value as data files write it: invariant numbers, <c>true</c>/<c>false</c>, ISO dates.</summary>
    public override string ToString() => Value switch
    {
        decimal number => DecimalText.Of(number),
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ImmutableArray<ListItem> items => string.Join("; ", items),
        _ => (string)Value,
    };

    /// <summary>Whether the values are the same, lists by their items.</summary>
    public bool Equals(IndicatorValue? other) => other is not null && ValueEquality.Same(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality.HashOf(Value);
}
