using System.Globalization;

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
            throw UnreadableFileException.Because(
                string.Create(CultureInfo.InvariantCulture, $"dòng này có {cells} ô, nhiều hơn {ReadingLimits.Columns} ô cho phép"),
                string.Create(CultureInfo.InvariantCulture, $"this row has {cells} cells, more than the {ReadingLimits.Columns} allowed"),
                "Kiểm tra xem đây có đúng là tệp dữ liệu không.", "Check whether this is a data file at all.",
                line);
        }

        _rows += hasContent ? 1 : 0;
        _cells += cells;
        if (_rows > mostRows)
        {
            throw UnreadableFileException.Beyond(
                string.Create(CultureInfo.InvariantCulture, $"tệp có hơn {mostRows} dòng"),
                string.Create(CultureInfo.InvariantCulture, $"it has more than {mostRows} rows"));
        }

        if (_cells > mostCells)
        {
            throw UnreadableFileException.Beyond(
                string.Create(CultureInfo.InvariantCulture, $"tệp có hơn {mostCells} ô"),
                string.Create(CultureInfo.InvariantCulture, $"it has more than {mostCells} cells"));
        }
    }
}
