namespace Emulation.Rules.Compilation;

/// <summary>Which names a row holds, and where.</summary>
internal sealed class RowLayout
{
    private readonly Dictionary<string, Slot> _byName = new(StringComparer.Ordinal);
    private readonly List<Slot> _slots = [];

    public IReadOnlyList<Slot> Slots => _slots;

    public int NumberCount => Count(typeof(decimal));

    public int FlagCount => Count(typeof(bool));

    public int TextCount => Count(typeof(string));

    public int DateCount => Count(typeof(DateTime));

    public Slot this[string name] => _byName[name];

    public Slot Add(string name, Type type, string? missingName = null)
    {
        var slot = new Slot(name, type, Count(type), _slots.Count, missingName ?? name);
        _slots.Add(slot);
        _byName.Add(name, slot);
        return slot;
    }

    public Slot? Find(string name) => _byName.GetValueOrDefault(name);

    private int Count(Type type) => _slots.Count(s => s.Type == type);
}
