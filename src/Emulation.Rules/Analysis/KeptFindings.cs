namespace Emulation.Rules.Analysis;

/// <summary>What was found in one criterion, without the places, which an edit elsewhere moves.</summary>
/// <param name="Key">All that it depends on.</param>
/// <param name="Origin">What tells the criterion, as it was compiled, from others.</param>
/// <param name="Findings">The findings, each with the number of its place among those of the criterion.</param>
/// <param name="Work">What finding them took of the budget.</param>
/// <param name="Compared">
/// What looking at its comparisons took; null where one of them or a rule that always fails was told, or may be another time.
/// </param>
internal sealed record KeptFindings(
    string Key, object Origin, IReadOnlyList<(Finding Finding, int Place)> Findings, long Work, long? Compared);
