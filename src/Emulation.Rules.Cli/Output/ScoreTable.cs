using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Emulation.Rules.Cli.Output;

/// <summary>An outcome for people: the standings of each cluster, the recommendations for each award, then a summary.</summary>
internal static class ScoreTable
{
    public static void Write(CliContext context, CampaignDefinition definition, Outcome outcome)
    {
        var texts = context.Texts;
        var names = new CampaignNames(definition, texts.Language, withIds: !context.IsTerminal);
        var sheets = outcome.Sheets.ToDictionary(s => s.Participant, StringComparer.Ordinal);
        Page.Write(
            context,
            [
                Page.Cell(names.Campaign, Page.Bold),
                .. Standings(),
                .. RecommendationTables.Of(definition, outcome, names, texts, context.IsTerminal),
                Page.Cell(Summary(outcome.Evaluation, texts)),
            ]);

        IEnumerable<IRenderable> Standings()
        {
            if (!definition.Ranking.WithinCluster)
            {
                // Places count over everyone, so one table shows them in order.
                return [
                    Table(
                        outcome.Standings.OrderBy(s => s.Rank ?? int.MaxValue),
                        withCluster: outcome.Standings.Any(s => s.Cluster.Length > 0)),
                ];
            }

            return outcome.Standings
                .GroupBy(s => s.Cluster, StringComparer.Ordinal)
                .SelectMany(IEnumerable<IRenderable> (cluster) =>
                    cluster.Key.Length == 0
                        ? [Table(cluster, withCluster: false)]
                        : [Page.Cell(texts.Cluster + ": " + cluster.Key, Page.Bold), Table(cluster, withCluster: false)]);
        }

        Table Table(IEnumerable<Standing> standings, bool withCluster)
        {
            IEnumerable<T> WithCluster<T>(T cell) => withCluster ? [cell] : [];
            var table = new PageTable([
                Page.NumberColumn(texts.Rank), Page.Column(texts.Participant), Page.Column(texts.Name),
                .. WithCluster(Page.Column(texts.Cluster)),
                Page.NumberColumn(texts.Total), Page.NumberColumn("%"), Page.Column(texts.Grade), Page.Column(texts.Note)]);
            foreach (var standing in standings)
            {
                var sheet = sheets[standing.Participant];
                table.Add([
                    PageTable.Cell(Texts.Figure(standing.Rank)), PageTable.Cell(sheet.Participant), PageTable.Cell(sheet.Name),
                    .. WithCluster(PageTable.Cell(sheet.Cluster)),
                    PageTable.Cell(
                        Texts.Figure(sheet.Total)), PageTable.Cell(Texts.Figure(sheet.Percent)), PageTable.Cell(names.Grade(sheet.Grade)),
                    PageTable.Cell(texts.NoteOf(sheet, standing, names), StyleOf(sheet))]);
            }

            return table.Render(withEmptyColumns: !context.IsTerminal);
        }
    }

    private static Style StyleOf(ScoreSheet sheet) => sheet.Status switch
    {
        SheetStatus.Complete => Style.Plain,
        SheetStatus.Incomplete => Page.Warning,
        _ => Page.Failure,
    };

    private static string Summary(Evaluation evaluation, Texts texts) => texts.Summary(
        evaluation.Sheets.Count,
        evaluation.Sheets.Count(s => s.Status == SheetStatus.Complete),
        evaluation.Sheets.Count(s => s.Status == SheetStatus.Incomplete),
        evaluation.Sheets.Count(s => s.Status == SheetStatus.Faulted));
}
