using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Layouts;

/// <summary>Bảng tổng hợp kết quả.</summary>
internal sealed class SummaryLayout(DocumentTexts texts)
{
    public Paper Of(SummaryPaper paper) => new(texts.SummaryTitle, IsLandscape: true, [.. Blocks(paper)]);

    private IEnumerable<Block> Blocks(SummaryPaper paper)
    {
        yield return new LetterheadBlock(paper.Letterhead, texts.SummarySymbol);
        yield return new TitleBlock(texts.SummaryTitle, [paper.Origin.Name]);
        yield return new TextBlock(texts.SummaryCounts(paper.Participants, paper.Complete));
        if (paper.Grades.Count > 0)
        {
            yield return new TextBlock(texts.GradeCounts(paper.Grades));
        }

        var whole = paper.Clusters.SelectMany(c => c.Rows).Select(r => Math.Max(0m, r.Total) + r.Lost).DefaultIfEmpty(0m).Max();
        yield return new TextBlock(texts.BarLegend, TextLook.Small) { Introduces = true };
        foreach (var cluster in paper.Clusters)
        {
            if (cluster.Name.Length > 0)
            {
                yield return new HeadingBlock(texts.ClusterNamed(cluster.Name));
            }

            yield return Table(paper, cluster, whole);
        }

        if (paper.Distribution.Bins.Count > 0)
        {
            yield return new HeadingBlock(texts.DistributionTitle);
            yield return new DistributionBlock(paper.Distribution);
        }

        yield return new TextBlock(texts.OriginOf(paper.Origin), TextLook.Origin);
        yield return new SignaturesBlock(texts.SummarySigners);
    }

    private TableBlock Table(SummaryPaper paper, SummaryCluster cluster, decimal whole)
    {
        var withCluster = cluster.Name.Length == 0 && cluster.Rows.Any(row => row.Cluster.Length > 0);
        List<(TableColumn Column, Func<SummaryRow, TableCell> Cell)> columns =
        [
            (new(texts.Rank, 6.5, CellAlignment.Centre), row => TableCell.Of(texts.Number(row.Rank))),
            (new(texts.Participant, 21), row => new TableCell([row.Name]) { Small = row.Name == row.Participant ? [] : [row.Participant] }),
        ];
        if (withCluster)
        {
            columns.Add((new(texts.Cluster, 9), row => TableCell.Of(row.Cluster)));
        }

        if (paper.HasBonus || paper.HasPenalty)
        {
            columns.Add((new(texts.BaseTotal, 7, CellAlignment.Right), row => TableCell.Of(texts.Number(row.BaseTotal))));
        }

        if (paper.HasBonus)
        {
            columns.Add((new(texts.BonusTotal, 7, CellAlignment.Right), row => TableCell.Of(texts.Number(row.BonusTotal))));
        }

        if (paper.HasPenalty)
        {
            columns.Add((new(texts.PenaltyTotal, 7.5, CellAlignment.Right), row => TableCell.Of(texts.Number(row.PenaltyTotal))));
        }

        columns.Add((new(texts.Total, 7, CellAlignment.Right), row => TableCell.Of(texts.Number(row.Total))));
        if (paper.HasPercent)
        {
            columns.Add((new(texts.Percent, 6.5, CellAlignment.Right), row => TableCell.Of(texts.Number(row.Percent))));
        }

        columns.Add((new(texts.WonAndLost, 19), row => BarOf(row, whole)));
        if (paper.HasGrades)
        {
            columns.Add((new(texts.Grade, 12), row => TableCell.Of(row.Grade ?? DocumentTexts.None)));
        }

        columns.Add((new(paper.HasAwards ? texts.AwardsAndNotes : texts.Note, 18), row => new TableCell(row.Awards) { Small = row.Notes }));
        var all = columns.Sum(c => c.Column.Width);
        return new TableBlock
        {
            Columns = [.. columns.Select(c => c.Column with { Width = c.Column.Width * 100 / all })],
            Rows = [.. Rows(cluster, row => new TableRow([.. columns.Select(c => c.Cell(row))]))],
        };
    }

    private IEnumerable<TableRow> Rows(SummaryCluster cluster, Func<SummaryRow, TableRow> row)
    {
        for (var i = 0; i <= cluster.Rows.Count; i++)
        {
            foreach (var line in cluster.Lines.Where(line => line.After == i))
            {
                yield return TableRow.Across(texts.AwardLine(line), RowLook.Line);
            }

            if (i < cluster.Rows.Count)
            {
                yield return row(cluster.Rows[i]);
            }
        }
    }

    private TableCell BarOf(SummaryRow row, decimal whole) => new([])
    {
        Bar = new Bar(row.Name, Math.Max(0m, row.Total), row.Lost, whole, texts.BarText(row.Total, row.Lost)),
    };
}
