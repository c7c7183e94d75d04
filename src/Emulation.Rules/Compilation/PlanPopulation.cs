namespace Emulation.Rules.Compilation;

/// <summary>A population value in the plan.</summary>
/// <param name="Population">The value.</param>
/// <param name="Node">The place of the criterion to whom's participants it is limited; negative of a figure, which everybody has.</param>
/// <param name="Stage">The round in which it is gathered; its readers come a stage later.</param>
/// <param name="ReadsResults">Whether gathering it takes points or figures, and not only what was submitted.</param>
internal sealed record PlanPopulation(CompiledPopulation Population, int Node, int Stage, bool ReadsResults);
