namespace Emulation.Rules.Authoring;

/// <summary>A cell of a table of separated values.</summary>
/// <param name="Text">What it says, quotes resolved.</param>
/// <param name="Start">Where its text begins, without a quote.</param>
/// <param name="End">Behind its text.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
internal sealed record TableCell(string Text, int Start, int End, int Row, int Column);
