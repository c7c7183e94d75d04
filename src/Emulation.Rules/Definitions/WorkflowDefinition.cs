using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A RulesEngine workflow: rules in the order they are tried.</summary>
public sealed record WorkflowDefinition
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Named expressions, evaluated in order before the rules.</summary>
    public IReadOnlyList<NamedExpression> GlobalParams { get; init; } = [];

    /// <summary>The rules.</summary>
    public required IReadOnlyList<RuleDefinition> Rules { get; init; }

    /// <summary>Where it stands, or what it was made of; nowhere when it was built in code.</summary>
    public SourcePosition Position { get; internal init; } = SourcePosition.None;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(WorkflowDefinition? other) => ValueEquality<WorkflowDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<WorkflowDefinition>.HashOf(this);
}
