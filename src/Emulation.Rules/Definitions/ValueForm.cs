namespace Emulation.Rules.Definitions;

/// <summary><c>value</c>, of figures only: one expression.</summary>
public sealed record ValueForm : ScoringForm
{
    /// <summary>The expression.</summary>
    public required RuleExpression Value { get; init; }
}
