using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Finds what was put into the tables of a list twice, by the texts alone.</summary>
internal sealed class ItemRepeats(IndicatorDefinition list, string owner, DiagnosticBag bag)
{
    private const string Participant = "participant";
    private const char Between = '\u001F';

    private readonly bool _tellsApart =
        !list.OwnedByParticipant && list.Item.Any(field => field.Type is IndicatorType.Text or IndicatorType.Date);

    /// <summary>
    /// A table of results has one row for each participant. Between tables a row that stands in an earlier one is told where a text or a
    /// date of it tells items apart; numbers may well be alike, so that of other rows only a whole table is told.
    /// </summary>
    public void Check(IReadOnlyList<TextTable> tables)
    {
        var seen = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var rows = table.Rows.Where(row => row.Count >= table.Header.Count && !TableColumns.IsBlank(row)).ToList();
            var at = IndexOf(table, owner);
            if (list.OwnedByParticipant && at >= 0)
            {
                CheckOnce(rows, at);
            }

            var names = list.Item.Select(field => field.Id).Prepend(owner).Prepend(Participant).Distinct(StringComparer.Ordinal);
            var columns = names.Select(name => IndexOf(table, name)).Where(index => index >= 0).ToList();
            var keys = rows.ConvertAll(row => string.Join(Between, columns.Select(column => Roster.KeyOf(row[column].Text.Trim()))));
            var again = Enumerable.Range(0, rows.Count).Where(i => seen.ContainsKey(keys[i])).ToList();
            if (again.Count > 0 && (_tellsApart || again.Count == rows.Count))
            {
                var first = rows[again[0]];
                var name = at < 0 ? "" : first[at].Text.Trim();
                bag.Add(Codes.RowsInTwoTables.At(first[0].Position, list.Id, again.Count, name, seen[keys[again[0]]]));
            }

            for (var i = 0; i < rows.Count; i++)
            {
                seen.TryAdd(keys[i], rows[i][0].Position);
            }
        }
    }

    private void CheckOnce(List<IReadOnlyList<TextCell>> rows, int at)
    {
        var first = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var participant = Roster.KeyOf(row[at].Text.Trim());
            if (!first.TryAdd(participant, row[at].Position))
            {
                bag.Add(Codes.ResultTwice.At(row[at].Position, list.Id, participant, first[participant]));
            }
        }
    }

    private static int IndexOf(TextTable table, string column) =>
        table.Header.Select(cell => UnicodeText.Normalize(cell.Text.Trim())).ToList().IndexOf(column);
}
