namespace Emulation.Rules.Definitions;

/// <summary>How the rules of a criterion, or the criteria of a group, become one number.</summary>
public enum CombineMode
{
    /// <summary>The first rule that holds gives the points; a single rule needs no more said.</summary>
    FirstMatch,

    /// <summary>The sum; what groups do unless they say otherwise.</summary>
    Sum,

    /// <summary>The greatest; 0 when no rule holds. For a group: it counts once, at its highest level.</summary>
    Max,

    /// <summary>The smallest; 0 when no rule holds.</summary>
    Min,

    /// <summary>The maximum less the sum of what the rules take off.</summary>
    Deduct,

    /// <summary>A workflow that sees the points of the group's children.</summary>
    Workflow,
}
