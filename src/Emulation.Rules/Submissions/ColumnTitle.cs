using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>A name as a header cell holds it.</summary>
internal static class ColumnTitle
{
    /// <summary>What spreadsheets put before a text that would be a formula.</summary>
    private const char TextMark = '\'';

    /// <summary>
    /// The text on one line, without what spreadsheets and their users change in passing: line ends, doubled spaces, the mark of a text.
    /// </summary>
    public static string Of(string text) => UnicodeText.Identity(text).TrimStart(TextMark);

    /// <summary>Titles are the same whatever their case and spaces: what is not seen, some programs write as a space.</summary>
    public static string KeyOf(string text) => Of(text).ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Whether two titles stand for the same column.</summary>
    public static bool AreSame(string one, string other) => KeyOf(one) == KeyOf(other);
}
