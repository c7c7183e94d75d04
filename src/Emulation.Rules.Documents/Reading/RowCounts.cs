using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Counts rows and cells while they are read, so that a file without end ends.</summary>
internal sealed class RowCounts(int mostRows = ReadingLimits.Rows, int mostCells = ReadingLimits.Cells)
{
    private int _rows;
    private int _cells;

    /// <exception cref="UnreadableFileException">There are more than any data have.</exception>
    public void Add(int cells, int line, bool hasContent)
    {
        if (cells > ReadingLimits.Columns)
        {
            throw new UnreadableFileException(
                ReadingTexts.ManyCellsInRow(cells, ReadingLimits.Columns), ReadingTexts.CheckWhetherData, line);
        }

        _rows += hasContent ? 1 : 0;
        _cells += cells;
        if (_rows > mostRows)
        {
            throw UnreadableFileException.Beyond(ReadingTexts.ManyRows(mostRows));
        }

        if (_cells > mostCells)
        {
            throw UnreadableFileException.Beyond(ReadingTexts.ManyCells(mostCells));
        }
    }
}
