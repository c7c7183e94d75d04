using Emulation.Rules.Explaining;

namespace Emulation.Rules.Impact;

/// <summary>A criterion that moved a participant.</summary>
public sealed record Cause
{
    /// <summary>The line in both sheets.</summary>
    public required CriterionComparison Line { get; init; }

    /// <summary>What the line itself adds to the shift of the total; of a group, what its parts do not explain.</summary>
    public required decimal Shift { get; init; }

    /// <summary>Whether its status is another: settled on one side only, or scored on one and not applicable on the other.</summary>
    public bool Settles { get; init; }

    internal bool Moves => Shift != 0m || Settles;
}
