using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Emulation.Rules.Json;

/// <summary>
/// Fields that are worked out from those beside them, such as how far apart two numbers are: what is read has to be what they come to. They
/// are not kept, so that nothing would show later that they were altered.
/// </summary>
internal static class ComputedFields
{
    private static readonly ConditionalWeakTable<object, List<(JsonPropertyInfo Field, object? Value)>> Read = [];

    /// <summary>Sees to it that those of a type are compared.</summary>
    public static JsonTypeInfo Compared(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return type;
        }

        var fields = type.Properties.Where(field => field is { Get: not null, Set: null, PropertyType.IsValueType: true }).ToList();
        foreach (var field in fields)
        {
            field.Set = (record, value) => Read.GetOrCreateValue(record).Add((field, value));
        }

        if (fields.Count > 0)
        {
            type.OnDeserialized += Compare;
        }

        return type;
    }

    private static void Compare(object record)
    {
        if (!Read.TryGetValue(record, out var read))
        {
            return;
        }

        Read.Remove(record);
        foreach (var (field, value) in read)
        {
            if (field.Get!(record) is var computed && !Equals(computed, value))
            {
                throw new JsonException(
                    FormattableString.Invariant($"'{field.Name}' is {value}, and the fields it is worked out from come to {computed}."));
            }
        }
    }
}
