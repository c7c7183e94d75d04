namespace Emulation.Rules.Tests.Reference;

/// <summary>An answer turns on digits that decimals do not have: the reference says nothing, and the case is counted as skipped.</summary>
internal sealed class OnTheBorderException() : Exception("The answer turns on digits that decimals do not have.");
