using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Whether a criterion applies to a participant.</summary>
/// <param name="Status"><see cref="CriterionStatus.Scored"/> when it does; otherwise what the criterion becomes.</param>
/// <param name="Policy">What not applying would count for; null when it always applies.</param>
/// <param name="Missing">What is missing to tell.</param>
/// <param name="Fault">Why the condition failed.</param>
internal sealed record Applicability(CriterionStatus Status, NotApplicablePolicy? Policy, IReadOnlyList<string> Missing, Fault? Fault)
{
    public static readonly Applicability Applies = new(CriterionStatus.Scored, null, [], null);

    /// <summary>What a group does not settle for its children, their own condition decides.</summary>
    public static Applicability Of(CompiledCriterion criterion, Applicability inherited, Row row)
    {
        if (inherited.Status != CriterionStatus.Scored || criterion.AppliesWhen is not { } condition)
        {
            return inherited;
        }

        var policy = criterion.Definition.NotApplicable;
        var missing = MissingNames.Of(condition.Reads, row);
        if (missing.Count > 0)
        {
            return new Applicability(CriterionStatus.NotEvaluated, policy, missing, null);
        }

        try
        {
            return condition.Holds(row) ? Applies : new Applicability(CriterionStatus.NotApplicable, policy, [], null);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return new Applicability(CriterionStatus.Faulted, policy, [], RuleFault.Of(exception, RuleFault.AppliesWhen));
        }
    }
}
