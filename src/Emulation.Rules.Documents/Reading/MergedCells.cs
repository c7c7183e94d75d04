using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>
/// Marks the cells of merged ranges, but for the first: in its column they repeat its text, so that a cluster merged over its units is
/// read; in other columns, where a value would be missing in silence, the mark refuses them. What some programs keep in such a cell is not
/// seen by anyone who looks at the sheet, so that it counts for nothing.
/// </summary>
internal sealed class MergedCells(IReadOnlyList<MergedRange> ranges)
{
    /// <summary>Columns of one range that are marked: titles are merged over the whole sheet.</summary>
    private const int MostColumns = 200;

    /// <summary>Ranges that one row lies in; those that do not overlap are fewer than its columns.</summary>
    private const int MostOpen = 1_000;

    private readonly List<(MergedRange Range, string Text)> _open = [];
    private int _next;

    public void Mark(List<DataCell> row, int number)
    {
        _open.RemoveAll(open => open.Range.LastRow < number);
        while (_next < ranges.Count && ranges[_next].FirstRow <= number)
        {
            var range = ranges[_next++];
            if (range.LastRow >= number && _open.Count < MostOpen)
            {
                _open.Add((range, range.FirstRow == number && range.FirstColumn <= row.Count ? row[range.FirstColumn - 1].Text : ""));
            }
        }

        foreach (var (range, text) in _open)
        {
            for (var column = range.FirstColumn; column <= Math.Min(range.LastColumn, range.FirstColumn + MostColumns); column++)
            {
                if (number > range.FirstRow || column > range.FirstColumn)
                {
                    Mark(row, number, column, column == range.FirstColumn ? text : "");
                }
            }
        }
    }

    private static void Mark(List<DataCell> row, int number, int column, string text)
    {
        while (row.Count < column)
        {
            row.Add(new DataCell("", number, row.Count + 1));
        }

        row[column - 1] = new DataCell(text, number, column) { Flaw = CellFlaw.Merged };
    }
}
