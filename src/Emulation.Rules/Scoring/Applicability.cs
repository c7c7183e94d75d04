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
}
