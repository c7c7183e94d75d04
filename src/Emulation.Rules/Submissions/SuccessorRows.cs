using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>The awards of units that are no more, as those of the participants that were made of them.</summary>
internal static class SuccessorRows
{
    /// <summary>
    /// The rows with each predecessor's given to its successors. What two of them won in one year is one award of the successor; rows of
    /// others stay as they are.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<TextCell>> Of(
        Roster roster, IReadOnlyList<TextCell> header, IReadOnlyList<IReadOnlyList<TextCell>> rows)
    {
        var names = header.Select(cell => UnicodeText.Normalize(cell.Text.Trim())).ToList();
        if (names.IndexOf(HistoryTable.Participant) is not (>= 0 and var at) || !roster.All.Any(p => p.Predecessors.Count > 0))
        {
            return rows;
        }

        string KeyOf(IReadOnlyList<TextCell> row) => string.Join('\u001F', row.Select(cell => Roster.KeyOf(cell.Text.Trim())));
        var own = rows.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var result = new List<IReadOnlyList<TextCell>>(rows.Count);
        foreach (var row in rows)
        {
            var successors = row.Count > at ? roster.SuccessorsOf(row[at].Text.Trim()).ToList() : [];
            if (successors.Count == 0)
            {
                result.Add(row);
            }

            foreach (var successor in successors)
            {
                IReadOnlyList<TextCell> renamed = [.. row.Select((cell, i) => i == at ? cell with { Text = successor } : cell)];
                if (own.Add(KeyOf(renamed)))
                {
                    result.Add(renamed);
                }
            }
        }

        return result;
    }
}
