using System.Reflection;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Binding;

/// <summary>A property, perhaps of an object within, and the indicator or field it stands for.</summary>
/// <param name="Indicator">The indicator or field.</param>
/// <param name="Path">The properties that lead to the value, its own last.</param>
/// <param name="Conversion">How the host reads it; null where it fits as it is.</param>
/// <param name="Items">Of a list: the properties of its items.</param>
internal sealed record BoundProperty(
    IndicatorDefinition Indicator, IReadOnlyList<PropertyInfo> Path, Func<object, IndicatorValue?>? Conversion,
    IReadOnlyList<BoundProperty> Items)
{
    public Type Type => Path[^1].PropertyType;

    /// <summary>What stands there; null where it, or an object on the way, is none.</summary>
    public object? Read(object record) =>
        Path.Aggregate((object?)record, (value, property) => value is null ? null : Get(property, value));

    /// <summary>What a property gives; what its getter throws comes as it is, in no wrapping of the runtime.</summary>
    public static object? Get(PropertyInfo property, object record) =>
        property.GetValue(record, BindingFlags.DoNotWrapExceptions, null, null, null);

    public static string NameOf(IEnumerable<MemberInfo> path) => string.Join('.', path.Select(p => p.Name));
}
