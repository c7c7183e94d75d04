using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>An award and its conditions, ready to run: a hit for each that holds.</summary>
internal sealed record CompiledAward(AwardDefinition Definition, CompiledWorkflow Workflow);
