using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Spreadsheets;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Results;

/// <summary>Places, totals and grades, a row for each participant.</summary>
internal sealed class StandingsSheet(PaperContext context)
{
    public const int NameColumn = 4;
    public const int TotalColumn = 8;

    /// <returns>Where each cluster stands.</returns>
    public IReadOnlyList<ClusterRows> Write(WorkbookWriter workbook, string sheet)
    {
        var texts = context.Texts;
        (string Name, double Width)[] columns =
        [
            (texts.Rank, 8), (texts.Cluster, 24), (texts.ParticipantId, 12), (texts.Name, 34), (texts.BaseTotal, 11),
            (texts.BonusTotal, 11), (texts.PenaltyTotal, 11),
            (texts.Total, 11), (texts.Maximum, 11), (texts.Percent, 10), (texts.Grade, 22), (texts.Status, 16), (texts.Note, 50),
        ];
        using var writer = ResultTable.Begin(workbook, sheet, texts.StandingsSheet, context, columns, frozenColumns: NameColumn);
        var rounding = context.Definition.Rounding;
        List<ClusterRows> clusters = [];
        foreach (var cluster in context.Outcome.Standings.GroupBy(s => s.Cluster, StringComparer.Ordinal))
        {
            clusters.Add(new ClusterRows(cluster.Key, writer.LastRow + 1, [.. cluster]));
            foreach (var standing in cluster)
            {
                var score = context.Sheets[standing.Participant];
                writer.Row([
                    SheetCell.Of(standing.Rank, 0), SheetCell.Of(standing.Cluster), SheetCell.Of(standing.Participant),
                    SheetCell.Of(score.Name),
                    SheetCell.Of(score.BaseTotal, rounding.Total), SheetCell.Of(score.BonusTotal, rounding.Total),
                    SheetCell.Of(score.PenaltyTotal, rounding.Total),
                    SheetCell.Of(score.Total, rounding.Total), SheetCell.Of(score.MaxTotal, null),
                    SheetCell.Of(score.Percent, rounding.Percent),
                    SheetCell.Of(score.Grade is { } grade ? context.Names.Grade(grade) : ""), SheetCell.Of(texts.StatusOf(score.Status)),
                    SheetCell.Of(context.Notes.Of(score, standing).Select(DocumentTexts.Sentence))]);
            }
        }

        ResultTable.End(writer, columns.Length);
        return clusters;
    }
}
