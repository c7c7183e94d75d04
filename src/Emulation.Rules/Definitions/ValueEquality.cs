using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Emulation.Rules.Definitions;

/// <summary>
/// The equality that the compiler gives a record, but with lists and tables compared by what they hold. Nothing has to be listed: a new
/// member counts at once.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal static class ValueEquality<T>
    where T : class
{
    /// <summary>A function is no value: of two records that would work out the same, each has its own.</summary>
    private static readonly Func<T, object?>[] Members =
    [
        .. typeof(T).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(f => !typeof(Delegate).IsAssignableFrom(f.FieldType) && !f.IsDefined(typeof(NotComparedAttribute)))
            .Select(ReaderOf),
    ];

    public static bool Equal(T record, T? other) =>
        ReferenceEquals(record, other) || (other is not null && Members.All(member => ValueEquality.Same(member(record), member(other))));

    public static int HashOf(T record) =>
        Members.Aggregate(0, (hash, member) => HashCode.Combine(hash, ValueEquality.HashOf(member(record))));

    /// <summary>What stands behind a property is read through it: it may be worked out only then.</summary>
    private static Func<T, object?> ReaderOf(FieldInfo field)
    {
        var record = Expression.Parameter(typeof(T));
        var property = typeof(T).GetProperty(NameBehind(field), BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        Expression value = property is null ? Expression.Field(record, field) : Expression.Property(record, property);
        return Expression.Lambda<Func<T, object?>>(Expression.Convert(value, typeof(object)), record).Compile();
    }

    /// <summary>The name of the property that a field of the compiler's, or one named for it (<c>_criteria</c>), stands behind.</summary>
    private static string NameBehind(FieldInfo field) =>
        field.IsDefined(typeof(CompilerGeneratedAttribute)) && field.Name.StartsWith('<')
            ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)]
        : field.Name is ['_', var first, .. var rest] ? char.ToUpperInvariant(first) + rest
        : field.Name;
}

/// <summary>Values, lists and tables compared by what they hold.</summary>
internal static class ValueEquality
{
    public static bool Same(object? a, object? b) => (a, b) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string, _) or (_, string) => a.Equals(b),
        (IDictionary x, IDictionary y) => x.Count == y.Count && x.Keys.Cast<object>().All(key => y.Contains(key) && Same(x[key], y[key])),
        (IEnumerable x, IEnumerable y) => a.Equals(b) || Same(x, y),
        _ => a.Equals(b),
    };

    /// <summary>Of a list its length: that is soon told, and what it holds seldom alone tells records apart.</summary>
    public static int HashOf(object? value) => value switch
    {
        null => 0,
        string text => text.GetHashCode(StringComparison.Ordinal),
        IEnumerable items => items.Cast<object?>().Count(),
        _ => value.GetHashCode(),
    };

    private static bool Same(IEnumerable a, IEnumerable b)
    {
        var (x, y) = (a.GetEnumerator(), b.GetEnumerator());
        using var first = x as IDisposable;
        using var second = y as IDisposable;
        while (x.MoveNext())
        {
            if (!y.MoveNext() || !Same(x.Current, y.Current))
            {
                return false;
            }
        }

        return !y.MoveNext();
    }
}
