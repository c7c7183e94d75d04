namespace Emulation.Rules.Awards;

/// <summary>Whether a participant can get an award at all, whatever the quota.</summary>
public enum EligibilityStatus
{
    /// <summary>Every condition holds.</summary>
    Eligible,

    /// <summary>Something stands against it.</summary>
    NotEligible,

    /// <summary>It cannot be told.</summary>
    Undetermined,
}
