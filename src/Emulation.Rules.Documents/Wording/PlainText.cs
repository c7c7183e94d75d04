using System.Globalization;

namespace Emulation.Rules.Documents.Wording;

/// <summary>Texts of people on their way into a document.</summary>
internal static class PlainText
{
    private const string FormulaSigns = "=+-@＝＋－＠";
    private const char NoBreakSpace = '\u00A0';

    /// <summary>
    /// The text on one line: a control or formatting character, which XML cannot hold or which would reorder the line, is a space, and so
    /// is half of a character.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = text.ToCharArray();
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]))
            {
                i++;
            }
            else if (!IsPlain(line[i]))
            {
                line[i] = ' ';
            }
        }

        return new string(line);
    }

    /// <summary>The text on one line, as it is printed: the sign of a percentage stays on the line of its number.</summary>
    public static string Printed(string text)
    {
        var line = OneLine(text).ToCharArray();
        for (var i = 1; i + 1 < line.Length; i++)
        {
            if (line[i] == ' ' && line[i + 1] == '%' && char.IsAsciiDigit(line[i - 1]))
            {
                line[i] = NoBreakSpace;
            }
        }

        return new string(line);
    }

    /// <summary>Whether a spreadsheet would run the text as a formula once it was typed.</summary>
    public static bool LooksLikeFormula(string text) => text.AsSpan().TrimStart() is [var first, ..] && FormulaSigns.Contains(first);

    private static bool IsPlain(char character) => character < '\uFFFE' && char.GetUnicodeCategory(character)
        is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate);
}
