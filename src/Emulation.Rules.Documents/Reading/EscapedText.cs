using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>
/// Texts as workbooks store them: a character that XML cannot hold stands as its code, <c>_x000D_</c>, and what only looks like one has
/// its first line escaped, <c>_x005F_x000D_</c> (ECMA-376 part 1, 22.9.2.19).
/// </summary>
internal static partial class EscapedText
{
    private const string Start = "_x";
    private const string Line = "_x005F_";

    /// <summary>The text that is meant.</summary>
    public static string Read(string stored) =>
        stored.Contains(Start, StringComparison.Ordinal) ? Code().Replace(stored, static match => Character(match.ValueSpan)) : stored;

    /// <summary>What stands for a text.</summary>
    public static string Write(string text) =>
        text.Contains(Start, StringComparison.Ordinal) ? LineOfCode().Replace(text, Line) : text;

    private static string Character(ReadOnlySpan<char> code) =>
        ((char)ushort.Parse(code[Start.Length..^1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, 1000)]
    private static partial Regex Code();

    /// <summary>The line before a code, which may be the last of the one before.</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 1000)]
    private static partial Regex LineOfCode();
}
