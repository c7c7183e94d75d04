using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>An award and its conditions, ready to run: a hit for each that holds.</summary>
internal sealed record CompiledAward(AwardDefinition Definition, CompiledWorkflow Workflow)
{
    /// <summary>Whether a condition reads the points of a criterion.</summary>
    public required bool ReadsCriteria { get; init; }
}
