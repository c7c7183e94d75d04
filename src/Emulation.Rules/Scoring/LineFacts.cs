using System.Runtime.InteropServices;
using Emulation.Rules.Compilation;

namespace Emulation.Rules.Scoring;

/// <summary>What a line says, before anybody has asked for it as a <see cref="CriterionScore"/>: numbers as the line has them.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LineFacts
{
    public PlanNode Node;
    public CriterionStatus Status;
    public decimal? Points;
    public decimal? MaxPoints;
    public decimal? Percent;
    public decimal? Raw;
    public bool Clamped;
    public bool Provisional;

    /// <summary>Where the rules that held for the submission as a whole begin, among those of all lines.</summary>
    public int FirstRule;

    /// <summary>How many they are.</summary>
    public int RuleCount;

    /// <summary>What most lines have nothing of; null when this one has nothing of it either.</summary>
    public LineExtras? Extras;
}
