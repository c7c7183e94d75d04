using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>
/// Notices texts that lost their accented letters on the way: to question marks, to U+FFFD, to letters of another encoding.
/// </summary>
internal sealed partial class GarbledText(TableOrigin origin)
{
    private const int WesternCodePage = 1252;

    private static readonly SearchValues<char> Suspicious = SearchValues.Create("?\uFFFDÃÂÄÅÆáº»");

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(WesternCodePage)!;

    private readonly FaultGroups _groups = new();

    /// <summary>The same rows, looked at as they pass.</summary>
    public IEnumerable<DataRow> Watch(IEnumerable<DataRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Value is null && cell.Text.AsSpan().ContainsAny(Suspicious))
                {
                    Check(cell);
                }
            }

            yield return row;
        }
    }

    public void ReportTo(DiagnosticBag bag) => _groups.ReportTo(bag);

    private void Check(DataCell cell)
    {
        if (cell.Text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            Add(Codes.GarbledText, cell, LocalizedText.Same(" (U+FFFD)"));
        }
        else if (Original(cell.Text) is { } original)
        {
            Add(Codes.GarbledText, cell, ReadingTexts.WasOnce(original));
        }
        else if (OtherEncoding().IsMatch(cell.Text))
        {
            Add(Codes.GarbledText, cell, LocalizedText.Same(""));
        }
        else if (HasQuestionMarks(cell.Text))
        {
            Add(Codes.QuestionMarks, cell, LocalizedText.Same(""));
        }
    }

    private void Add(DiagnosticDescriptor descriptor, DataCell cell, LocalizedText more) =>
        _groups.Add(descriptor, "", cell.Text.Trim(), origin.PositionOf(cell), cell.Text.Trim(), more);

    /// <summary>A question mark right before a letter ends no sentence; in an address it may stand there.</summary>
    private static bool HasQuestionMarks(string text)
    {
        for (var at = text.IndexOf('?', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('?', at + 1))
        {
            if (char.IsLetter(text[at + 1]))
            {
                return !text.Contains("://", StringComparison.Ordinal);
            }
        }

        return false;
    }

    /// <summary>
    /// Bytes of Vietnamese letters in UTF-8, taken for letters one by one: ế is áº¿, ộ is á»™, ư is Æ°, đ is Ä‘, á is Ã¡. Spaces, quotes
    /// and dashes may follow a real Ã (XÃ HỘI), so they prove nothing.
    /// </summary>
    [GeneratedRegex(
        @"á[º»][€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ¡-¿\u0081\u008D\u008F\u0090\u009D]|Æ[°¡¯]|Ä[‘‚ƒ\u0090]|Ã[¡¢£¨©ª¬\u00AD²³´µ¹º½ƒˆ‰ŠŒ™š]",
        RegexOptions.None,
        1000)]
    private static partial Regex OtherEncoding();

    /// <summary>The text whose bytes of UTF-8 these letters are; null when they are no such bytes.</summary>
    private static string? Original(string text)
    {
        var bytes = Western.GetBytes(text);
        return bytes.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)0x7F) >= 0 && Utf8.IsValid(bytes) && Western.GetString(bytes) == text
            ? Encoding.UTF8.GetString(bytes)
            : null;
    }
}
