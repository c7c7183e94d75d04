using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>A disqualification, ready to run.</summary>
internal sealed record CompiledDisqualification(DisqualificationDefinition Definition, CompiledCondition When);
