using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Compilation;

/// <summary>The typed values one participant's rules read. Reused for the next participant; never shared between threads.</summary>
internal sealed class Row
{
    public readonly decimal[] Numbers;

    /// <summary><see cref="Numbers"/> in <see cref="Millionths"/>, those that <see cref="TryCount"/> counted last.</summary>
    public long[] Counts = [];

    public readonly bool[] Flags;
    public readonly string[] Texts;
    public readonly DateTime[] Dates;
    public readonly ImmutableArray<ListItem>[] Lists;

    /// <summary>
    /// Whether rules may read it: it was submitted, has a default, or follows from what was. Of an item's field, whether every item has it.
    /// </summary>
    public readonly bool[] Given;

    /// <summary>What <c>Fn.Given</c> answers: submitted, not by default. Of an item's field, by the item that is loaded.</summary>
    public readonly bool[] Submitted;

    /// <summary>What award rules ask as <c>history</c>.</summary>
    public AwardHistory? History;

    /// <summary>Whether a population value may still change.</summary>
    public readonly bool[] Provisional;

    /// <summary>The population values whose sum is too large; null while there is none.</summary>
    public HashSet<Slot>? Overflowed;

    /// <summary>While a list is scored item by item, the aggregates that no item changes; otherwise null.</summary>
    public Dictionary<object, object>? Kept;

    /// <summary>What scoring asks at its steps.</summary>
    public WorkMeter Work = WorkMeter.Unlimited;

    /// <summary>The rule that runs, so that a fault can name it; negative before the first.</summary>
    public int Step;

    /// <summary>The items of each list by field.</summary>
    public readonly ItemColumn[][] Columns;

    private readonly RowLayout _layout;

    public Row(RowLayout layout)
    {
        _layout = layout;
        Numbers = Places<decimal>(layout.Count(typeof(decimal)));
        Flags = Places<bool>(layout.Count(typeof(bool)));
        Texts = Places<string>(layout.Count(typeof(string)));
        Dates = Places<DateTime>(layout.Count(typeof(DateTime)));
        Lists = Places<ImmutableArray<ListItem>>(layout.Count(RowLayout.ListType));
        Given = Places<bool>(layout.Slots.Count);
        Submitted = Places<bool>(layout.Slots.Count);
        Provisional = Places<bool>(layout.Slots.Count);
        Columns = Places<ItemColumn[]>(Lists.Length);

        static T[] Places<T>(int count) => count == 0 ? [] : new T[count];
    }

    /// <summary>Whether all of these are given.</summary>
    public bool Has(ReadOnlySpan<Slot> slots)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            if (!Given[slots[i].Ordinal])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether any of these may still change because of others.</summary>
    public bool RestsOnOthers(ReadOnlySpan<Slot> slots)
    {
        foreach (var slot in slots)
        {
            if (Provisional[slot.Ordinal])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts the numbers at these places; false when one has too many digits.</summary>
    public bool TryCount(ReadOnlySpan<int> places)
    {
        if (Counts.Length == 0)
        {
            Counts = new long[Numbers.Length];
        }

        foreach (var place in places)
        {
            if (!Millionths.TryCount(Numbers[place], out Counts[place]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Makes the row anybody's: nothing is given any more, so that nothing of it may be read.</summary>
    public void Clear()
    {
        Array.Clear(Given);
        Array.Clear(Submitted);
        Array.Clear(Provisional);
        History = null;
        RowPoison.Fill(this);
    }

    /// <summary>Lets go of what a participant submitted: a row that waits for another one holds nobody's.</summary>
    public void Forget()
    {
        Clear();
        Array.Clear(Texts);
        Array.Clear(Lists);
        Array.Clear(Columns);
        (Overflowed, Kept) = (null, null);
    }

    public void Set(Slot slot, IndicatorValue value)
    {
        Give(slot, true);
        Put(slot, value);
    }

    /// <summary>Sets what nobody submitted: a default.</summary>
    public void SetDefault(Slot slot, IndicatorValue value)
    {
        Set(slot, value);
        Submitted[slot.Ordinal] = false;
    }

    private void Give(Slot slot, bool given)
    {
        Given[slot.Ordinal] = given;
        Submitted[slot.Ordinal] = given;
    }

    private void Put(Slot slot, IndicatorValue value)
    {
        switch (value.Value)
        {
            case decimal number:
                Numbers[slot.Index] = number;
                break;
            case bool flag:
                Flags[slot.Index] = flag;
                break;
            case DateOnly date:
                Dates[slot.Index] = date.ToDateTime(TimeOnly.MinValue);
                break;
            case string text:
                Texts[slot.Index] = text;
                break;
            case ImmutableArray<ListItem> items:
                SetList(slot, items, _layout.ColumnsOf(slot.Index, value, Work));
                break;
        }
    }

    public void SetText(Slot slot, string text)
    {
        Give(slot, true);
        Texts[slot.Index] = text;
    }

    public void SetHistory(Slot slot, AwardHistory? history)
    {
        Give(slot, history is not null);
        History = history;
    }

    public void Set(Slot slot, decimal? number)
    {
        Give(slot, number is not null);
        Numbers[slot.Index] = number ?? RowPoison.Number;
    }

    /// <summary>Puts an item's fields into their slots.</summary>
    public void LoadItem(int list, int item)
    {
        Work.Step();
        foreach (var column in Columns[list])
        {
            column.Load(item, this);
        }
    }

    public IndicatorValue Get(Slot slot) =>
        slot.Type == typeof(decimal) ? Numbers[slot.Index]
        : slot.Type == typeof(bool) ? Flags[slot.Index]
        : slot.Type == typeof(DateTime) ? DateOnly.FromDateTime(Dates[slot.Index])
        : slot.Type == typeof(string) ? Texts[slot.Index]
        : IndicatorValue.Of(Lists[slot.Index]);

    /// <summary>Puts some of the items of a list in its place, without converting them again.</summary>
    public void SetSome(Slot slot, IndicatorValue all, int[] some) => SetList(
        slot,
        ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(some, item => ((ImmutableArray<ListItem>)all.Value)[item])),
        Array.ConvertAll(_layout.ColumnsOf(slot.Index, all, Work), column => column.Of(some)));

    /// <summary>A field counts as given when every item has it.</summary>
    private void SetList(Slot slot, ImmutableArray<ListItem> items, ItemColumn[] columns)
    {
        (Lists[slot.Index], Columns[slot.Index]) = (items, columns);
        var fields = _layout.FieldsOf(slot.Index);
        for (var i = 0; i < columns.Length; i++)
        {
            Given[fields[i].Slot.Ordinal] = columns[i].IsGiven;
        }
    }
}
