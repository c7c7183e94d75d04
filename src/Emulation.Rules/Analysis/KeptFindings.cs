using Emulation.Rules.Compilation;

namespace Emulation.Rules.Analysis;

/// <summary>What was found in one criterion, without the places, which an edit elsewhere moves.</summary>
/// <param name="Key">All that it depends on.</param>
/// <param name="Criterion">The criterion as it was compiled.</param>
/// <param name="Findings">The findings, each with the number of its place among those of the criterion.</param>
/// <param name="Work">What finding them took of the budget.</param>
internal sealed record KeptFindings(
    string Key, CompiledCriterion Criterion, IReadOnlyList<(Finding Finding, int Place)> Findings, long Work);
