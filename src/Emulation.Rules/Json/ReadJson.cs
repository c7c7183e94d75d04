namespace Emulation.Rules.Json;

/// <summary>A text that was read, and the pieces it was read in, by their offset.</summary>
internal sealed record ReadJson(string Text, JsonNode Root, IReadOnlyDictionary<int, JsonPiece> Pieces);
