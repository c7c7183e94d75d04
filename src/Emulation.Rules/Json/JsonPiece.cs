using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>
/// An object in a list or table that is read for itself: its nodes know a text and a place of their own, and an edit elsewhere in the
/// file leaves
/// them as they are.
/// </summary>
internal sealed class JsonPiece
{
    public required JsonNode Node { get; init; }

    /// <summary>The way to it.</summary>
    public required PathStep Way { get; init; }

    /// <summary>Where it begins.</summary>
    public required (int Line, int Column) Place { get; init; }

    public required int Length { get; init; }

    /// <summary>How many values it holds, itself included.</summary>
    public required int Values { get; init; }

    /// <summary>The pieces in it, each with its offset from the beginning.</summary>
    public required IReadOnlyList<(int Offset, JsonPiece Piece)> Inner { get; init; }
}
