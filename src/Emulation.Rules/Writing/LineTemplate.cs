using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Writing;

/// <summary>
/// A line as it was written, without its figures: lines of a criterion of which the same rules held differ in nothing else. The figures are
/// the four numbers of the line, then of each rule its points and the values it shows.
/// </summary>
internal sealed class LineTemplate
{
    private const int NumbersOfALine = 4;

    private readonly LineFacts _facts;
    private readonly int[] _held;
    private readonly ShownName[][] _shown;
    private readonly int _depth;
    private readonly bool _isFirst;
    private readonly TwinPieces _pieces;

    private LineTemplate(
        in LineFacts facts, ReadOnlySpan<RuleHit> hits, ShownName[][] shown, int depth, bool isFirst, TwinPieces pieces)
    {
        (_facts, _shown, _depth, _isFirst, _pieces) = (facts, shown, depth, isFirst, pieces);
        _held = new int[hits.Length];
        for (var i = 0; i < hits.Length; i++)
        {
            _held[i] = hits[i].Rule;
        }
    }

    /// <summary>Another one of the same criterion.</summary>
    public LineTemplate? Next { get; init; }

    /// <summary>Writes the line whole; the template is null where it has other figures than a template knows.</summary>
    public static LineTemplate? Write(TwinJson json, in SheetLines lines, in LineFacts facts, LineTemplate? next)
    {
        var isFirst = json.IsFirst;
        var pieces = json.Note(lines.Make(facts));
        var hits = lines.HitsOf(facts);
        var shown = new ShownName[hits.Length][];
        var figures = NumbersOfALine;
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = [.. facts.Node.Criterion.Workflow!.Rules[hits[i].Rule].Shown];
            figures += 1 + shown[i].Length;
        }

        return pieces.Count == figures + 1 ? new LineTemplate(facts, hits, shown, json.Depth, isFirst, pieces) { Next = next } : null;
    }

    /// <summary>Whether that line differs from the one it was made of in figures alone.</summary>
    public bool Fits(TwinJson json, in LineFacts facts, ReadOnlySpan<RuleHit> hits)
    {
        if (!ReferenceEquals(_facts.Node, facts.Node) || _facts.Status != facts.Status || _facts.Clamped != facts.Clamped
            || _facts.Provisional != facts.Provisional || facts.Extras is not null || _held.Length != hits.Length
            || _depth != json.Depth || _isFirst != json.IsFirst)
        {
            return false;
        }

        for (var i = 0; i < hits.Length; i++)
        {
            if (_held[i] != hits[i].Rule)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes a line that fits.</summary>
    public void Write(TwinJson json, in LineFacts facts, ReadOnlySpan<RuleHit> hits, Row row)
    {
        json.Figure(_pieces, 0, facts.Points);
        json.Figure(_pieces, 1, facts.MaxPoints);
        json.Figure(_pieces, 2, facts.Percent);
        json.Figure(_pieces, 3, facts.Raw);
        var piece = NumbersOfALine;
        for (var i = 0; i < hits.Length; i++)
        {
            json.Figure(_pieces, piece++, DecimalText.Normalize(hits[i].Points));
            foreach (var name in _shown[i])
            {
                Write(json, piece++, name, row);
            }
        }

        json.Piece(_pieces, piece);
    }

    /// <summary>A number is what most of them are, and needs no value to be made of it.</summary>
    private void Write(TwinJson json, int piece, ShownName name, Row row)
    {
        if (name.Slot is { } slot && slot.Type == typeof(decimal))
        {
            json.Figure(_pieces, piece, DecimalText.Normalize(row.Numbers[slot.Index]));
            return;
        }

        json.Piece(_pieces, piece);
        json.Value(ShownValues.In(name, row));
    }
}
