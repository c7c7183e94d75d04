using System.Globalization;

namespace Emulation.Rules.Cli.Output;

/// <summary>A source line with a caret below the column in question.</summary>
internal static class SourceExcerpt
{
    private const string Indent = "    ";
    private const string Ellipsis = "…";
    private const int CharactersBefore = 60;
    private const int CharactersShown = 100;

    /// <param name="line">The line, without its end.</param>
    /// <param name="column">The column from 1, in UTF-16 code units.</param>
    public static (string Line, string Caret) Of(string line, int column)
    {
        var at = Math.Clamp(column - 1, 0, line.Length);
        var start =
            line.Length <= CharactersShown
                ? 0
                : Boundary(line, Math.Max(0, Math.Min(at - CharactersBefore, line.Length - CharactersShown)));
        var end = Boundary(line, Math.Min(line.Length, start + CharactersShown));
        var head = (start > 0 ? Ellipsis : "") + PlainText.OneLine(line[start..Math.Max(start, at)]);
        var tail = PlainText.OneLine(line[Math.Max(start, at)..Math.Max(at, end)]) + (end < line.Length ? Ellipsis : "");
        return (Indent + head + tail, Indent + new string(' ', head.Count(TakesCell)) + "^");
    }

    private static int Boundary(string line, int index) =>
        index > 0 && index < line.Length && char.IsLowSurrogate(line[index]) ? index - 1 : index;

    /// <summary>A combining mark sits on the letter before it, the second half of a pair belongs to the first.</summary>
    private static bool TakesCell(char character) =>
        !char.IsLowSurrogate(character) && char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark;
}
