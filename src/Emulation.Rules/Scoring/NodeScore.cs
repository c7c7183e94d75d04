using System.Runtime.InteropServices;

namespace Emulation.Rules.Scoring;

/// <summary>What a node of the tree gives its group: points so far, the maximum that applies, and the points still possible.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NodeScore(CriterionStatus Status, decimal Points, decimal Maximum, decimal Low, decimal High)
{
    /// <summary>Whether the points are final.</summary>
    public bool IsSettled => Status is CriterionStatus.Scored or CriterionStatus.NotApplicable;

    /// <summary>Points that are final: nothing else is possible.</summary>
    public static NodeScore Settled(CriterionStatus status, decimal points, decimal maximum) => new(status, points, maximum, points, points);
}
