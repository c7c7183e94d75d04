namespace Emulation.Rules.Awards;

/// <summary>What the library recommends to the council.</summary>
public enum RecommendationStatus
{
    /// <summary>Eligible, and within the quota.</summary>
    Recommended,

    /// <summary>Eligible, but the quota goes to others.</summary>
    OverQuota,

    /// <summary>Eligible and tied across the line of the quota: the council chooses, nobody is picked silently.</summary>
    TieForCouncil,

    /// <summary>A condition does not hold, an award is lacking or in the way, or a disqualification bars it.</summary>
    NotEligible,

    /// <summary>Something is missing, failed, or waits for the council, so that it cannot be told.</summary>
    Undetermined,

    /// <summary>
    /// Eligible and within the quota, but nothing is decided until something is settled, such as an inspection; the place is kept.
    /// </summary>
    Held,
}
