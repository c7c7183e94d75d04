using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>The values of a rule's names as the rule saw them: names are shared by all participants, in ordinal order.</summary>
internal sealed class ShownValues : IReadOnlyDictionary<string, IndicatorValue>
{
    private readonly IReadOnlyList<ShownName> _names;
    private readonly IndicatorValue[] _values;

    public ShownValues(IReadOnlyList<ShownName> names, Row row)
    {
        _names = names;
        _values = new IndicatorValue[names.Count];
        for (var i = 0; i < _values.Length; i++)
        {
            _values[i] = names[i].In(row);
        }
    }

    public int Count => _values.Length;

    public IEnumerable<string> Keys => _names.Select(n => n.Name);

    public IEnumerable<IndicatorValue> Values => _values;

    public IndicatorValue this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"No rule read '{key}'.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IndicatorValue value)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_names[i].Name == key)
            {
                value = _values[i];
                return true;
            }
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, IndicatorValue>> GetEnumerator()
    {
        for (var i = 0; i < _values.Length; i++)
        {
            yield return KeyValuePair.Create(_names[i].Name, _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
