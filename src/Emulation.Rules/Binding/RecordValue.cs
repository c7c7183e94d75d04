using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Binding;

/// <summary>Values of a host's properties as values of indicators.</summary>
internal static class RecordValue
{
    private static readonly HashSet<Type> WholeNumbers =
        [typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong)];

    private static readonly HashSet<Type> Floating = [typeof(double), typeof(float), typeof(Half)];

    /// <summary>Whether a property of this type can stand for the indicator as it is. Floating point cannot: it is not exact.</summary>
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
            IndicatorType.List => false,
        };
    }

    /// <summary>What a property of a type that does not fit can do; empty where there is nothing to say.</summary>
    public static string WayOut(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (Floating.Contains(inner))
        {
            return $" (it is not exact: make it decimal, or convert it with WithConversion(({NameOf(inner)} value) => (decimal)value))";
        }

        return inner == typeof(DateTimeOffset)
            ? " (its date depends on the time zone: make it DateOnly, or convert it with WithConversion((DateTimeOffset value) => "
                + "DateOnly.FromDateTime(value.Date)))"
            : "";
    }

    /// <summary>The type as a message calls it: <c>Double</c>, <c>Double?</c>.</summary>
    public static string NameOf(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? inner.Name + "?" : type.Name;

    /// <summary>Whether a type is a host's own, whose properties may stand for indicators.</summary>
    public static bool MayHoldMore(Type type) =>
        !type.IsPrimitive && !type.IsEnum && !type.IsPointer && !type.IsByRefLike && type != typeof(object) && !typeof(IEnumerable)
            .IsAssignableFrom(type)
        && !typeof(Delegate).IsAssignableFrom(type) && type.Namespace?.Split('.')[0] is not ("System" or "Microsoft");

    public static Type? ItemType(Type type) => type == typeof(string)
        ? null
        : type.GetInterfaces()
            .Append(type)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>The value; null where it is missing.</summary>
    public static IndicatorValue? Of(object? value, BoundProperty bound) => value switch
    {
        null => null,
        _ when bound.Conversion is { } conversion => Converted(conversion(value), bound),
        decimal or byte or sbyte or short or ushort or int or uint or long or ulong =>
            System.Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        bool flag => flag,
        string text => text,
        Enum choice => ChoiceOf(choice, bound.Indicator),
        DateOnly date => date,
        DateTime moment => DateOnly.FromDateTime(moment),
        IEnumerable items => IndicatorValue.Of([.. items.Cast<object?>().Select((item, at) => ItemOf(item, at + 1, bound))]),
        _ => throw new UnreachableException($"{value.GetType().Name} was bound to indicator {bound.Indicator.Id}."),
    };

    public static void Put(Row row, Slot slot, BoundProperty bound, object? value)
    {
        if (Of(value, bound) is { } given)
        {
            row.Set(slot, given);
        }
    }

    /// <summary>What a host's conversion gave, where the indicator takes such a value: a row has no room for another.</summary>
    private static IndicatorValue? Converted(IndicatorValue? value, BoundProperty bound) => value is null
        ? null
        : SubmissionChecks.Convert(bound.Indicator, value)
            ?? throw new InvalidOperationException(
                $"its conversion gave '{value}', which type {bound.Indicator.Type} does not take.");

    private static ListItem ItemOf(object? item, int number, BoundProperty list)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
        foreach (var field in list.Items)
        {
            try
            {
                if (Of(item is null ? null : field.Read(item), field) is { } value)
                {
                    values[field.Indicator.Id] = value;
                }
            }
            catch (Exception cause) when (cause is not OperationCanceledException)
            {
                throw RecordFault.OfItem(field, number, cause);
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
}
