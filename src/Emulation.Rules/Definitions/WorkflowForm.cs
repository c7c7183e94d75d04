namespace Emulation.Rules.Definitions;

/// <summary><c>workflow</c>: a RulesEngine workflow gives the points.</summary>
public sealed record WorkflowForm : ScoringForm
{
    /// <summary>The workflow's name.</summary>
    public required string Workflow { get; init; }

    /// <summary>Of one that stands for a short form, that form.</summary>
    internal ScoringForm? Written { get; init; }
}
