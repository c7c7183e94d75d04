using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// One field of all the items of a list, as a row takes it: converted once, with the default where an item lacks it. Immutable.
/// </summary>
internal sealed class ItemColumn
{
    private readonly Slot _slot;
    private readonly bool[] _submitted;
    private readonly bool[]? _isThere;
    private readonly decimal[]? _numbers;
    private readonly bool[]? _flags;
    private readonly string[]? _texts;
    private readonly DateTime[]? _dates;

    public ItemColumn(IndicatorDefinition field, Slot slot, ImmutableArray<ListItem> items)
    {
        _slot = slot;
        _submitted = new bool[items.Length];
        _numbers = slot.Type == typeof(decimal) ? new decimal[items.Length] : null;
        _flags = slot.Type == typeof(bool) ? new bool[items.Length] : null;
        _texts = slot.Type == typeof(string) ? new string[items.Length] : null;
        _dates = slot.Type == typeof(DateTime) ? new DateTime[items.Length] : null;
        var all = true;
        for (var i = 0; i < items.Length; i++)
        {
            _submitted[i] = items[i].Values.TryGetValue(field.Id, out var value);
            all &= _submitted[i];
            if ((_submitted[i] ? SubmissionChecks.Convert(field, value!) : field.Default) is { } converted)
            {
                Put(i, converted.Value);
            }
        }

        IsGiven = all || field.Default is not null;
        _isThere = IsGiven ? null : _submitted;
    }

    private ItemColumn(ItemColumn all, int[] items)
    {
        _slot = all._slot;
        _submitted = Of(all._submitted);
        _isThere = all._isThere is null ? null : Of(all._isThere);
        _numbers = all._numbers is null ? null : Of(all._numbers);
        _flags = all._flags is null ? null : Of(all._flags);
        _texts = all._texts is null ? null : Of(all._texts);
        _dates = all._dates is null ? null : Of(all._dates);
        IsGiven = _isThere is null || Array.TrueForAll(_isThere, isThere => isThere);

        T[] Of<T>(T[] values) => Array.ConvertAll(items, item => values[item]);
    }

    /// <summary>The same of some of the items.</summary>
    public ItemColumn Of(int[] items) => new(this, items);

    /// <summary>Whether every item has it.</summary>
    public bool IsGiven { get; }

    /// <summary>Puts the field of an item into its slot.</summary>
    public void Load(int item, Row row)
    {
        row.Submitted[_slot.Ordinal] = _submitted[item];
        if (_isThere is not null && !_isThere[item])
        {
            RowPoison.Fill(row, _slot);
        }
        else if (_numbers is not null)
        {
            row.Numbers[_slot.Index] = _numbers[item];
        }
        else if (_texts is not null)
        {
            row.Texts[_slot.Index] = _texts[item];
        }
        else if (_flags is not null)
        {
            row.Flags[_slot.Index] = _flags[item];
        }
        else
        {
            row.Dates[_slot.Index] = _dates![item];
        }
    }

    private void Put(int item, object value)
    {
        switch (value)
        {
            case decimal number:
                _numbers![item] = number;
                break;
            case bool flag:
                _flags![item] = flag;
                break;
            case DateOnly date:
                _dates![item] = date.ToDateTime(TimeOnly.MinValue);
                break;
            case string text:
                _texts![item] = text;
                break;
        }
    }
}
