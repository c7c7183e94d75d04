using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>A table's header, and the rows below it that hold data.</summary>
internal sealed class TableRows
{
    /// <summary>Rows in which the header is looked for: titles and the names of authorities stand above it.</summary>
    public const int MostAbove = 40;

    /// <summary>Rows below the header that may say what its columns are once more.</summary>
    private const int MostRepeats = 3;

    private readonly ColumnNames _names;
    private readonly TableOrigin _origin;
    private readonly DiagnosticBag _bag;
    private readonly FaultGroups _faults = new();
    private readonly IEnumerator<DataRow> _rows;
    private readonly IReadOnlyList<DataRow> _top;
    private readonly int _headerIndex;

    private TableRows(
        TableHeader header,
        IReadOnlyList<DataRow> top,
        int headerIndex,
        IEnumerator<DataRow> rows,
        ColumnNames names,
        TableOrigin origin,
        DiagnosticBag bag)
    {
        Header = header;
        _top = top;
        _headerIndex = headerIndex;
        _rows = rows;
        _names = names;
        _origin = origin;
        _bag = bag;
    }

    public TableHeader Header { get; }

    /// <summary>Finds the header among the first rows; null, and said so, when there is none or it is wrong.</summary>
    /// <param name="rows">The rows; each may be used again once the next is read.</param>
    /// <param name="names">The columns there may be.</param>
    /// <param name="isHeaderFirst">Whether the first row is the header, whatever it holds.</param>
    /// <param name="origin">Where the table comes from.</param>
    /// <param name="bag">What is wrong.</param>
    public static TableRows? Open(IEnumerator<DataRow> rows, ColumnNames names, bool isHeaderFirst, TableOrigin origin, DiagnosticBag bag)
    {
        var top = new List<DataRow>();
        while (top.Count < (isHeaderFirst ? 1 : MostAbove) && rows.MoveNext())
        {
            if (isHeaderFirst || !rows.Current.IsBlank)
            {
                top.Add(new DataRow(rows.Current.Line, [.. rows.Current.Cells]));
            }
        }

        if (top.Count == 0)
        {
            bag.Add(TableHeader.Missing(names, origin.Whole));
            return null;
        }

        var index = isHeaderFirst ? 0 : TableHeader.IndexIn(top, names) ?? Likeliest(top, names);
        return TableHeader.Read(top, index, names, isHeaderFirst, origin, bag) is { } header
            ? new TableRows(header, top, index, rows, names, origin, bag)
            : null;
    }

    /// <summary>
    /// The rows of data; what is wrong with a row as a whole is reported once they have all been read. Each row may be used again once the
    /// next is read.
    /// </summary>
    public IEnumerable<DataRow> Read()
    {
        var sinceHeader = 0;
        foreach (var row in Below())
        {
            _bag.Work.Step();
            if (row.IsBlank || (++sinceHeader <= MostRepeats && Repeats(row)) || IsHeaderAgain(row))
            {
                continue;
            }

            if (IsOfAnotherTable(row))
            {
                _bag.Add(Codes.UnreadableFile.At(PositionOf(row, _names.Ids[0]), CellTexts.AnotherTable, CellTexts.OneTableOnly));
                break;
            }

            if (sinceHeader <= MostRepeats && NumberingRow.Is(row))
            {
                _faults.Add(
                    Codes.RowLeftOut,
                    "",
                    "",
                    _origin.PositionOf(FirstOf(row)),
                    string.Join(' ', row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim())));
                continue;
            }

            sinceHeader = MostRepeats;
            if (TotalRow.Title(row, Header, _names) is { } total)
            {
                _faults.Add(Codes.RowLeftOut, "", total.Text.Trim(), _origin.PositionOf(total), total.Text.Trim());
            }
            else if (IsWhole(row) && AreValid(row))
            {
                yield return row;
            }
        }

