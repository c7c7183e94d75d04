using System.Globalization;
using System.Text;

namespace Emulation.Rules.Cli.Output;

/// <summary>Texts from files on their way to a terminal.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text on one line: a control or formatting character, which could move the cursor or reorder the line, is a space.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            line.Append(IsPlain(rune) ? rune.ToString() : " ");
        }

        return line.ToString();
    }

    private static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
