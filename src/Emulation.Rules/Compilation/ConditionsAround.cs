using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Compilation;

/// <summary>
/// What decides whether criteria apply: for each its own condition and those of the groups around it. Criteria without one of their own
/// share what stands around them.
/// </summary>
internal sealed class ConditionsAround(WorkMeter work)
{
    private readonly List<Slot[]> _reads = [];

    /// <summary>Of a criterion that was added; none for what belongs to no criterion.</summary>
    public Slot[] this[int node] => node < 0 ? [] : _reads[node];

    /// <summary>Adds the next criterion, inside a group that was added before.</summary>
    public void Add(Slot[] own, int parent)
    {
        work.Step();
        var around = this[parent];
        _reads.Add(own.Length == 0 ? around : around.Length == 0 ? own : [.. own.Union(around)]);
    }
}
