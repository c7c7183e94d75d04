using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Binding;

/// <summary>Values of a host's properties as values of indicators.</summary>
internal static class RecordValue
{
    private static readonly HashSet<Type> WholeNumbers = [typeof(byte), typeof(short), typeof(int), typeof(long)];

    /// <summary>Whether a property of this type can stand for the indicator. Floating point cannot: it is not exact.</summary>
    public static bool Fits(Type type, IndicatorDefinition indicator)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        return indicator.Type switch
        {
            IndicatorType.Number or IndicatorType.Integer => inner == typeof(decimal) || WholeNumbers.Contains(inner),
            IndicatorType.Boolean => inner == typeof(bool),
            IndicatorType.Text => inner == typeof(string),
            IndicatorType.Choice => inner == typeof(string) || inner.IsEnum,
            IndicatorType.Date => inner == typeof(DateOnly) || inner == typeof(DateTime),
            _ => ItemType(type) is { } item && indicator.Item.All(field => item.GetProperty(NameIn(item, field.Id) ?? "") is { } property && Fits(property.PropertyType, field)),
        };
    }

    /// <summary>The value; null where it is missing.</summary>
    public static IndicatorValue? Of(object? value, IndicatorDefinition indicator) => value switch
    {
        null => null,
        decimal or byte or short or int or long => System.Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        bool flag => flag,
        string text => text,
        Enum choice => ChoiceOf(choice, indicator),
        DateOnly date => date,
        DateTime moment => DateOnly.FromDateTime(moment),
        IEnumerable items => IndicatorValue.Of([.. items.Cast<object>().Select(item => ItemOf(item, indicator))]),
        _ => throw new UnreachableException($"{value.GetType().Name} was bound to indicator {indicator.Id}."),
    };

    public static void Put(Row row, Slot slot, IndicatorDefinition indicator, object? value)
    {
        if (Of(value, indicator) is { } given)
        {
            row.Set(slot, given);
        }
    }

    private static ListItem ItemOf(object item, IndicatorDefinition list)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
        foreach (var field in list.Item)
        {
            if (Of(item.GetType().GetProperty(NameIn(item.GetType(), field.Id)!)!.GetValue(item), field) is { } value)
            {
                values[field.Id] = value;
            }
        }

        return new ListItem { Values = values.ToImmutable() };
    }

    /// <summary>The choice of that name, upper and lower case aside.</summary>
    private static string ChoiceOf(Enum choice, IndicatorDefinition indicator)
    {
        var name = choice.ToString();
        return indicator.Choices.FirstOrDefault(c => string.Equals(c.Id, name, StringComparison.OrdinalIgnoreCase))?.Id ?? name;
    }

    private static Type? ItemType(Type type) => type == typeof(string)
        ? null
        : type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static string? NameIn(Type type, string id) =>
        type.GetProperties().Select(p => p.Name).FirstOrDefault(name => string.Equals(name, id, StringComparison.OrdinalIgnoreCase));
}
