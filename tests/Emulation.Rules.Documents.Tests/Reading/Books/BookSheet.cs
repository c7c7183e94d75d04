using DocumentFormat.OpenXml.Spreadsheet;

namespace Emulation.Rules.Documents.Tests.Reading.Books;

/// <summary>A sheet of a <see cref="Book"/>.</summary>
internal sealed class BookSheet(string name, bool isHidden)
{
    private readonly List<(uint Number, object?[] Cells, Hiding Hiding)> _rows = [];
    private readonly List<string> _merged = [];
    private readonly List<(uint Column, Hiding Hiding)> _hidden = [];

    private enum Hiding
    {
        None,
        ByMark,
        BySize,
    }

    public string Name => name;

    public bool IsHidden => isHidden;

    /// <summary>
    /// Adds a row: a text, a decimal, a bool, a <see cref="DateOnly"/>, a <see cref="BookCell"/>; null leaves a cell out.
    /// </summary>
    public BookSheet Row(uint number, params object?[] cells) => Add(number, cells, Hiding.None);

    public BookSheet HiddenRow(uint number, params object?[] cells) => Add(number, cells, Hiding.ByMark);

    /// <summary>A row that is not shown because it has no height.</summary>
    public BookSheet FlatRow(uint number, params object?[] cells) => Add(number, cells, Hiding.BySize);

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
        _hidden.Add((column, Hiding.ByMark));
        return this;
    }

    /// <summary>Makes a column as narrow as nothing, so that it is not shown.</summary>
    public BookSheet NarrowColumn(uint column)
    {
        _hidden.Add((column, Hiding.BySize));
        return this;
    }

    public Worksheet ToWorksheet(SharedStringTable texts)
    {
        var sheet = new Worksheet();
        if (_hidden.Count > 0)
        {
            sheet.Append(new Columns(_hidden.Select(hidden => new Column
            {
                Min = hidden.Column,
                Max = hidden.Column,
                Hidden = hidden.Hiding == Hiding.ByMark ? true : null,
                Width = hidden.Hiding == Hiding.BySize ? 0 : 9,
                CustomWidth = true,
            })));
        }

        sheet.Append(new SheetData(_rows.Select(row => ToRow(row.Number, row.Cells, row.Hiding, texts))));
        if (_merged.Count > 0)
        {
            sheet.Append(new MergeCells(_merged.Select(range => new MergeCell { Reference = range })));
        }

        return sheet;
    }

    private BookSheet Add(uint number, object?[] cells, Hiding hiding)
    {
        _rows.Add((number, cells, hiding));
        return this;
    }

    private static Row ToRow(uint number, object?[] cells, Hiding hiding, SharedStringTable texts)
    {
        var row = new Row { RowIndex = number, Hidden = hiding == Hiding.ByMark ? true : null };
        if (hiding == Hiding.BySize)
        {
            (row.Height, row.CustomHeight) = (0, true);
        }

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
