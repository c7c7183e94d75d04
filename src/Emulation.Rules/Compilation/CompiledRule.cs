using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>An enabled rule with the names it mentions.</summary>
internal sealed record CompiledRule(RuleDefinition Definition, IReadOnlyList<string> Names);
