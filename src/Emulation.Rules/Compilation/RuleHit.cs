namespace Emulation.Rules.Compilation;

/// <summary>A rule that held and the points it gave.</summary>
internal readonly record struct RuleHit(int Rule, decimal Points);
