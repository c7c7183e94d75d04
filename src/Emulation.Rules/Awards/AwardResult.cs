namespace Emulation.Rules.Awards;

/// <summary>What comes of a recommendation and the decision on it.</summary>
public enum AwardResult
{
    /// <summary>Recommended; the council has not decided.</summary>
    Proposed,

    /// <summary>The council gives it.</summary>
    Given,

    /// <summary>It is not given.</summary>
    NotGiven,

    /// <summary>It waits, for the council or for what is missing.</summary>
    Open,
}
