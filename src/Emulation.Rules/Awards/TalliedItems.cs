using Emulation.Rules.Compilation;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Awards;

/// <summary>
/// Whether the conditions of an award hold without some items of its lists, by counting: an item that goes changes what it is counted for.
/// </summary>
internal sealed class TalliedItems
{
    private readonly TalliedConditions _conditions;
    private readonly Row _row;
    private readonly int[] _counts;
    private readonly bool[][] _counted;

    private TalliedItems(TalliedConditions conditions, Row row)
    {
        (_conditions, _row) = (conditions, row);
        _counts = new int[conditions.Tallies.Count];
        _counted = new bool[_counts.Length][];
        for (var i = 0; i < _counts.Length; i++)
        {
            _counted[i] = Count(conditions.Tallies[i], row);
            _counts[i] = _counted[i].Count(isCounted => isCounted);
        }
    }

    /// <summary>The counts over all items; null where the conditions rest on more than counts, or an item cannot be told.</summary>
    public static TalliedItems? Of(CompiledAward award, Row row)
    {
        try
        {
            return award.Workflow.Tallied is { } conditions ? new TalliedItems(conditions, row) : null;
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return null;
        }
    }

    /// <summary>Leaves an item out if all conditions hold without it; whether they do.</summary>
    public bool TryWithout(Slot list, int item)
    {
        Change(list, item, by: -1);
        if (AllHold())
        {
            return true;
        }

        Change(list, item, by: 1);
        return false;
    }

    private static bool[] Count(Tally tally, Row row)
    {
        var counted = new bool[row.Lists[tally.List.Index].Length];
        for (var item = 0; item < counted.Length; item++)
        {
            row.LoadItem(tally.List.Index, item);
            counted[item] = tally.Counts(row);
        }

        return counted;
    }

    private void Change(Slot list, int item, int by)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += _conditions.Tallies[i].List == list && _counted[i][item] ? by : 0;
        }
    }

    private bool AllHold()
    {
        try
        {
            return _conditions.Code.Code(_row, _counts);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return false;
        }
    }
}
