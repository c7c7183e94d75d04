using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// One field of all the items of a list, as a row takes it: converted once, with the default where an item lacks it. Immutable.
/// </summary>
internal sealed class ItemColumn
{
    /// <summary>The values of a field that is a number; of other fields null, and so on.</summary>
    public readonly decimal[]? Numbers;

    public readonly bool[]? Flags;
    public readonly string[]? Texts;
    public readonly DateTime[]? Dates;

    /// <summary>What <c>Fn.Given</c> answers for each item.</summary>
    public readonly bool[] Submitted;

    /// <summary>So many items are converted in a step: one takes less than what it costs to ask.</summary>
    private const int ItemsAStep = 256;

    private readonly Slot _slot;
    private readonly bool[]? _isThere;

    public ItemColumn(IndicatorDefinition field, Slot slot, ImmutableArray<ListItem> items, WorkMeter work)
    {
        _slot = slot;
        Submitted = new bool[items.Length];
        Numbers = slot.Type == typeof(decimal) ? new decimal[items.Length] : null;
        Flags = slot.Type == typeof(bool) ? new bool[items.Length] : null;
        Texts = slot.Type == typeof(string) ? new string[items.Length] : null;
        Dates = slot.Type == typeof(DateTime) ? new DateTime[items.Length] : null;
        AreSound = !field.EvidenceRequired;
        var all = true;
        for (var i = 0; i < items.Length; i++)
        {
            if (i % ItemsAStep == ItemsAStep - 1)
            {
                work.Step();
            }

            Submitted[i] = items[i].Values.TryGetValue(field.Id, out var value);
            if (Submitted[i] && value is null)
            {
                throw new ArgumentException($"Item {i + 1} has a null at '{field.Id}': leave it out.", nameof(items));
            }

            all &= Submitted[i];
            AreSound &= !Submitted[i] || ValueChecks.IsSound(field, value!);
            if ((Submitted[i] ? SubmissionChecks.Convert(field, value!) : field.Default) is { } converted)
            {
                Put(i, converted.Value);
            }
        }

        IsGiven = all || field.Default is not null;
        _isThere = IsGiven ? null : Submitted;
    }

    private ItemColumn(ItemColumn all, int[] items)
    {
        _slot = all._slot;
        Submitted = Of(all.Submitted);
        _isThere = all._isThere is null ? null : Of(all._isThere);
        Numbers = all.Numbers is null ? null : Of(all.Numbers);
        Flags = all.Flags is null ? null : Of(all.Flags);
        Texts = all.Texts is null ? null : Of(all.Texts);
        Dates = all.Dates is null ? null : Of(all.Dates);
        AreSound = all.AreSound;
        IsGiven = _isThere is null || Array.TrueForAll(_isThere, isThere => isThere);

        T[] Of<T>(T[] values) => Array.ConvertAll(items, item => values[item]);
    }

    /// <summary>The same of some of the items.</summary>
    public ItemColumn Of(int[] items) => new(this, items);

    /// <summary>Whether every item has it.</summary>
    public bool IsGiven { get; }

    /// <summary>Whether there is nothing to say of any value, whatever else was submitted: of what needs evidence there may be.</summary>
    public bool AreSound { get; }

    /// <summary>Puts the field of an item into its slot.</summary>
    public void Load(int item, Row row)
    {
        row.Submitted[_slot.Ordinal] = Submitted[item];
        if (_isThere is not null && !_isThere[item])
        {
            RowPoison.Fill(row, _slot);
        }
        else if (Numbers is not null)
        {
            row.Numbers[_slot.Index] = Numbers[item];
        }
        else if (Texts is not null)
        {
            row.Texts[_slot.Index] = Texts[item];
        }
        else if (Flags is not null)
        {
            row.Flags[_slot.Index] = Flags[item];
        }
        else
        {
            row.Dates[_slot.Index] = Dates![item];
        }
    }

    private void Put(int item, object value)
    {
        switch (value)
        {
            case decimal number:
                Numbers![item] = number;
                break;
            case bool flag:
                Flags![item] = flag;
                break;
            case DateOnly date:
                Dates![item] = date.ToDateTime(TimeOnly.MinValue);
                break;
            case string text:
                Texts![item] = text;
                break;
        }
    }
}
