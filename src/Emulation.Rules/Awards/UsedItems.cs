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
        var used = new List<UsedItem>();
        foreach (var list in _conditions.Select(c => c.List).Distinct())
        {
            used.AddRange(Take(entry, list));
        }

        return used;
    }

    private IEnumerable<UsedItem> Take(AwardEntry entry, Slot list)
    {
        if (!entry.Submission.Values.TryGetValue(list.Name, out var submitted)
            || submitted.Value.Value is not ImmutableArray<ListItem> items)
        {
            return [];
        }

        check.Fill(entry);
        var conditions = _conditions.FindAll(c => c.List == list);
        var counted = Enumerable.Range(0, items.Length).Where(item => Counts(conditions, list, item)).ToList();
        var used = TalliedItems.Of(award, check.Row, list) is { } tallied
            ? counted.AsEnumerable().Reverse().Where(item => !tallied.TryWithout(item)).ToHashSet()
            : NeededOf(counted, list, submitted.Value, items.Length);
        var marked = used.Count == 0
            ? submitted.Value
            : IndicatorValue.Of([.. items.Select((item, i) => used.Contains(i) ? Mark(item) : item)]);
        check.Row.Set(list, marked);
        if (used.Count > 0)
        {
            entry.Marked = entry.Submission.With(list.Name, marked, submitted.Position);
        }

        return used.Order().Select(item => new UsedItem { List = list.Name, Item = item + 1, Values = items[item].Values });
    }

    /// <summary>From the last one back: what can be done without is not used.</summary>
    private HashSet<int> NeededOf(List<int> counted, Slot list, IndicatorValue items, int count)
    {
        var kept = Enumerable.Range(0, count).ToList();
        var needed = new HashSet<int>();
        for (var i = counted.Count - 1; i >= 0; i--)
        {
            var place = kept.BinarySearch(counted[i]);
            kept.RemoveAt(place);
            check.Row.SetSome(list, items, [.. kept]);
            if (!check.AllHold(award))
            {
                kept.Insert(place, counted[i]);
                needed.Add(counted[i]);
            }
        }

        return needed;
    }

    private ListItem Mark(ListItem item) => new() { Values = item.Values.SetItem(UsedFor, award.Definition.Id) };

    private bool Counts(List<ItemCondition> conditions, Slot list, int item)
    {
        check.Row.LoadItem(list.Index, item);
        return conditions.Exists(c => c.Holds(check.Row));
    }
}
