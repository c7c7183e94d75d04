namespace Emulation.Rules.Verification;

/// <summary>A criterion that moved a participant.</summary>
/// <param name="Line">The line in both sheets.</param>
/// <param name="Shift">What the line itself adds to the shift of the total; of a group, what its parts do not explain.</param>
/// <param name="Settles">Whether it was settled on one side only, or became otherwise settled: scored, not applicable.</param>
internal sealed record Cause(CriterionComparison Line, decimal Shift, bool Settles)
{
    public bool Moves => Shift != 0m || Settles;
}
