namespace Emulation.Rules.Json;

/// <summary>The way into a value from the one around it: by a name, or by an index where the name is null.</summary>
internal sealed record JsonStep(JsonStep? Parent, string? Name, int Index);
