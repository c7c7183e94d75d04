using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Writing;

internal sealed partial class TwinJson
{
    private List<(TwinPlace Start, TwinPlace End)>? _figures;
    private LineTemplates? _lines;

    /// <summary>Writes lines as they are found out.</summary>
    public LineTemplates Lines => _lines ??= new LineTemplates(this);

    private TwinPlace Here => new(_indented.Count, _canonical.Count);

    /// <summary>A number that lines of one kind have of their own; null is written as such.</summary>
    public void Figure(decimal? number)
    {
        var start = Here;
        if (number is { } known)
        {
            Value(known);
        }
        else
        {
            Value("null"u8);
        }

        _figures?.Add((start, Here));
    }

    /// <summary>A value that lines of one kind have of their own.</summary>
    public void Figure(IndicatorValue value)
    {
        var start = Here;
        Value(value);
        _figures?.Add((start, Here));
    }

    /// <summary>Writes a line, and returns what stands in it around its figures.</summary>
    public TwinPieces Note(CriterionScore line)
    {
        var start = Here;
        List<(TwinPlace Start, TwinPlace End)> figures = [];
        _figures = figures;
        LineWriter.Write(new TwinTokens(this), line);
        _figures = null;
        return TwinPieces.Between(_indented, _canonical, start, figures);
    }

    /// <summary>A piece that was noted; behind it stands a figure, or whatever stands behind a value.</summary>
    public void Piece(TwinPieces pieces, int piece)
    {
        _indented.Add(pieces.Indented(piece));
        _canonical.Add(pieces.Canonical(piece));
        _isFirst = false;
    }

    /// <summary>A piece that was noted, and the number behind it.</summary>
    public void Figure(TwinPieces pieces, int piece, decimal? number)
    {
        Piece(pieces, piece);
        Figure(number);
    }
}
