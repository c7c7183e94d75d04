namespace Emulation.Rules.Definitions;

/// <summary>What a criterion that does not apply counts for.</summary>
public enum NotApplicablePolicy
{
    /// <summary>It leaves the denominator.</summary>
    Exclude,

    /// <summary>It earns its maximum.</summary>
    Full,

    /// <summary>It earns nothing and keeps its maximum in the denominator.</summary>
    Zero,
}
