using System.Collections.Immutable;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Awards;

/// <summary>
/// Which items a recommendation uses up: of those that the award's conditions count by asking <c>usedFor</c>, the first ones without which
/// a condition would fail. They are then marked, so that a later award of the same evaluation does not count them again.
/// </summary>
internal sealed class UsedItems(CompiledAward award, EligibilityCheck check, CampaignDefinition definition)
{
    /// <summary>The item field that says which award an item has served.</summary>
    public const string UsedFor = ListItem.UsedFor;

    private readonly List<ItemCondition> _conditions =
        [.. award.Workflow.Rules.SelectMany(r => r.ItemConditions).Where(c => c.Fields.Contains(UsedFor, StringComparer.Ordinal)
            && definition.Indicators.First(i => i.Id == c.List.Name).Item.Any(f => f.Id == UsedFor))];

    /// <summary>Finds the items of a recommended participant and marks them.</summary>
    public IReadOnlyList<UsedItem> Take(AwardEntry entry)
    {
        var lists = ListsOf(entry);
        if (lists.Count == 0)
        {
            return [];
        }

        // All lists before any is marked: what is marked no longer counts, and the conditions on it would fail.
        var tallied = TalliedItems.Of(award, check.Row);
        for (var i = lists.Count - 1; i >= 0; i--)
        {
            var list = lists[i];
            list.Used = tallied is null
                ? NeededOf(list)
                : list.Counted.AsEnumerable().Reverse().Where(item => !tallied.TryWithout(list.Slot, item)).ToHashSet();
        }

        lists.ForEach(list => Mark(entry, list));
        return [.. lists.SelectMany(list => list.Used.Order().Select(item => list.Told(item)))];
    }

    /// <summary>The lists that were submitted, in the order of the conditions, with the row filled.</summary>
    private List<CountedList> ListsOf(AwardEntry entry)
    {
        var lists = new List<CountedList>();
        foreach (var slot in _conditions.Select(c => c.List).Distinct())
        {
            if (!entry.Submission.Values.TryGetValue(slot.Name, out var submitted)
                || submitted.Value.Value is not ImmutableArray<ListItem> items)
            {
                continue;
            }

            if (lists.Count == 0)
            {
                check.Fill(entry);
            }

            var conditions = _conditions.FindAll(c => c.List == slot);
            List<int> counted = [.. Enumerable.Range(0, items.Length).Where(item => Counts(conditions, slot, item))];
            lists.Add(new CountedList(slot, submitted, items, counted));
        }

        return lists;
    }

    /// <summary>From the last one back: what can be done without is left out, also while the lists before are looked at.</summary>
    private HashSet<int> NeededOf(CountedList list)
    {
        var kept = Enumerable.Range(0, list.Items.Length).ToList();
        var needed = new HashSet<int>();
        for (var i = list.Counted.Count - 1; i >= 0; i--)
        {
            var place = kept.BinarySearch(list.Counted[i]);
            kept.RemoveAt(place);
            check.Row.SetSome(list.Slot, list.Submitted.Value, [.. kept]);
            if (!check.AllHold(award))
            {
                kept.Insert(place, list.Counted[i]);
                needed.Add(list.Counted[i]);
            }
        }

        check.Row.SetSome(list.Slot, list.Submitted.Value, [.. kept]);
        return needed;
    }

    private void Mark(AwardEntry entry, CountedList list)
    {
        var marked = list.Used.Count == 0
            ? list.Submitted.Value
            : IndicatorValue.Of([.. list.Items.Select((item, i) => list.Used.Contains(i) ? Mark(item) : item)]);
        check.Row.Set(list.Slot, marked);
        if (list.Used.Count > 0)
        {
            entry.Marked = entry.Submission.With(list.Slot.Name, marked, list.Submitted.Position);
        }
    }

    private ListItem Mark(ListItem item) => new() { Values = item.Values.SetItem(UsedFor, award.Definition.Id) };

    private bool Counts(List<ItemCondition> conditions, Slot list, int item)
    {
        check.Row.LoadItem(list.Index, item);
        return conditions.Exists(c => c.Holds(check.Row));
    }

    /// <summary>A list, and the places of those of its items that the conditions count.</summary>
    private sealed class CountedList(Slot slot, SubmittedValue submitted, ImmutableArray<ListItem> items, List<int> counted)
    {
        public Slot Slot => slot;

        public SubmittedValue Submitted => submitted;

        public ImmutableArray<ListItem> Items => items;

        public List<int> Counted => counted;

        public HashSet<int> Used { get; set; } = [];

        public UsedItem Told(int item) => new() { List = slot.Name, Item = item + 1, Values = items[item].Values };
    }
}
