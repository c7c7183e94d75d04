using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>What a cell gave.</summary>
/// <param name="Value">The value; null when there is a fault.</param>
/// <param name="Fault">What is wrong.</param>
internal readonly record struct CellReading(IndicatorValue? Value, CellFault Fault = CellFault.None)
{
    /// <summary>The number as it was written; only of numbers that were texts.</summary>
    public NumberText Number { get; init; }

    /// <summary>Why the cell's value cannot be relied on; only with <see cref="CellFault.Flawed"/>.</summary>
    public CellFlaw? Flaw { get; init; }

    /// <summary>Whether it is a share that the cell shows as a percentage, and may be meant as it is shown.</summary>
    public bool IsRatio { get; init; }

    public static CellReading Of(CellFault fault) => new(null, fault);

    public static CellReading Of(CellFlaw flaw) => new(null, CellFault.Flawed) { Flaw = flaw };
}
