using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Commands;

/// <summary>A value that stands in for the submitted one.</summary>
/// <param name="Submission">Whose, as submitted.</param>
/// <param name="Indicator">Of which indicator.</param>
/// <param name="Value">The value; null when what was submitted is taken away.</param>
internal sealed record SupposedValue(Submission Submission, IndicatorDefinition Indicator, IndicatorValue? Value)
{
    /// <summary>What was submitted; null when nothing was.</summary>
    public IndicatorValue? Submitted => Submission.Values.GetValueOrDefault(Indicator.Id)?.Value;

    public Submission ApplyTo(Submission submission) => Value is null
        ? submission with { Values = submission.Values.Remove(Indicator.Id) }
        : submission.With(Indicator.Id, Value);
}
