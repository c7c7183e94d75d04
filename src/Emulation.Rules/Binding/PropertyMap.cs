using System.Reflection;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Binding;

/// <summary>
/// Maps the properties of a class, and of objects within it, to indicators; or those of items to the fields of their list.
/// </summary>
/// <param name="indicators">The indicators or fields.</param>
/// <param name="options">How strictly.</param>
/// <param name="reserved">Properties that stand for something else.</param>
/// <param name="problems">Takes everything that does not map.</param>
internal sealed class PropertyMap(
    IReadOnlyList<IndicatorDefinition> indicators, RecordBindingOptions options, IReadOnlySet<PropertyInfo> reserved, List<string> problems)
{
    private readonly PropertyNames _names = new(indicators);
    private readonly List<(IndicatorDefinition Indicator, PropertyInfo[] Path)> _found = [];

    /// <summary>Public fields by the indicators they would stand for, were they properties.</summary>
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    /// <param name="type">The class.</param>
    /// <param name="where">What messages put behind a property; empty for the class itself.</param>
    /// <param name="outer">The classes whose items these are.</param>
    public IReadOnlyList<BoundProperty> Map(Type type, string where, IReadOnlyList<Type> outer)
    {
        Walk(type, [], where, outer);
        var bound = new List<BoundProperty>();
        foreach (var indicator in indicators)
        {
            var kind = where.Length == 0 ? "indicator" : "field";
            var paths = _found.Where(f => f.Indicator == indicator).Select(f => f.Path).ToList();
            if (paths is [var path])
            {
                bound.AddRange(Bind(indicator, path, kind, where, [.. outer, type]));
            }
            else if (paths.Count > 1)
            {
                problems.Add(
                    $"several properties{where} stand for {kind} '{indicator.Id}': "
                        + $"{string.Join(", ", paths.Select(BoundProperty.NameOf))}");
            }
            else if (_fields.TryGetValue(indicator.Id, out var field))
            {
                problems.Add(
                    $"{kind} '{indicator.Id}' has no property{where}: '{field}' is a field, and fields are not bound: make it a property");
            }
            else if (indicator.Default is null || !options.AllowMissingDefaults)
            {
                problems.Add(
                    $"{kind} '{indicator.Id}' has no "
                        + $"property{where}{(indicator.Default is null ? "" : " (it has a default: AllowMissingDefaults lets it be)")}");
            }
        }

        return bound;
    }

    private void Walk(Type type, PropertyInfo[] before, string where, IReadOnlyList<Type> outer)
    {
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance)
            .Where(f => !f.IsDefined(typeof(NotIndicatorAttribute))))
        {
            MemberInfo[] path = [.. before, field];
            if (_names.Find(path) is { } indicator)
            {
                _fields.TryAdd(indicator.Id, BoundProperty.NameOf(path));
            }

            if (!options.AllowOtherProperties)
            {
                problems.Add($"'{BoundProperty.NameOf(path)}'{where} is a field: make it a property, or mark it [NotIndicator]");
            }
        }

        foreach (var property in PropertiesOf(type).Where(p => !p.IsDefined(typeof(NotIndicatorAttribute))))
        {
            PropertyInfo[] path = [.. before, property];
            if (_names.Find(path) is { } indicator && (!reserved.Contains(property) || RecordValue.Fits(property.PropertyType, indicator)))
            {
                _found.Add((indicator, path));
            }
            else if (!reserved.Contains(property))
            {
                Other(path, where, outer, type);
            }
        }
    }

    /// <summary>A property of no indicator: an object whose properties are looked through, or one too many.</summary>
    private void Other(PropertyInfo[] path, string where, IReadOnlyList<Type> outer, Type owner)
    {
        var (property, name) = (path[^1], BoundProperty.NameOf(path));
        var inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (PropertyNames.WrittenOn(property) is { } written)
        {
            if (!options.AllowOtherProperties || property.IsDefined(typeof(IndicatorAttribute)))
            {
                var meant = Suggestion.For(written, indicators.Select(i => i.Id)).English.TrimEnd('.');
                problems.Add($"property '{name}'{where} says '{written}', which is none. {meant}");
            }
        }
        else if (RecordValue.MayHoldMore(inner) && options.ConversionOf(inner) is null)
        {
            if (outer.Append(owner).Concat(path.SkipLast(1).Select(p => p.DeclaringType!)).Contains(inner))
            {
                problems.Add($"property '{name}'{where} leads back to {inner.Name}: mark it [NotIndicator]");
            }
            else
            {
                WalkObject(inner, path, where, outer);
            }
        }
        else if (!options.AllowOtherProperties)
        {
            problems.Add($"property '{name}'{where} stands for nothing: say [Indicator(\"…\")] or [NotIndicator]");
        }
    }

    /// <summary>An object in which nothing stands for an indicator is one mistake, whatever it holds.</summary>
    private void WalkObject(Type type, PropertyInfo[] path, string where, IReadOnlyList<Type> outer)
    {
        var (found, told) = (_found.Count + _fields.Count, problems.Count);
        Walk(type, path, where, outer);
        if (_found.Count + _fields.Count == found && !options.AllowOtherProperties)
        {
            problems.RemoveRange(told, problems.Count - told);
            problems.Add($"property '{BoundProperty.NameOf(path)}'{where} and all within it stand for nothing: mark it [NotIndicator]");
        }
    }

    private IEnumerable<BoundProperty> Bind(
        IndicatorDefinition indicator, PropertyInfo[] path, string kind, string where, IReadOnlyList<Type> outer)
    {
        var (type, name) = (path[^1].PropertyType, BoundProperty.NameOf(path));
        if (options.ConversionOf(type) is { } conversion)
        {
            return [new BoundProperty(indicator, path, conversion, [])];
        }

        if (indicator.Type == IndicatorType.List
            && RecordValue.ItemType(type) is { } item
            && RecordValue.MayHoldMore(item)
            && !outer.Contains(item))
        {
            var items =
                new PropertyMap(indicator.Item, options, new HashSet<PropertyInfo>(), problems).Map(
                    item, $" of the items of '{name}'", outer);
            return [new BoundProperty(indicator, path, null, items)];
        }

        if (RecordValue.Fits(type, indicator))
        {
            return [new BoundProperty(indicator, path, null, [])];
        }

        problems.Add(
            $"property '{name}'{where} is {RecordValue.NameOf(type)}, which does not fit {kind} '{indicator.Id}' of type "
                + $"{indicator.Type}{RecordValue.WayOut(type)}");
        return [];
    }

    /// <summary>What can be read from outside; of properties that hide each other the last one.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        (type.IsInterface ? type.GetInterfaces().Prepend(type) : [type])
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .Select(same => same.Aggregate((a, b) => a.DeclaringType!.IsAssignableFrom(b.DeclaringType) ? b : a));
}
