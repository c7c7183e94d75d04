namespace Emulation.Rules.Definitions;

/// <summary>Which neighbour a figure is rounded to.</summary>
public enum RoundingMode
{
    /// <summary>The nearest; halves away from zero.</summary>
    HalfAwayFromZero,

    /// <summary>The nearest; halves to the even digit.</summary>
    HalfToEven,

    /// <summary>Towards zero: what is beyond the digits kept is dropped.</summary>
    Down,
}
