using Emulation.Rules.Compilation;

namespace Emulation.Rules.Scoring;

/// <summary>Keeps nothing: only the totals are wanted.</summary>
internal readonly struct NoLines : IRecorder
{
    public void Ran(CompiledCriterion leaf, ReadOnlySpan<RuleHit> held, int item)
    {
    }

    public void Counted(ItemScores items)
    {
    }

    public void Leaf(PlanNode node, in LeafScore score, in Applicability applicability)
    {
    }

    public void Group(PlanNode node, in NodeScore score, decimal raw, in Applicability applicability, ReadOnlySpan<NodeScore> scores)
    {
    }
}
