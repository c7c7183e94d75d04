using System.Text;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Lines and columns of a text.</summary>
internal static class TextPlaces
{
    /// <summary>
    /// The place right behind <paramref name="utf8"/>, when that text starts at <paramref name="line"/> and <paramref name="column"/>;
    /// columns in UTF-16 code units.
    /// </summary>
    public static (int Line, int Column) After(ReadOnlySpan<byte> utf8, int line, int column)
    {
        while (utf8.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end)
        {
            var length = utf8[end] == '\r' && end + 1 < utf8.Length && utf8[end + 1] == '\n' ? 2 : 1;
            utf8 = utf8[(end + length)..];
            line++;
            column = 1;
        }

        return (line, column + Encoding.UTF8.GetCharCount(utf8));
    }

    /// <summary>A line by its number from 1, or as much of it as is ever shown; null when there is none.</summary>
    public static string? Line(ReadOnlySpan<byte> utf8, int number)
    {
        const int MostBytes = 100_000;
        for (var i = 1; i < number && !utf8.IsEmpty; i++)
        {
            var end = utf8.IndexOfAny((byte)'\r', (byte)'\n');
            var isPair = end >= 0 && utf8[end] == '\r' && end + 1 < utf8.Length && utf8[end + 1] == '\n';
            utf8 = end < 0 ? default : utf8[(end + (isPair ? 2 : 1))..];
        }

        if (utf8.IsEmpty || number < 1)
        {
            return null;
        }

        var length = utf8.IndexOfAny((byte)'\r', (byte)'\n');
        return Encoding.UTF8.GetString(utf8[..Math.Min(length < 0 ? utf8.Length : length, MostBytes)]);
    }
}
