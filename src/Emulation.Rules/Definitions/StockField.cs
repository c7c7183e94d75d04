namespace Emulation.Rules.Definitions;

/// <summary>A field of a rule that is not used here, and its value as JSON.</summary>
internal sealed record StockField(string Name, string Json);
