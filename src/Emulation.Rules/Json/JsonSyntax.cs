using System.Text.RegularExpressions;

namespace Emulation.Rules.Json;

/// <summary>What JSON allows and the reader underneath does not insist on.</summary>
internal static partial class JsonSyntax
{
    /// <summary>The first character past white space, comments and the separators a value may follow.</summary>
    public static int SkipToToken(string text, int offset, int end, out int commas)
    {
        commas = 0;
        while (offset < end)
        {
            if (text[offset] == '/' && offset + 1 < end)
            {
                offset = text[offset + 1] == '*'
                    ? IndexAfter(text, "*/", offset + 2, end)
                    : IndexOfLineEnd(text, offset, end);
            }
            else if (text[offset] == ',')
            {
                commas++;
                offset++;
            }
            else if (text[offset] == ':' || text[offset] == '\uFEFF' || char.IsWhiteSpace(text[offset]))
            {
                offset++;
            }
            else
            {
                break;
            }
        }

        return offset;
    }

    public static bool IsNumber(ReadOnlySpan<char> text) => NumberPattern().IsMatch(text);

    private static int IndexAfter(string text, string what, int offset, int end)
    {
        var index = text.IndexOf(what, offset, StringComparison.Ordinal);
        return index < 0 ? end : Math.Min(end, index + what.Length);
    }

    private static int IndexOfLineEnd(string text, int offset, int end)
    {
        var index = text.AsSpan(offset, end - offset).IndexOfAny('\r', '\n');
        return index < 0 ? end : offset + index;
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();
}
