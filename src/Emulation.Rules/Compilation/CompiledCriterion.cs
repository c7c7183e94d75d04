using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>A node of the criteria tree, ready to run.</summary>
internal sealed record CompiledCriterion
{
    public required CriterionDefinition Definition { get; init; }

    /// <summary>The slot its points go to.</summary>
    public required Slot Slot { get; init; }

    /// <summary>Null of a group.</summary>
    public CompiledWorkflow? Workflow { get; init; }

    public CompiledCondition? AppliesWhen { get; init; }

    public IReadOnlyList<CompiledCriterion> Children { get; init; } = [];
}
