using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>A sheet with a row for each indicator and a column for each participant: turned over, it is a table like the others.</summary>
internal static class VerticalTable
{
    /// <summary>Rows in which the kind of sheet shows.</summary>
    private const int SampleRows = 60;

    /// <summary>Names one below the other that make a sheet vertical: the participant's and one more.</summary>
    private const int FewestNames = 2;

    /// <summary>The rows as they are, or turned over where names stand below each other.</summary>
    public static IEnumerable<DataRow> Straighten(IEnumerable<DataRow> rows, ColumnNames names)
    {
        using var source = rows.GetEnumerator();
        var top = Take(source, SampleRows);
        if (LabelsIn(top, names) is not { } labels)
        {
            foreach (var row in top)
            {
                yield return row;
            }

            while (source.MoveNext())
            {
                yield return source.Current;
            }

            yield break;
        }

        top.AddRange(Take(source, ReadingLimits.VerticalRows - top.Count));
        if (source.MoveNext())
        {
            throw UnreadableFileException.Beyond(ReadingTexts.ManyVerticalRows(ReadingLimits.VerticalRows));
        }

        foreach (var row in Turned(top, labels, names))
        {
            yield return row;
        }
    }

    private static List<DataRow> Take(IEnumerator<DataRow> source, int most)
    {
        var taken = new List<DataRow>();
        while (taken.Count < most && source.MoveNext())
        {
            if (!source.Current.IsBlank)
            {
                taken.Add(new DataRow(source.Current.Line, [.. source.Current.Cells]));
            }
        }

        return taken;
    }

    /// <summary>
    /// The column whose cells are most names, if the participant's is among them and no row has as many side by side; null otherwise.
    /// </summary>
    private static int? LabelsIn(List<DataRow> top, ColumnNames names)
    {
        var known = new Dictionary<int, HashSet<string>>();
        var widest = 0;
        foreach (var row in top)
        {
            var sideBySide = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (names.Find(row[i].Text) is { } id)
                {
                    sideBySide.Add(id);
                    known.TryAdd(i, new HashSet<string>(StringComparer.Ordinal));
                    known[i].Add(id);
                }
            }

            widest = Math.Max(widest, sideBySide.Contains(names.Ids[0]) ? sideBySide.Count : 0);
        }

        var vertical = known.Where(column => column.Value.Contains(names.Ids[0])).OrderByDescending(column => column.Value.Count).ToList();
        return vertical.Count > 0 && vertical[0].Value.Count >= FewestNames && vertical[0].Value.Count > widest ? vertical[0].Key : null;
    }

    private static IEnumerable<DataRow> Turned(List<DataRow> rows, int labels, ColumnNames names)
    {
        var participants = rows.First(row => names.Find(row[labels].Text) == names.Ids[0]);
        var columns = Enumerable.Range(0, participants.Cells.Count)
            .Where(c => c != labels && !participants[c].IsBlank && names.Find(participants[c].Text) is null
                && !ColumnNames.IsNumbering(participants[c].Text))
            .ToList();

        // Titles and headings have no value beside them, and what is above the participant belongs to no one.
        var lines =
            rows.SkipWhile(row => row != participants)
                .Where(row => names.Find(row[labels].Text) is not null || columns.Exists(c => !row[c].IsBlank && c > labels))
                .ToList();
        yield return new DataRow(participants.Line, lines.ConvertAll(row => LabelOf(row, labels, names)));
        foreach (var column in columns)
        {
            yield return new DataRow(participants.Line, lines.ConvertAll(row => CellOf(row, column)));
        }
    }

    /// <summary>The name of a row; where the column of names has none, that of another column.</summary>
    private static DataCell LabelOf(DataRow row, int labels, ColumnNames names) =>
        names.Find(row[labels].Text) is not null
            ? row[labels]
            : row.Cells.FirstOrDefault(cell => names.Find(cell.Text) is not null, row[labels]);

    private static DataCell CellOf(DataRow row, int column) =>
        column < row.Cells.Count ? row[column] : new DataCell("", row.Line, column + 1);
}
