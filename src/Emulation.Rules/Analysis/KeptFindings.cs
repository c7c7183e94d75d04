namespace Emulation.Rules.Analysis;

/// <summary>What was found in one criterion, without the places, which an edit elsewhere moves.</summary>
/// <param name="Key">All that it depends on.</param>
/// <param name="Origin">What tells the criterion, as it was compiled, from others.</param>
/// <param name="Findings">The findings, each with the number of its place among those of the criterion.</param>
/// <param name="Work">What finding them took of the budget.</param>
internal sealed record KeptFindings(
    string Key, object Origin, IReadOnlyList<(Finding Finding, int Place)> Findings, long Work);
