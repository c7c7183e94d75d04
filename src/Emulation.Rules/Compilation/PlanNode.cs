namespace Emulation.Rules.Compilation;

/// <summary>A criterion or group in the plan by which sheets are scored.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Index">Its place in the campaign's order, groups before their children.</param>
/// <param name="Parent">The place of its group; negative at the top.</param>
/// <param name="Children">The places of its children, in order.</param>
/// <param name="CountsInTotals">Whether its points enter a total of the sheet themselves: it stands at the top, or in a group of another kind.</param>
internal sealed record PlanNode(CompiledCriterion Criterion, int Index, int Parent, int[] Children, bool CountsInTotals);
