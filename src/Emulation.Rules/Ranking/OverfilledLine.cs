namespace Emulation.Rules.Ranking;

/// <summary>A line of a quota across which more were chosen than there are places.</summary>
/// <param name="Grade">The level.</param>
/// <param name="Chosen">Who was chosen.</param>
/// <param name="Free">How many could be.</param>
internal sealed record OverfilledLine(string Grade, IReadOnlyList<string> Chosen, int Free);
