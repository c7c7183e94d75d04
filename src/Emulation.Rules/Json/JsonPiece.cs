using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>
/// An object in a list or table that is read for itself: its nodes know a text and a place of their own, and an edit elsewhere in the
/// file leaves them as they are.
/// </summary>
internal sealed class JsonPiece
{
    private static readonly Dictionary<JsonNode, JsonNode> None = [];

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

    /// <summary>The same at another place; itself where that is its own.</summary>
    public JsonPiece At((int Line, int Column) place) => place == Place ? this : Moved(place);

    private JsonPiece Moved((int Line, int Column) place)
    {
        var inner = new List<(int Offset, JsonPiece Piece)>(Inner.Count);
        var nodes = Inner.Count == 0 ? None : new Dictionary<JsonNode, JsonNode>(Inner.Count, ReferenceEqualityComparer.Instance);
        foreach (var (offset, piece) in Inner)
        {
            var column = piece.Place.Line == Place.Line ? piece.Place.Column + place.Column - Place.Column : piece.Place.Column;
            var moved = piece.Moved((piece.Place.Line + place.Line - Place.Line, column));
            inner.Add((offset, moved));
            nodes.Add(piece.Node, moved.Node);
        }

        return new JsonPiece
        {
            Node = Node.In(Node.Source.At(place.Line, place.Column), nodes),
            Way = Way,
            Place = place,
            Length = Length,
            Values = Values,
            Inner = inner,
        };
    }
}
