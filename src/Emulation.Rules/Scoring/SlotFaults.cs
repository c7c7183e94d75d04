using Emulation.Rules.Compilation;

namespace Emulation.Rules.Scoring;

/// <summary>Why points and figures of one participant are not there, for those who read them.</summary>
internal sealed class SlotFaults
{
    private readonly Dictionary<Slot, Fault> _faults = [];

    public void Clear() => _faults.Clear();

    public void Add(Slot slot, Fault fault) => _faults[slot] = fault;

    /// <summary>The fault of the first of these that has one; null when what is missing was merely not submitted.</summary>
    public Fault? In(Slot[] reads)
    {
        if (_faults.Count == 0)
        {
            return null;
        }

        foreach (var slot in reads)
        {
            if (_faults.TryGetValue(slot, out var fault))
            {
                return fault;
            }
        }

        return null;
    }
}
