namespace Emulation.Rules.Scoring;

/// <summary>Whether a score sheet can be relied on.</summary>
public enum SheetStatus
{
    /// <summary>Every criterion is settled.</summary>
    Complete,

    /// <summary>Something is missing: the total is provisional, there is no grade and no rank.</summary>
    Incomplete,

    /// <summary>A rule failed: the total is provisional, there is no grade and no rank.</summary>
    Faulted,
}
