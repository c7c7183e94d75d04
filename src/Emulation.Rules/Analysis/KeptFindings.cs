namespace Emulation.Rules.Analysis;

/// <summary>What was found in one criterion, without the places, which an edit elsewhere moves.</summary>
/// <param name="Findings">The findings, each with the number of its place among those of the criterion.</param>
/// <param name="Work">What finding them took of the budget.</param>
internal sealed record KeptFindings(IReadOnlyList<(Finding Finding, int Place)> Findings, long Work);
