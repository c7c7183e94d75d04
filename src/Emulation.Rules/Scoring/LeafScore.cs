using System.Runtime.InteropServices;
using Emulation.Rules.Compilation;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>What became of a criterion that scores by rules: the figures, and where they come from.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LeafScore(NodeScore Node)
{
    /// <summary>What the rules gave, before it was limited and rounded; null when they did not run to their end.</summary>
    public decimal? Raw { get; init; }

    /// <summary>Whether the points were brought to a limit.</summary>
    public bool Clamped { get; init; }

    /// <summary>What it reads, where some of that is missing; else null.</summary>
    public Slot[]? Lacking { get; init; }

    /// <summary>Why it faulted.</summary>
    public Fault? Fault { get; init; }

    /// <summary>The reviewer's points that stand in place of those of the rules.</summary>
    public Adjustment? Adjustment { get; init; }

    /// <summary>With an adjustment, the points by the rules; null when they settled nothing.</summary>
    public decimal? ByRules { get; init; }
}
