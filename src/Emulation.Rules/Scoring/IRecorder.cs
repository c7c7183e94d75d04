using Emulation.Rules.Compilation;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Takes what <see cref="Scorer{TRecorder}"/> finds out about a participant. It decides nothing: with a recorder that keeps nothing the
/// figures are the same, and nothing is allocated.
/// </summary>
internal interface IRecorder
{
    /// <summary>The rules of a leaf have run for the submission, or for an item of its list.</summary>
    /// <param name="leaf">The criterion.</param>
    /// <param name="held">The rules that held.</param>
    /// <param name="item">The item, from 1; 0 for the submission as a whole.</param>
    void Ran(CompiledCriterion leaf, ReadOnlySpan<RuleHit> held, int item);

    /// <summary>Every item of a leaf has run, and it is settled which of them count.</summary>
    void Counted(ItemScores items);

    /// <summary>A criterion that scores by rules is settled, or cannot be for now.</summary>
    void Leaf(PlanNode node, in LeafScore score, in Applicability applicability);

    /// <summary>A group was summed up.</summary>
    /// <param name="node">The group.</param>
    /// <param name="score">What it gives.</param>
    /// <param name="raw">The points before the limits.</param>
    /// <param name="applicability">Whether it applies.</param>
    /// <param name="scores">What every node gives, by its place; those of the children are there.</param>
    void Group(PlanNode node, in NodeScore score, decimal raw, in Applicability applicability, ReadOnlySpan<NodeScore> scores);
}
