namespace Emulation.Rules.Definitions;

/// <summary>What a disqualification does.</summary>
public enum DisqualificationEffectKind
{
    /// <summary>No award can be recommended.</summary>
    NoAward,

    /// <summary>No place in the ranking; the score sheet counts elsewhere.</summary>
    Unranked,

    /// <summary>No grade.</summary>
    NoGrade,

    /// <summary>No grade better than a given level.</summary>
    GradeAtMost,

    /// <summary>A grade some levels lower, the last level at the lowest.</summary>
    DemoteGrade,

    /// <summary>
    /// No award is decided until it is settled: an investigation, a complaint, an inspection. Who is eligible keeps the place in the queue.
    /// </summary>
    Held,
}
