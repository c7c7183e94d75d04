using System.Runtime.InteropServices;

namespace Emulation.Rules.Compilation;

/// <summary>Something the scorer works out, after all that it reads.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Which: the place of the criterion's node, of the figure, or of the population value; 0 of the totals.</param>
/// <param name="Stage">How often everybody has to be scored before: each population value it rests on waits for all participants.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlanStep(PlanStepKind Kind, int Index, int Stage);
