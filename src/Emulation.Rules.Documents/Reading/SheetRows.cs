using System.Globalization;
using System.Xml;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>The rows of a sheet, one after the other.</summary>
internal sealed class SheetRows(
    Workbook workbook, SheetPart sheet, SheetFrame frame, SharedTexts texts, CellStyles styles, bool startsIn1904)
{
    private readonly SheetCells _cells = new(texts, styles, startsIn1904);
    private readonly MergedCells _merged = new(frame.Merged);
    private readonly SortedSet<int> _hidden = [];

    /// <summary>Columns that are not shown and hold something, of the rows read so far.</summary>
    public IReadOnlyCollection<int> HiddenColumns => _hidden;

    /// <summary>How many of the rows read so far are not shown and hold something.</summary>
    public int HiddenRows { get; private set; }

    /// <summary>The rows; each may be used again once the next is read.</summary>
    /// <exception cref="UnreadableFileException">The sheet is damaged, or beyond the limits.</exception>
    public IEnumerable<DataRow> Read()
    {
        using var reader = workbook.OpenPart(sheet.Part);
        var counts = new RowCounts();
        var buffer = new List<DataCell>();
        var number = 0;
        while (reader is not null && Workbook.Guard(sheet.Part, () => NextRow(reader)))
        {
            number = NumberOf(reader, number);
            var isHidden = SheetFrame.IsHidden(reader, "ht");
            var row = number;
            Workbook.Guard(sheet.Part, () => Fill(buffer, reader, row));
            var hasContent = buffer.Exists(cell => !cell.IsBlank);
            counts.Add(buffer.Count, number, hasContent);
            if (!hasContent)
            {
                continue;
            }

            Note(buffer, isHidden);
            _merged.Mark(buffer, number);
            yield return new DataRow(number, buffer);
        }
    }

    private static bool NextRow(XmlReader reader)
    {
        do
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                return true;
            }
        }
        while (reader.Read());

        return false;
    }

    private int NumberOf(XmlReader reader, int before)
    {
        if (reader.GetAttribute("r") is not { } written)
        {
            return before + 1;
        }

        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > before
            ? number
            : throw Disordered();
    }

    /// <summary>Reads the cells of the row the reader is on, and moves behind it.</summary>
    private bool Fill(List<DataCell> buffer, XmlReader reader, int row)
    {
        buffer.Clear();
        if (reader.IsEmptyElement)
        {
            return reader.Read();
        }

        var depth = reader.Depth;
        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
            {
                reader.Read();
                continue;
            }

            var column = ColumnOf(reader, row, buffer.Count + 1);
            while (buffer.Count < column - 1)
            {
                buffer.Add(new DataCell("", row, buffer.Count + 1));
            }

            buffer.Add(_cells.Read(reader, row, column));
        }

        return true;
    }

    private int ColumnOf(XmlReader reader, int row, int next)
    {
        if (reader.GetAttribute("r") is not { } address)
        {
            return next;
        }

        if (!CellReference.TryParse(address, out var ownRow, out var column) || ownRow != row || column < next)
        {
            throw Disordered();
        }

        if (column > ReadingLimits.Columns)
        {
            new RowCounts().Add(column, row, hasContent: true);
        }

        return column;
    }

    private void Note(List<DataCell> row, bool isHidden)
    {
        HiddenRows += isHidden ? 1 : 0;
        if (frame.HiddenColumns.Count == 0)
        {
            return;
        }

        foreach (var cell in row)
        {
            if (!cell.IsBlank && frame.IsHidden(cell.Column))
            {
                _hidden.Add(cell.Column);
            }
        }
    }

    private UnreadableFileException Disordered() => new(ReadingTexts.OutOfOrder(sheet.Name), ReadingTexts.SaveAgain);
}
