using Emulation.Rules.Explaining;

namespace Emulation.Rules.Impact;

/// <summary>A criterion that moved a participant.</summary>
/// <param name="Line">The line in both sheets.</param>
/// <param name="Shift">What the line itself adds to the shift of the total; of a group, what its parts do not explain.</param>
/// <param name="Settles">Whether its status is another: settled on one side only, or scored on one and not applicable on the other.</param>
internal sealed record Cause(CriterionComparison Line, decimal Shift, bool Settles)
{
    public bool Moves => Shift != 0m || Settles;
}
