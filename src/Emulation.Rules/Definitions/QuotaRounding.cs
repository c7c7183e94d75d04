namespace Emulation.Rules.Definitions;

/// <summary>What becomes of a share that is no whole number.</summary>
public enum QuotaRounding
{
    /// <summary>The whole number below: 2.9 is 2.</summary>
    Down,

    /// <summary>The whole number above: 2.1 is 3.</summary>
    Up,

    /// <summary>The nearest whole number, a half upwards: 2.5 is 3.</summary>
    Nearest,
}
