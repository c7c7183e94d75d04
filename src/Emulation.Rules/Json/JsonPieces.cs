using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>
/// The pieces of a text that is read again. What stands before the first difference from the text as it was, or behind the last one, is
/// taken from there; what the edit moved to another line or column is put there without being read again.
/// </summary>
internal sealed class JsonPieces
{
    private readonly Dictionary<int, JsonPiece> _all = [];
    private readonly ReadJson? _before;
    private readonly int _differsFrom;
    private readonly int _sameFrom;
    private readonly int _longer;

    public JsonPieces(string text, ReadJson? before)
    {
        if (before is null)
        {
            return;
        }

        _before = before;
        _longer = text.Length - before.Text.Length;
        _differsFrom = text.AsSpan().CommonPrefixLength(before.Text);
        var most = Math.Min(text.Length, before.Text.Length) - _differsFrom;
        var same = 0;
        while (same < most && text[^(same + 1)] == before.Text[^(same + 1)])
        {
            same++;
        }

        _sameFrom = text.Length - same;
    }

    /// <summary>All of them, those in others included.</summary>
    public IReadOnlyDictionary<int, JsonPiece> All => _all;

    /// <summary>The piece that begins at an offset, where it stands now; null when it is not known.</summary>
    public JsonPiece? Find(int start, (int Line, int Column) place, PathStep way)
    {
        var old = start < _differsFrom ? start : start >= _sameFrom ? start - _longer : -1;
        return old >= 0
            && _before?.Pieces.GetValueOrDefault(old) is { } piece
            && (start >= _sameFrom || start + piece.Length <= _differsFrom)
            && PathStep.AreSame(piece.Way, way)
                ? piece.At(place)
                : null;
    }

    public void Add(int start, JsonPiece piece)
    {
        _all[start] = piece;
        foreach (var (offset, inner) in piece.Inner)
        {
            Add(start + offset, inner);
        }
    }
}
