using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>An enabled rule and the values to show beside it.</summary>
internal sealed record CompiledRule(RuleDefinition Definition, IReadOnlyList<ShownName> Shown);

/// <summary>A name a rule mentions, and where its value is.</summary>
internal sealed record ShownName(string Name, Slot? Slot, decimal Constant);
