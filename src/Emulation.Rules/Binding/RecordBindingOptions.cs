using System.Collections.Immutable;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Binding;

/// <summary>How strictly a host's own class is bound, and how values are read that fit no indicator as they are. Immutable.</summary>
public sealed class RecordBindingOptions
{
    private ImmutableDictionary<Type, Func<object, IndicatorValue?>> _conversions =
        ImmutableDictionary<Type, Func<object, IndicatorValue?>>.Empty;

    /// <summary>
    /// Whether an indicator with a default may have no property. Default: no, since nobody would hear of a property that was renamed.
    /// </summary>
    public bool AllowMissingDefaults { get; init; }

    /// <summary>
    /// Whether properties may stand for no indicator without being marked <see cref="NotIndicatorAttribute"/>. Default: no.
    /// </summary>
    public bool AllowOtherProperties { get; init; }

    /// <summary>A copy that reads properties of a type, or its nullable form, by a conversion that the host answers for.</summary>
    /// <typeparam name="TValue">The type of the properties, such as <see cref="double"/> or a host's own <c>Money</c>.</typeparam>
    /// <param name="conversion">Gives the value, such as <c>(double value) =&gt; (decimal)value</c>; null where it is missing. It may run
    /// on several threads. A number that no decimal holds, such as <see cref="double.NaN"/>, makes that one throw: what is to be missing
    /// then gives null.</param>
    public RecordBindingOptions WithConversion<TValue>(Func<TValue, IndicatorValue?> conversion)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(conversion);
        return new RecordBindingOptions
        {
            AllowMissingDefaults = AllowMissingDefaults,
            AllowOtherProperties = AllowOtherProperties,
            _conversions =
                _conversions.SetItem(Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue), value => conversion((TValue)value)),
        };
    }

    /// <summary>The conversion of a type or of what its nullable form holds; null when there is none.</summary>
    internal Func<object, IndicatorValue?>? ConversionOf(Type type) =>
        _conversions.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type);
}
