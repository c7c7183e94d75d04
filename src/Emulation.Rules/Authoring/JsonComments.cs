namespace Emulation.Rules.Authoring;

/// <summary>The comments of a JSON text, where nothing is completed.</summary>
internal static class JsonComments
{
    /// <summary>Whether a place lies within a comment; behind one that ends with its line, it still does.</summary>
    public static bool Contain(string text, int offset)
    {
        var at = 0;
        while (at < offset)
        {
            var end = text[at] switch
            {
                '"' => EndOfText(text, at),
                '/' when Follows(text, at, '/') =>
                    text.AsSpan(at).IndexOfAny('\r', '\n') is var line and >= 0 ? at + line + 1 : text.Length + 1,
                '/' when Follows(text, at, '*') =>
                    text.IndexOf("*/", at + 2, StringComparison.Ordinal) is var close and >= 0 ? close + 2 : text.Length + 1,
                _ => at + 1,
            };
            if (offset < end)
            {
                return text[at] == '/';
            }

            at = end;
        }

        return false;
    }

    private static bool Follows(string text, int at, char next) => at + 1 < text.Length && text[at + 1] == next;

    /// <summary>Behind the quote that closes a text; a text that is not closed ends with its line.</summary>
    private static int EndOfText(string text, int quote)
    {
        var at = quote + 1;
        while (at < text.Length && text[at] is not ('"' or '\r' or '\n'))
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at + 1, text.Length);
    }
}
