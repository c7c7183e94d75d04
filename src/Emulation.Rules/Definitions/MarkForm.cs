namespace Emulation.Rules.Definitions;

/// <summary><c>mark</c>: a number that somebody gives.</summary>
public sealed record MarkForm : ScoringForm
{
    /// <summary>The number: an indicator, or an expression.</summary>
    public required RuleExpression Mark { get; init; }
}
