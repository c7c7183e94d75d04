using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>A name as a header cell holds it.</summary>
internal static class ColumnTitle
{
    /// <summary>What spreadsheets put before a text that would be a formula.</summary>
    private const char TextMark = '\'';

    /// <summary>The text on one line, without what spreadsheets and their users change in passing: line ends, doubled spaces, the mark of a text.</summary>
    public static string Of(string text)
    {
        var plain = UnicodeText.Normalize(text).Select(c => IsPlain(c) ? c : ' ').ToArray();
        return string.Join(' ', new string(plain).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart(TextMark);
    }

    private static bool IsPlain(char character) => char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
