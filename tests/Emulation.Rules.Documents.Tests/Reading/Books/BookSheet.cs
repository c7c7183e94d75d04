using DocumentFormat.OpenXml.Spreadsheet;

namespace Emulation.Rules.Documents.Tests.Reading.Books;

/// <summary>A sheet of a <see cref="Book"/>.</summary>
internal sealed class BookSheet(string name, bool isHidden)
{
    private readonly List<(uint Number, object?[] Cells, bool IsHidden)> _rows = [];
    private readonly List<string> _merged = [];
    private readonly List<uint> _hidden = [];

    public string Name => name;

    public bool IsHidden => isHidden;

    /// <summary>
    /// Adds a row: a text, a decimal, a bool, a <see cref="DateOnly"/>, a <see cref="BookCell"/>; null leaves a cell out.
    /// </summary>
    public BookSheet Row(uint number, params object?[] cells) => Add(number, cells, isHidden: false);

    public BookSheet HiddenRow(uint number, params object?[] cells) => Add(number, cells, isHidden: true);

    /// <summary>Rows right below the last.</summary>
    public BookSheet Rows(params object?[][] rows) =>
        rows.Aggregate(this, (sheet, cells) => sheet.Row(sheet._rows.Count == 0 ? 1 : sheet._rows[^1].Number + 1, cells));

    public BookSheet Merge(string range)
    {
        _merged.Add(range);
        return this;
    }

    public BookSheet HideColumn(uint column)
    {
        _hidden.Add(column);
        return this;
    }

    public Worksheet ToWorksheet(SharedStringTable texts)
    {
        var sheet = new Worksheet();
        if (_hidden.Count > 0)
        {
            sheet.Append(new Columns(_hidden.Select(column => new Column { Min = column, Max = column, Hidden = true, Width = 9 })));
        }

        sheet.Append(new SheetData(_rows.Select(row => ToRow(row.Number, row.Cells, row.IsHidden, texts))));
        if (_merged.Count > 0)
        {
            sheet.Append(new MergeCells(_merged.Select(range => new MergeCell { Reference = range })));
        }

        return sheet;
    }

    private BookSheet Add(uint number, object?[] cells, bool isHidden)
    {
        _rows.Add((number, cells, isHidden));
        return this;
    }

    private static Row ToRow(uint number, object?[] cells, bool isHidden, SharedStringTable texts)
    {
        var row = new Row { RowIndex = number, Hidden = isHidden ? true : null };
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } value)
            {
                var cell = BookCell.Of(value).ToCell(texts);
                cell.CellReference = Book.Address(i + 1, (int)number);
                row.Append(cell);
            }
        }

        return row;
    }
}
