using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>What <c>campaign.json</c> says of a workflow that takes arguments or looks at the population.</summary>
public sealed record DeclaredWorkflow
{
    /// <summary>The workflow's name.</summary>
    public required string Name { get; init; }

    /// <summary>Names that each criterion gives a meaning by <see cref="CriterionDefinition.With"/>.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>Values over all participants that its rules may name.</summary>
    public IReadOnlyList<PopulationDefinition> Population { get; init; } = [];

    internal SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(DeclaredWorkflow? other) => ValueEquality<DeclaredWorkflow>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<DeclaredWorkflow>.HashOf(this);
}
