using System.Runtime.InteropServices;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Whether a criterion applies to a participant.</summary>
/// <param name="Status"><see cref="CriterionStatus.Scored"/> when it does; otherwise what the criterion becomes.</param>
/// <param name="Policy">What not applying would count for; null when it always applies.</param>
/// <param name="Lacking">What the condition reads, where some of that is missing; else null.</param>
/// <param name="Fault">Why the condition failed.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Applicability(CriterionStatus Status, NotApplicablePolicy? Policy, Slot[]? Lacking, Fault? Fault)
{
    public static readonly Applicability Applies = new(CriterionStatus.Scored, null, null, null);

    /// <summary>What a group does not settle for its children, their own condition decides.</summary>
    public static Applicability Of(CompiledCriterion criterion, in Applicability inherited, Row row)
    {
        if (inherited.Status != CriterionStatus.Scored || criterion.AppliesWhen is not { } condition)
        {
            return inherited;
        }

        var policy = criterion.Definition.NotApplicable;
        if (!row.Has(condition.Reads))
        {
            return new Applicability(CriterionStatus.NotEvaluated, policy, condition.Reads, null);
        }

        try
        {
            return condition.Holds(row) ? Applies : new Applicability(CriterionStatus.NotApplicable, policy, null, null);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return new Applicability(CriterionStatus.Faulted, policy, null, RuleFault.Of(exception, RuleFault.AppliesWhen));
        }
    }
}
