using Spectre.Console;
using Spectre.Console.Rendering;

namespace Emulation.Rules.Cli.Output;

/// <summary>A table on a terminal too narrow for its words: each row stands below the last, a line for each of its cells that says something.</summary>
internal static class NarrowTable
{
    /// <summary>Longer words may be broken: an id or an expression is still read then, a column of single letters is not.</summary>
    private const int LongestWholeWord = 12;

    private const int BetweenColumns = 3;

    public static IRenderable Fit(IAnsiConsole console, Table table)
    {
        var options = RenderOptions.Create(console, console.Profile.Capabilities);
        return table.Columns.Select((column, index) => WidthOf(column, index) + BetweenColumns).Sum() <= console.Profile.Width
            ? table
            : new Rows([.. table.Rows.Select(row => Record(row.ToList())), Text.Empty]);

        int WidthOf(TableColumn column, int index) =>
            table.Rows.Select(row => row[index]).Prepend(column.Header)
                .Max(cell => column.NoWrap
                    ? cell.Measure(options, int.MaxValue).Max
                    : Math.Min(cell.Measure(options, int.MaxValue).Min, LongestWholeWord));

        IRenderable Record(IReadOnlyList<IRenderable> cells)
        {
            var record = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn());
            foreach (var (column, cell) in table.Columns.Zip(cells).Where(pair => Says(pair.Second)))
            {
                record.AddRow(column.Header, cell);
            }

            return new Rows(Text.Empty, record);
        }

        bool Says(IRenderable cell) =>
            cell.Render(options, console.Profile.Width).Any(segment => !string.IsNullOrWhiteSpace(segment.Text) && segment.Text != Texts.NoFigure);
    }
}
