using System.Collections;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>
/// Tells whether two definitions say the same, to the last digit, wherever they stand. Nothing has to be listed: a new member counts at
/// once. A comparison is compiled for each kind of record, for it is asked of every part that an edit moved.
/// </summary>
internal static class SameSaid
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ConcurrentDictionary<Type, Func<object, object, bool>> Comparisons = new();

    public static bool In(object? one, object? other) => (one, other) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        _ when ReferenceEquals(one, other) => true,
        (string text, _) => text.Equals(other as string, StringComparison.Ordinal),
        (decimal x, decimal y) => x == y && x.Scale == y.Scale,
        (IDictionary, _) => ValueEquality.Same(one, other),
        (IEnumerable x, IEnumerable y) => InEach(x, y),
        _ => one.GetType() == other.GetType() && Comparisons.GetOrAdd(one.GetType(), ComparisonOf)(one, other),
    };

    private static bool InEach(IEnumerable one, IEnumerable other)
    {
        var (x, y) = (one.GetEnumerator(), other.GetEnumerator());
        using var first = x as IDisposable;
        using var second = y as IDisposable;
        while (x.MoveNext())
        {
            if (!y.MoveNext() || !In(x.Current, y.Current))
            {
                return false;
            }
        }

        return !y.MoveNext();
    }

    /// <summary>Of definitions every member but the place; of anything else what it is equal to.</summary>
    private static Func<object, object, bool> ComparisonOf(Type type)
    {
        if (!HasParts(type))
        {
            return (one, other) => one.Equals(other);
        }

        var (one, other) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        var (first, second) = (Expression.Convert(one, type), Expression.Convert(other, type));
        var same = type.GetFields(Fields).Where(IsSaid)
            .Select(field => Same(Expression.Field(first, field), Expression.Field(second, field)))
            .DefaultIfEmpty(Expression.Constant(true))
            .Aggregate(Expression.AndAlso);
        return Expression.Lambda<Func<object, object, bool>>(same, one, other).Compile();
    }

    private static bool HasParts(Type type) =>
        (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        || (type.IsClass && type.Namespace == typeof(SameSaid).Namespace && type.GetMethod("<Clone>$") is not null);

    private static bool IsSaid(FieldInfo field) =>
        field.FieldType != typeof(SourcePosition)
        && !typeof(Delegate).IsAssignableFrom(field.FieldType)
        && !field.IsDefined(typeof(NotComparedAttribute));

    private static Expression Same(MemberExpression one, MemberExpression other)
    {
        if (one.Type.IsPrimitive || one.Type.IsEnum || one.Type == typeof(string))
        {
            return Expression.Equal(one, other);
        }

        return Expression.Call(
            typeof(SameSaid), nameof(In), null, Expression.Convert(one, typeof(object)), Expression.Convert(other, typeof(object)));
    }
}
