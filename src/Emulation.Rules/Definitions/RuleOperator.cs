namespace Emulation.Rules.Definitions;

/// <summary>
/// How nested rules are joined. RulesEngine evaluates every child of And and Or, and stops early for the other two; no rule has an effect,
/// so the results are the same.
/// </summary>
internal enum RuleOperator
{
    And,
    AndAlso,
    Or,
    OrElse,
}
