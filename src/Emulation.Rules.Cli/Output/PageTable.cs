using Emulation.Rules.Explaining;
using Spectre.Console;

namespace Emulation.Rules.Cli.Output;

/// <summary>Rows of a table that may do without the columns in which nothing stands: on a narrow terminal names need their room.</summary>
internal sealed class PageTable(IReadOnlyList<TableColumn> columns)
{
    private readonly List<IReadOnlyList<(IReadOnlyList<string> Lines, Style Style)>> _rows = [];

    /// <summary>A cell for each column, by its lines.</summary>
    public void Add(IReadOnlyList<(IReadOnlyList<string> Lines, Style Style)> row) => _rows.Add(row);

    public static (IReadOnlyList<string> Lines, Style Style) Cell(string text, Style? style = null) => ([text], style ?? Style.Plain);

    public Table Render(bool withEmptyColumns)
    {
        var shown =
            Enumerable.Range(0, columns.Count)
                .Where(column => withEmptyColumns || _rows.Exists(row => row[column].Lines.Any(line => line is not ("" or Texts.NoFigure))))
                .ToList();
        var table = Page.Table([.. shown.Select(column => columns[column])]);
        foreach (var row in _rows)
        {
            table.AddRow(shown.Select(column => Page.Lines(row[column].Lines, row[column].Style)));
        }

        return table;
    }
}
