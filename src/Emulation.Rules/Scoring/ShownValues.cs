using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// The values of a rule's names as the rule saw them: names are shared by all participants, in ordinal order. They stay in the row,
/// which must not be used for another participant.
/// </summary>
internal sealed class ShownValues(IReadOnlyList<ShownName> names, Row row) : IReadOnlyDictionary<string, IndicatorValue>
{
    /// <summary>The values as they are now, of a row that goes on to other items or participants.</summary>
    public static IReadOnlyDictionary<string, IndicatorValue> Copy(IReadOnlyList<ShownName> names, Row row) =>
        names.ToImmutableSortedDictionary(name => name.Name, name => In(name, row), StringComparer.Ordinal);

    public int Count => names.Count;

    public IEnumerable<string> Keys => names.Select(n => n.Name);

    public IEnumerable<IndicatorValue> Values => names.Select(n => In(n, row));

    public IndicatorValue this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"No rule read '{key}'.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IndicatorValue value)
    {
        foreach (var name in names)
        {
            if (name.Name == key)
            {
                value = In(name, row);
                return true;
            }
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, IndicatorValue>> GetEnumerator()
    {
        foreach (var name in names)
        {
            yield return KeyValuePair.Create(name.Name, In(name, row));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A text beyond what anybody reads is cut, with a mark: every rule that names it shows it.</summary>
    private static IndicatorValue In(ShownName name, Row row) =>
        name.In(row) is var value && value.Value is string { Length: > MessageLimits.Shown } text
            ? IndicatorValue.Of(MessageLimits.Cut(text, MessageLimits.Shown))
            : value;
}
