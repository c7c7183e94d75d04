using Emulation.Rules.Compilation;

namespace Emulation.Rules.Scoring;

/// <summary>Takes the lines of a sheet one by one, in the campaign's order, while the values that they show are there.</summary>
internal interface ILineTaker
{
    /// <summary>A line.</summary>
    /// <param name="lines">What makes it, for whoever wants it whole.</param>
    /// <param name="facts">What it says.</param>
    /// <param name="row">The values it rests on.</param>
    void Take(in SheetLines lines, in LineFacts facts, Row row);
}
