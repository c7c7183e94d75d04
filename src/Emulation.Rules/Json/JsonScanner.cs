using System.Globalization;
using System.Text;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Json;

/// <summary>Goes through a JSON text from token to token. White space and comments lie between them.</summary>
internal sealed class JsonScanner(string text)
{
    /// <summary>Of a word or number that is shown because it is none of JSON's.</summary>
    private const int MostShown = 40;

    private readonly WordPool _names = new();

    /// <summary>Where the next character is taken.</summary>
    public int Offset { get; private set; }

    /// <summary>The offset after the last token.</summary>
    public int End { get; private set; }

    /// <summary>The character of the next token; null at the end of the text.</summary>
    /// <exception cref="JsonFault">A comment is never closed.</exception>
    public char? Peek()
    {
        while (Offset < text.Length)
        {
            var here = text[Offset];
            if (here == '/' && Offset + 1 < text.Length && text[Offset + 1] is '/' or '*')
            {
                SkipComment();
            }
            else if (char.IsWhiteSpace(here) || here == '\uFEFF')
            {
                Offset++;
            }
            else
            {
                return here;
            }
        }

        return null;
    }

    /// <summary>The character of the next token where one must come.</summary>
    /// <exception cref="JsonFault">The text ends.</exception>
    public char PeekInside() => Peek() ?? throw new JsonFault(End, JsonTexts.BreaksOff);

    /// <summary>Takes a token of one character.</summary>
    public void Take() => End = ++Offset;

    /// <summary>Goes past a value that is known.</summary>
    public void Skip(int length) => End = Offset += length;

    /// <summary>What stands here, whole where it takes two units.</summary>
    public string Here() =>
        text.Substring(
            Offset, char.IsHighSurrogate(text[Offset]) && Offset + 1 < text.Length && char.IsLowSurrogate(text[Offset + 1]) ? 2 : 1);

    /// <summary>Letters, digits and the signs of numbers in a row.</summary>
    public ReadOnlySpan<char> TakeWord()
    {
        var start = Offset;
        while (Offset < text.Length && (char.IsLetter(text[Offset]) || text[Offset] is (>= '0' and <= '9') or '+' or '-' or '.' or '_'))
        {
            Offset++;
        }

        End = Offset;
        return text.AsSpan(start, Offset - start);
    }

    public static string Shown(ReadOnlySpan<char> word) => word.Length <= MostShown ? word.ToString() : $"{word[..MostShown]}…";

    /// <summary>The number that a comma divides, whose first part ends here; null where digits do not follow the comma at once.</summary>
    public string? DecimalComma(int start)
    {
        var end = End;
        if (end + 1 >= text.Length || text[end] != ',' || !char.IsAsciiDigit(text[end + 1]))
        {
            return null;
        }

        for (end++; end < text.Length && char.IsAsciiDigit(text[end]); end++)
        {
        }

        return Shown(text.AsSpan(start, end - start));
    }

    /// <summary>The text in double quotes that begins here, escapes resolved.</summary>
    /// <exception cref="JsonFault">It is never closed, or holds an escape that there is not.</exception>
    public string TakeText() => Take(names: null);

    /// <summary>The text of a name, which other names may be as well.</summary>
    public string TakeName() => Take(_names);

    private string Take(WordPool? names)
    {
        var start = ++Offset;
        StringBuilder? resolved = null;
        while (true)
        {
            var stop = Offset >= text.Length ? -1 : text.AsSpan(Offset).IndexOfAny('"', '\\');
            if (stop < 0)
            {
                throw new JsonFault(start - 1, JsonTexts.NeverClosed);
            }

            if (text[Offset + stop] == '"')
            {
                var rest = text.AsSpan(Offset, stop);
                var whole = resolved is null ? names?.Of(rest) ?? rest.ToString() : resolved.Append(rest).ToString();
                Offset += stop + 1;
                End = Offset;
                return whole;
            }

            (resolved ??= new StringBuilder()).Append(text, Offset, stop);
            Offset += stop;
            resolved.Append(TakeEscape());
        }
    }

    private char TakeEscape()
    {
        var at = Offset;
        var kind = at + 1 < text.Length ? text[at + 1] : '\0';
        Offset += 2;
        switch (kind)
        {
            case '"' or '\\' or '/':
                return kind;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when at + 6 <= text.Length
                && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                Offset = at + 6;
                return (char)unit;
            default:
                throw new JsonFault(at, JsonTexts.BadEscape);
        }
    }

    private void SkipComment()
    {
        var isBlock = text[Offset + 1] == '*';
        var end = isBlock ? text.IndexOf("*/", Offset + 2, StringComparison.Ordinal) : text.AsSpan(Offset).IndexOfAny('\r', '\n');
        if (isBlock && end < 0)
        {
            throw new JsonFault(Offset, JsonTexts.CommentNeverClosed);
        }

        Offset = isBlock ? end + 2 : end < 0 ? text.Length : Offset + end;
    }
}
