using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Compilation;

/// <summary>Which names a row holds, and where.</summary>
internal sealed class RowLayout
{
    public static readonly Type ListType = typeof(ImmutableArray<ListItem>);
    public static readonly Type HistoryType = typeof(AwardHistory);

    /// <summary>Copies of one layout after another that are made before it is worth making all anew.</summary>
    private const int MostCopies = 32;

    private Dictionary<string, Slot> _byName = new(StringComparer.Ordinal);
    private Dictionary<Type, int> _counts = [];
    private List<Slot> _slots = [];
    private List<(IndicatorDefinition Field, Slot Slot)[]> _fields = [];
    private bool _isShared;

    /// <summary>An empty layout, or one that begins with the slots of another, which it shares until it gets one of its own.</summary>
    public RowLayout(RowLayout? like = null)
    {
        if (like is null)
        {
            return;
        }

        (_byName, _counts, _slots, _fields) = (like._byName, like._counts, like._slots, like._fields);
        (_isShared, Copies) = (true, like.Copies);
    }

    /// <summary>
    /// Whether the campaign it is of runs a few times and is thrown away: then what runs over its rows is interpreted at first.
    /// </summary>
    public bool IsOnTrial { get; init; }

    /// <summary>How many layouts stand behind this one, each begun with the slots of the one before.</summary>
    private int Copies { get; set; }

    /// <summary>Whether another one may begin with its slots: what is gone keeps its slot, and that must not go on for ever.</summary>
    public bool MayGoOn => Copies < MostCopies;

    public IReadOnlyList<Slot> Slots => _slots;

    /// <summary>About how many bytes a row takes.</summary>
    public long RowSize => (Count(typeof(decimal)) * (long)sizeof(decimal)) + ((long)_slots.Count * (nint.Size + sizeof(int)));

    public int Count(Type type) => _counts.GetValueOrDefault(type);

    public Slot this[string name] => _byName[name];

    /// <summary>The figures of the sheet, in the order of their names.</summary>
    public Slot[] Totals => _totals ??= [.. SheetFigures.Names.Select(name => _byName[name])];

    private Slot[]? _totals;

    /// <summary>Adds a slot. A name that is taken was reported and keeps its first slot.</summary>
    public Slot Add(string name, Type type, string? missingName = null)
    {
        Own();
        var slot = new Slot(name, type, Count(type), _slots.Count, missingName ?? name);
        _counts[type] = slot.Index + 1;
        _slots.Add(slot);
        _byName.TryAdd(name, slot);
        return slot;
    }

    /// <summary>The slot of that name, added when there is none.</summary>
    public Slot FindOrAdd(string name, Type type, string? missingName = null) => Find(name) ?? Add(name, type, missingName);

    public Slot? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Adds a list and a slot for each field of its items.</summary>
    public void AddList(IndicatorDefinition list)
    {
        Add(list.Id, ListType);
        _fields.Add([.. list.Item.Select(field => (field, Add($"{list.Id}.{field.Id}", TypeOf(field.Type))))]);
    }

    /// <summary>The fields of the items of the list at <paramref name="index"/>.</summary>
    public (IndicatorDefinition Field, Slot Slot)[] FieldsOf(int index) => _fields[index];

    /// <summary>
    /// The items of that list by field: converted when they are first seen, and known as long as somebody has the value.
    /// </summary>
    public ItemColumn[] ColumnsOf(int index, IndicatorValue items, WorkMeter work) => Converted(index, items, work).Fields;

    /// <summary>Whether there is nothing to say of any of the items of that list, whatever else was submitted.</summary>
    public bool AreSound(string list, IndicatorValue items, WorkMeter work) => Converted(this[list].Index, items, work).AreSound;

    private ItemColumns Converted(int index, IndicatorValue items, WorkMeter work)
    {
        // Of two threads that convert it at once either may leave its own, which are the same.
        if (items.Converted is not ItemColumns columns || !columns.AreOf(_fields[index]))
        {
            items.Converted = columns = new ItemColumns(_fields[index], (ImmutableArray<ListItem>)items.Value, work);
        }

        return columns;
    }

    private void Own()
    {
        if (!_isShared)
        {
            return;
        }

        _byName = new(_byName, StringComparer.Ordinal);
        _counts = new(_counts);
        (_slots, _fields) = ([.. _slots], [.. _fields]);
        (_isShared, Copies) = (false, Copies + 1);
    }

    public static Type TypeOf(IndicatorType type) => type switch
    {
        IndicatorType.Boolean => typeof(bool),
        IndicatorType.Text or IndicatorType.Choice => typeof(string),
        IndicatorType.Date => typeof(DateTime),
        IndicatorType.List => ListType,
        _ => typeof(decimal),
    };
}
