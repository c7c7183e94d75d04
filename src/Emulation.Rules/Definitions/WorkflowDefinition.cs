using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A RulesEngine workflow: rules in the order they are tried.</summary>
internal sealed record WorkflowDefinition
{
    public required string Name { get; init; }

    public required IReadOnlyList<RuleDefinition> Rules { get; init; }

    public required SourcePosition Position { get; init; }
}
