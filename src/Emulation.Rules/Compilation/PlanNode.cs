namespace Emulation.Rules.Compilation;

/// <summary>A criterion or group in the plan by which sheets are scored.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Index">Its place in the campaign's order, groups before their children.</param>
/// <param name="Parent">The place of its group; negative at the top.</param>
/// <param name="Children">The places of its children, in order.</param>
/// <param name="CountsInTotals">Whether its points enter a total of the sheet themselves: it stands at the top, or in a group of another
/// kind.</param>
internal sealed record PlanNode(CompiledCriterion Criterion, int Index, int Parent, int[] Children, bool CountsInTotals)
{
    /// <summary>What decides whether it applies: what its own condition reads, and those of the groups around it.</summary>
    public Slot[] Conditions { get; init; } = [];

    /// <summary>
    /// Whether rules of another criterion, of its group, a figure, a population value, a disqualification or the grades read its points.
    /// </summary>
    public bool IsRead { get; init; }
}
