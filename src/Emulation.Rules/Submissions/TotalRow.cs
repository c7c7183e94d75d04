using Emulation.Rules.Definitions;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>Rows of a sheet that sum up the others, or close it, and are no participant.</summary>
internal static class TotalRow
{
    /// <summary>The cell that says so; null when the row is one of data.</summary>
    public static DataCell? Title(DataRow row, TableHeader header, ColumnNames names)
    {
        var participant = row[header.Columns[names.Ids[0]]];
        if (!participant.IsBlank && !participant.IsMerged)
        {
            return IsTotal(participant.Text) ? participant : null;
        }

        // Without an id the word may stand in the name's column, that of the numbers, or any other: merged cells move it about.
        foreach (var cell in row.Cells)
        {
            if (!cell.IsBlank && !cell.IsMerged && cell.Value is null)
            {
                return IsTotal(cell.Text) ? cell : null;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the text is one of the words, also with a colon, a number or brackets behind it: "Tổng cộng: 63", "Cộng (I+II)".
    /// </summary>
    private static bool IsTotal(string written)
    {
        var text = UnicodeText.Identity(written).ToLowerInvariant();
        return TableWords.Total.Words.Any(word => text.StartsWith(word, StringComparison.Ordinal)
            && text[word.Length..].TrimStart() is var rest
            && (rest.Length == 0 || (!char.IsLetter(rest[0]) && (rest[0] is ':' or '(' or '.' || char.IsAsciiDigit(rest[0])))));
    }
}
