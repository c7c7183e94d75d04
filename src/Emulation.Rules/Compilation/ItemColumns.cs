using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Compilation;

/// <summary>All the items of a list by field. Immutable.</summary>
internal sealed class ItemColumns
{
    private readonly (IndicatorDefinition Field, Slot Slot)[] _fields;

    public ItemColumns((IndicatorDefinition Field, Slot Slot)[] fields, ImmutableArray<ListItem> items, WorkMeter work)
    {
        _fields = fields;
        Fields = Array.ConvertAll(fields, field => new ItemColumn(field.Field, field.Slot, items, work));
        AreSound = Array.TrueForAll(Fields, field => field.AreSound);
        for (var i = 0; i < items.Length && AreSound; i++)
        {
            AreSound = items[i].Values.Count == Known(i);
        }
    }

    /// <summary>The fields, in the list's order.</summary>
    public ItemColumn[] Fields { get; }

    /// <summary>Whether there is nothing to say of any item, whatever else was submitted: no other field, no value refused.</summary>
    public bool AreSound { get; }

    /// <summary>Whether they are of these fields: another campaign may read the same items.</summary>
    public bool AreOf((IndicatorDefinition Field, Slot Slot)[] fields) => ReferenceEquals(fields, _fields);

    private int Known(int item)
    {
        var known = 0;
        foreach (var field in Fields)
        {
            known += field.Submitted[item] ? 1 : 0;
        }

        return known;
    }
}
