using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// The values of a rule's names as the rule saw them: names are shared by all participants, in ordinal order. They stay in the row,
/// which must not be used for another participant, unless they are copied.
/// </summary>
internal sealed class ShownValues : IReadOnlyDictionary<string, IndicatorValue>
{
    private readonly IReadOnlyList<ShownName> _names;
    private readonly Row? _row;
    private readonly IndicatorValue[]? _copies;

    public ShownValues(IReadOnlyList<ShownName> names, Row row) => (_names, _row) = (names, row);

    private ShownValues(IReadOnlyList<ShownName> names, IndicatorValue[] copies) => (_names, _copies) = (names, copies);

    /// <summary>Of a rule that names nothing.</summary>
    public static ShownValues None { get; } = new([], []);

    /// <summary>The values as they are now, of a row that goes on to other items or participants.</summary>
    public static ShownValues Copy(IReadOnlyList<ShownName> names, Row row)
    {
        var copies = new IndicatorValue[names.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = In(names[i], row);
        }

        return new ShownValues(names, copies);
    }

    public int Count => _names.Count;

    public IEnumerable<string> Keys => _names.Select(n => n.Name);

    public IEnumerable<IndicatorValue> Values => _names.Select((_, i) => At(i));

    public IndicatorValue this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"No rule read '{key}'.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IndicatorValue value)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            if (_names[i].Name == key)
            {
                value = At(i);
                return true;
            }
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, IndicatorValue>> GetEnumerator()
    {
        for (var i = 0; i < _names.Count; i++)
        {
            yield return KeyValuePair.Create(_names[i].Name, At(i));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IndicatorValue At(int index) => _copies is null ? In(_names[index], _row!) : _copies[index];

    /// <summary>A text beyond what anybody reads is cut, with a mark: every rule that names it shows it.</summary>
    public static IndicatorValue In(ShownName name, Row row) =>
        name.In(row) is var value && value.Value is string { Length: > MessageLimits.Shown } text
            ? IndicatorValue.Of(MessageLimits.Cut(text, MessageLimits.Shown))
            : value;
}