        _faults.ReportTo(_bag);
    }

    /// <summary>The cell of a column; null when the table has no such column, or the cell is blank.</summary>
    public DataCell? Cell(DataRow row, string id) =>
        Header.Columns.TryGetValue(id, out var column) && row[column] is { IsBlank: false } cell ? cell : null;

    /// <summary>The trimmed text of a cell; empty when there is none.</summary>
    public string Text(DataRow row, string id) => Cell(row, id)?.Text.Trim() ?? "";

    /// <summary>The text of a cell as ids are compared.</summary>
    public string Identity(DataRow row, string id) => UnicodeText.Identity(Text(row, id));

    /// <summary>Where a cell is, or would be.</summary>
    public SourcePosition PositionOf(DataRow row, string id) =>
        Cell(row, id) is { } cell
            ? _origin.PositionOf(cell)
            : row.Cells.Count > 0 ? _origin.PositionOf(FirstOf(row)) : _origin.At(row.Line, 0);

    private static DataCell FirstOf(DataRow row) => row.Cells.FirstOrDefault(cell => !cell.IsBlank && !cell.IsMerged, row.Cells[0]);

    private static int Likeliest(List<DataRow> top, ColumnNames names)
    {
        // Without the first column there is no header, but one that lacks just that is worth more of a message than the first row.
        var counts = top.ConvertAll(row => row.Cells.Count(cell => names.Find(cell.Text) is not null));
        return Math.Max(0, counts.IndexOf(counts.Max()));
    }

    private IEnumerable<DataRow> Below()
    {
        for (var i = _headerIndex + 1; i < _top.Count; i++)
        {
            yield return _top[i];
        }

        while (_rows.MoveNext())
        {
            yield return _rows.Current;
        }
    }

    /// <summary>Whether the row says again what the columns are: ids, names or units.</summary>
    private bool Repeats(DataRow row)
    {
        var filled =
            Header.Columns.Where(
                column =>
                    column.Key is not (ColumnNames.Participant or ColumnNames.Name or ColumnNames.Cluster)
                        && !row[column.Value].IsBlank).ToList();
        return filled.Count > 0 && filled.TrueForAll(column => _names.Repeats(column.Key, row[column.Value].Text));
    }

    /// <summary>Whether it is the header once more, as on every page of a printed sheet.</summary>
    private bool IsHeaderAgain(DataRow row)
    {
        var participant = Header.Columns[_names.Ids[0]];
        return !row[participant].IsBlank
            && ColumnTitle.Of(row[participant].Text) == ColumnTitle.Of(Header.Row[participant].Text)
            && Header.Columns.Values.All(column => row[column].Text.Trim() == Header.Row[column].Text.Trim());
    }

    /// <summary>Whether it is a header, and not this table's: whoever is below it would be taken for a participant of this one.</summary>
    private bool IsOfAnotherTable(DataRow row) =>
        row.Cells.All(cell => cell.Value is null && (cell.Text.Length == 0 || !char.IsAsciiDigit(cell.Text[0])))
            && row.Cells.Count(cell => !cell.IsBlank) > 1
            && _names.Find(row[Header.Columns[_names.Ids[0]]].Text) == _names.Ids[0];

    private bool IsWhole(DataRow row)
    {
        if (_origin.IsText && (row.Cells.Count < Header.Width || HasMore(row)))
        {
            _faults.Add(Codes.WrongCellCount, "", "", _origin.PositionOf(row.Cells[0]), row.Cells.Count, Header.Width);
            return false;
        }

        foreach (var column in Header.Nameless)
        {
            if (!row[column].IsBlank && !row[column].IsMerged)
            {
                var called =
                    _origin.IsText
                        ? string.Create(CultureInfo.InvariantCulture, $"#{column + 1}")
                        : SourcePosition.ColumnLetters(column + 1);
                _faults.AddWith(
                    Codes.UnknownColumn,
                    called,
                    row[column].Text,
                    _origin.PositionOf(row[column]),
                    () => [called, CellTexts.NameTheColumn(Header.Row.Line, _names.Beside(Header.Columns))]);
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether something stands beyond the last column.</summary>
    private bool HasMore(DataRow row)
    {
        for (var i = Header.Width; i < row.Cells.Count; i++)
        {
            if (!row[i].IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    private bool AreValid(DataRow row)
    {
        var valid = true;
        foreach (var (id, column) in Header.Columns)
        {
            var cell = row[column];
            if (!UnicodeText.IsValid(cell.Text) || cell.Text.Contains('\0', StringComparison.Ordinal))
            {
                _faults.Add(Codes.InvalidDataText, id, "", _origin.PositionOf(cell), UnicodeText.Shown(id));
                valid = false;
            }
            else if (cell.FlawAsName is { } flaw && _names.IsFixed(id))
            {
                var shown = cell.Text.Trim() is { Length: > 0 } text ? text : _origin.PositionOf(cell).Short;
                object?[] told = [Text(row, _names.Ids[0]), id, shown, flaw.Reason, flaw.Mend];
                _faults.Add(Codes.UnusableCell, id + flaw.Reason.English, shown, _origin.PositionOf(cell), told);
                valid = false;
            }
        }

        return valid;
    }
}
