using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A RulesEngine workflow: rules in the order they are tried.</summary>
internal sealed record WorkflowDefinition
{
    public required string Name { get; init; }

    /// <summary>Named expressions, evaluated in order before the rules.</summary>
    public IReadOnlyList<ParamDefinition> GlobalParams { get; init; } = [];

    public required IReadOnlyList<RuleDefinition> Rules { get; init; }

    /// <summary>The choice indicator of the scale it was expanded from; null when it was not.</summary>
    public string? ScaleOf { get; init; }

    public required SourcePosition Position { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(WorkflowDefinition? other) => ValueEquality<WorkflowDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<WorkflowDefinition>.HashOf(this);
}
