using Emulation.Rules.Documents.Charts;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Spreadsheets;

namespace Emulation.Rules.Documents.Results;

/// <summary>A chart of the totals of each cluster, best first, drawn from the cells of the standings.</summary>
internal sealed class ChartsSheet(PaperContext context, string standings)
{
    /// <summary>More would keep a spreadsheet busy for minutes; the sheet says how many are left out.</summary>
    private const int MostCharts = 60;

    /// <summary>Bars that can be told apart in one chart.</summary>
    private const int MostBars = 60;

    private const int Columns = 12;
    private const int RowsOfHead = 5;

    public void Write(WorkbookWriter workbook, string sheet, IReadOnlyList<ClusterRows> clusters)
    {
        var texts = context.Texts;
        using var writer = workbook.AddSheet(sheet, new SheetShape { Widths = [.. Enumerable.Repeat(11d, Columns)] });
        writer.Row([SheetCell.Of($"{texts.ChartsSheet}: {context.Names.Campaign}", CellStyle.Title)]);
        var parts = clusters.SelectMany(InParts).ToList();
        if (parts.Count > MostCharts)
        {
            writer.Row([SheetCell.Of(texts.ChartsLeftOut(parts.Count - MostCharts), CellStyle.Plain)]);
        }

        var row = 2;
        foreach (var part in parts.Take(MostCharts))
        {
            var height = RowsOfHead + (part.Standings.Count * 3 / 2);
            writer.Add(new PlacedChart { Chart = ChartOf(part), FromColumn = 0, FromRow = row, ToColumn = Columns, ToRow = row + height });
            row += height + 1;
        }
    }

    private static IEnumerable<ClusterRows> InParts(ClusterRows cluster) => cluster.Standings.Chunk(MostBars)
        .Select((standings, i) => new ClusterRows(cluster.Cluster, cluster.FirstRow + (i * MostBars), standings));

    private BarChart ChartOf(ClusterRows part)
    {
        var last = part.FirstRow + part.Standings.Count - 1;
        var texts = context.Texts;
        return new BarChart
        {
            Title = part.Cluster.Length == 0 ? texts.Total : $"{texts.Total}: {part.Cluster}",
            Categories = [.. part.Standings.Select(s => context.Sheets[s.Participant].Name)],
            CategoriesAt = CellAddress.Fixed(standings, StandingsSheet.NameColumn, part.FirstRow, last),
            IsHorizontal = true,
            Series = texts.Total,
            Values = [.. part.Standings.Select(s => s.Total)],
            ValuesAt = CellAddress.Fixed(standings, StandingsSheet.TotalColumn, part.FirstRow, last),
        };
    }
}
