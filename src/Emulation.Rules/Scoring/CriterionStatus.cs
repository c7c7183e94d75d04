namespace Emulation.Rules.Scoring;

/// <summary>What became of a criterion.</summary>
public enum CriterionStatus
{
    /// <summary>It has points.</summary>
    Scored,

    /// <summary>It does not apply to this participant.</summary>
    NotApplicable,

    /// <summary>Something it reads is missing.</summary>
    NotEvaluated,

    /// <summary>A rule failed while it ran.</summary>
    Faulted,
}
