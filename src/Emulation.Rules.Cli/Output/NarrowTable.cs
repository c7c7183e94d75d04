using Spectre.Console;
using Spectre.Console.Rendering;

namespace Emulation.Rules.Cli.Output;

/// <summary>
/// A table on a terminal too narrow for its lines: columns are given room so that no word is broken, and where not even its words fit, or
/// a sentence would stand a word below the other, each row stands below the last, a line for each of its cells that says something.
/// </summary>
internal static class NarrowTable
{
    /// <summary>Longer words may be broken: an id or an expression is still read then, a column of single letters is not.</summary>
    private const int LongestWholeWord = 12;

    private const int BetweenColumns = 3;

    /// <summary>A line of a cell that takes more of them is no longer read as one.</summary>
    private const int MostLines = 6;

    public static IRenderable Fit(IAnsiConsole console, Table table)
    {
        var options = RenderOptions.Create(console, console.Profile.Capabilities);
        var room = console.Profile.Width - (table.Columns.Count * BetweenColumns) - 1;
        var sizes = table.Columns.Select(SizeOf).ToList();
        if (sizes.Sum(size => size.Max) <= room)
        {
            return table;
        }

        var whole = sizes.ConvertAll(size => size.Min);
        if (whole.Sum() <= room)
        {
            return Shared(whole) is var widths && IsLegible(widths) ? Of(widths) : Records();
        }

        var broken = sizes.Zip(table.Columns, (size, column) => column.NoWrap ? size.Max : Math.Min(size.Min, LongestWholeWord)).ToList();
        return broken.Sum() <= room && IsLegible(Shared(broken)) ? table : Records();

        bool IsLegible(int[] widths) => sizes.Zip(widths).All(one => one.First.Max <= one.Second * MostLines);

        Measurement SizeOf(TableColumn column, int index)
        {
            var cells = table.Rows.Select(row => row[index]).Prepend(column.Header);
            var measured = cells.Select(cell => cell.Measure(options, int.MaxValue)).ToList();
            var widest = measured.Max(size => size.Max);
            return new(column.NoWrap ? widest : measured.Max(size => size.Min), widest);
        }

        // What is left goes to the narrowest of the columns that have use for it, a letter at a time.
        int[] Shared(List<int> least)
        {
            int[] widths = [.. least];
            for (var left = room - widths.Sum(); left > 0; left--)
            {
                widths[Enumerable.Range(0, widths.Length).Where(index => widths[index] < sizes[index].Max).MinBy(index => widths[index])]++;
            }

            return widths;
        }

        Table Of(int[] widths)
        {
            foreach (var (column, width) in table.Columns.Zip(widths))
            {
                column.Width = width;
            }

            return table;
        }

        Rows Records() => new([.. table.Rows.Select(row => Record(row.ToList())), Text.Empty]);

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
            cell.Render(options, console.Profile.Width)
                .Any(segment => !string.IsNullOrWhiteSpace(segment.Text) && segment.Text != Texts.NoFigure);
    }
}
