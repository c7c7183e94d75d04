namespace Emulation.Rules.Submissions;

/// <summary>A row of a table while it is read.</summary>
/// <param name="line">The line it begins on, or its number in the sheet.</param>
/// <param name="cells">Its cells by column from 0; of a sheet, those that are not there are blank.</param>
internal sealed class DataRow(int line, IReadOnlyList<DataCell> cells)
{
    public int Line => line;

    public IReadOnlyList<DataCell> Cells => cells;

    /// <summary>Whether it has nothing of its own.</summary>
    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < cells.Count; i++)
            {
                if (!cells[i].IsBlank && !cells[i].IsMerged)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The cell of a column from 0; a blank one beyond the row's end.</summary>
    public DataCell this[int column] => column < cells.Count ? cells[column] : new DataCell("", line, 0);
}
