using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>A file's text with the offsets of its lines.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string File { get; }

    public string Text { get; }

    public SourcePosition PositionOf(int offset, string path)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourcePosition { File = File, Line = line + 1, Column = offset - _lineStarts[line] + 1, Path = path };
    }

    /// <summary>The offset of a line and column that count from 1 and 0.</summary>
    public int OffsetOf(int line, int column) =>
        Math.Min(Text.Length, _lineStarts[Math.Clamp(line - 1, 0, _lineStarts.Count - 1)] + column);

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

    /// <summary>How much of the file one character of a JSON string takes.</summary>
    private int LengthAt(int offset) => Text[offset] != '\\' ? 1 : offset + 1 < Text.Length && Text[offset + 1] == 'u' ? 6 : 2;
}
