using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>Reads in pieces what is read again after an edit, and tells names of one object apart.</summary>
internal sealed partial class JsonNodeReader
{
    /// <summary>The same in pieces, so that it can be read again.</summary>
    /// <param name="source">The text.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="bag">Takes what is wrong.</param>
    /// <param name="before">What was read of the file before; null where nothing was.</param>
    public static ReadJson? Read(SourceText source, JsonLimits limits, DiagnosticBag bag, ReadJson? before)
    {
        var pieces = new JsonPieces(source.Text, before);
        return Read(source, limits, bag, pieces) is { } root ? new ReadJson(source.Text, root, pieces.All) : null;
    }

    /// <summary>
    /// Whether the items of a list are pieces: those of the file's own lists, and of the lists of the same name that they hold themselves.
    /// So are the objects in its own tables of names.
    /// </summary>
    private bool IsDivided(PathStep? step) =>
        _pieces is not null && (_depth <= MostDepthOfLists || (step is not null && step.Name == _here.List));

    private JsonNode ReadPiece(PathStep way, string? list)
    {
        var (start, place) = (_scanner.Offset, _source.PlaceOf(_scanner.Offset));
        if (_pieces!.Find(start, place, way) is { } known && _values + known.Values <= _limits.Values)
        {
            _values += known.Values;
            _scanner.Skip(known.Length);
            Add(known);
            return known.Node;
        }

        var (around, before) = (_here, _values);
        _here = (new SourceText(_source.File, place.Line, place.Column), start, list, []);
        var node = ReadValue(way);
        _here.Source.End(_source.Text[start.._scanner.End]);
        var piece = new JsonPiece
        {
            Node = node, Way = way, Place = place, Length = _scanner.End - start, Values = _values - before, Inner = _here.Inner,
        };
        _here = around;
        Add(piece);
        return node;

        void Add(JsonPiece piece)
        {
            _here.Inner.Add((start - _here.Start, piece));
            _pieces.Add(start, piece);
        }
    }

    /// <summary>Whether the object whose names begin at <paramref name="first"/> has such a name; of large ones a set is kept.</summary>
    private bool IsTaken(string name, int first)
    {
        if (_names.Count - first < FewNames)
        {
            return _names.IndexOf(name, first) >= 0;
        }

        if (!_sets.TryGetValue(first, out var names))
        {
            _sets.Add(first, names = new HashSet<string>(_names.Skip(first), StringComparer.Ordinal));
        }

        return !names.Add(name);
    }
}
