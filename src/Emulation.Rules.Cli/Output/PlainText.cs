using System.Globalization;

namespace Emulation.Rules.Cli.Output;

/// <summary>Texts from files on their way to a terminal.</summary>
internal static class PlainText
{
    /// <summary>The text on one line: a control or formatting character, which could move the cursor or reorder the line, is a space.</summary>
    public static string OneLine(string text) =>
        string.Create(text.Length, text, static (line, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                line[i] = IsPlain(source[i]) ? source[i] : ' ';
            }
        });

    private static bool IsPlain(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
