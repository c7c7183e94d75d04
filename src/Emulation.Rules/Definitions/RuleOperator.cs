namespace Emulation.Rules.Definitions;

/// <summary>
/// How nested rules are joined. RulesEngine evaluates every child of And and Or, and stops early for the other two; no rule has an effect,
/// so the results are the same.
/// </summary>
public enum RuleOperator
{
    /// <summary>All must hold.</summary>
    And,

    /// <summary>All must hold.</summary>
    AndAlso,

    /// <summary>One must hold.</summary>
    Or,

    /// <summary>One must hold.</summary>
    OrElse,
}
