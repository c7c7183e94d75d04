using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>The text of a file, or of a stretch of one, with the offsets of its lines.</summary>
internal sealed class SourceText
{
    private readonly int _linesBefore;
    private readonly int _columnsBefore;
    private string? _text;
    private List<int>? _lineStarts;

    public SourceText(string file, string text) => (File, _text) = (file, text);

    /// <summary>A stretch that begins at a place, whose text is told once it is known where it ends.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line it begins in, from 1.</param>
    /// <param name="column">The column it begins at, from 1.</param>
    public SourceText(string file, int line, int column) => (File, _linesBefore, _columnsBefore) = (file, line - 1, column - 1);

    public string File { get; }

    public string Text => _text ?? throw new InvalidOperationException("Nobody has told yet where the stretch ends.");

    /// <summary>The same text where it begins at another place.</summary>
    /// <param name="line">The line it begins in, from 1.</param>
    /// <param name="column">The column it begins at, from 1.</param>
    public SourceText At(int line, int column) => new(File, line, column) { _text = _text, _lineStarts = LineStarts };

    private List<int> LineStarts => _lineStarts ??= LinesOf(Text);

    /// <summary>Tells the text of a stretch.</summary>
    public void End(string text) => _text = text;

    public SourcePosition PositionOf(int offset, string path)
    {
        var (line, column) = PlaceOf(offset);
        return new SourcePosition { File = File, Line = line, Column = column, Path = path };
    }

    /// <summary>The same, whose path is spelt out only where somebody asks for it.</summary>
    public SourcePosition PositionOf(int offset, PathStep? way)
    {
        var (line, column) = PlaceOf(offset);
        return new SourcePosition { File = File, Line = line, Column = column, Way = way };
    }

    /// <summary>The line and column of an offset, both from 1.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var index = LineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (_linesBefore + line + 1, offset - LineStarts[line] + 1 + (line == 0 ? _columnsBefore : 0));
    }

    /// <summary>
    /// The offset, in a whole file, of a line and column that count from 1 and 0; the end of the file where it has no such line, as editors
    /// have it that replace everything.
    /// </summary>
    public int OffsetOf(int line, int column) =>
        line > LineStarts.Count ? Text.Length : Math.Min(Text.Length, LineStarts[Math.Max(line - 1, 0)] + column);

    /// <summary>
    /// The offset in the file of the character at <paramref name="index"/> of the JSON string that opens at
    /// <paramref name="quote"/>: escapes are one character of the value and several of the file.
    /// </summary>
    public int OffsetInString(int quote, int index)
    {
        var offset = quote + 1;
        for (var i = 0; i < index && offset < Text.Length; i++)
        {
            offset += LengthAt(offset);
        }

        return Math.Min(offset, Text.Length);
    }

    /// <summary>
    /// The index, in the value of the JSON string that opens at <paramref name="quote"/>, of the character at an offset in the file.
    /// </summary>
    public int IndexInString(int quote, int offset)
    {
        var index = 0;
        for (var at = quote + 1; at < offset && at + LengthAt(at) <= offset; at += LengthAt(at))
        {
            index++;
        }

        return index;
    }

    private static List<int> LinesOf(string text)
    {
        List<int> starts = [0];
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0;)
        {
            var next = i + (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1);
            starts.Add(next);
            i = text.AsSpan(next).IndexOfAny('\r', '\n') is >= 0 and var more ? next + more : -1;
        }

        return starts;
    }

    /// <summary>How much of the file one character of a JSON string takes.</summary>
    private int LengthAt(int offset) => Text[offset] != '\\' ? 1 : offset + 1 < Text.Length && Text[offset + 1] == 'u' ? 6 : 2;
}
