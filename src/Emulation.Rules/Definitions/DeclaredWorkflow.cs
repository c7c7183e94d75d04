using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>What <c>campaign.json</c> says of a workflow that takes arguments or looks at the population.</summary>
internal sealed record DeclaredWorkflow
{
    public required string Name { get; init; }

    public required IReadOnlyList<string> Parameters { get; init; }

    public required IReadOnlyList<PopulationDefinition> Population { get; init; }

    /// <summary>Ids of population values that were refused.</summary>
    public IReadOnlyList<string> BrokenNames { get; init; } = [];

    public required SourcePosition Position { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(DeclaredWorkflow? other) => ValueEquality<DeclaredWorkflow>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<DeclaredWorkflow>.HashOf(this);
}
