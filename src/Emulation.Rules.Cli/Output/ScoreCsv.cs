using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Output;

/// <summary>
/// An outcome as one CSV row for each participant, in the order of the standings, as spreadsheets in <c>culture</c> open it. Where something is
/// decided, each award has a second column, which says what came of it.
/// </summary>
internal static class ScoreCsv
{
    private const string Decided = "_decided";

    public static void Write(TextWriter output, CampaignDefinition definition, Outcome outcome, CultureInfo culture)
    {
        var criteria = CriterionTree.Flatten(definition.Criteria).Select(node => node.Criterion.Id).ToList();
        var sheets = outcome.Sheets.ToDictionary(s => s.Participant, StringComparer.Ordinal);
        using var writer = SpreadsheetCsv.CreateIn(culture, output);
        string[] columns = ["participant", "name", "cluster", "rank", "total", "percent", "grade", "status", "pending"];
        writer.WriteRecord([.. columns, .. criteria, .. definition.Figures.Select(f => f.Id), .. definition.Awards.SelectMany(a => ColumnsOf(a, outcome))]);
        var awards = outcome.Awards.ToDictionary(a => (a.Award, a.Participant));
        foreach (var standing in outcome.Standings)
        {
            var sheet = sheets[standing.Participant];
            var lines = sheet.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
            writer.WriteText(sheet.Participant);
            writer.WriteText(sheet.Name);
            writer.WriteText(sheet.Cluster);
            writer.WriteField(standing.Rank, default);
            writer.WriteField(sheet.Total, default);
            writer.WriteField(sheet.Percent, default);
            writer.WriteText(sheet.Grade);
            writer.WriteField(Word(sheet.Status));
            writer.WriteField(string.Join(' ', PendingOf(sheet, standing)));
            foreach (var id in criteria)
            {
                writer.WriteField(lines.GetValueOrDefault(id) is { } line ? PointsOf(line) : null, default);
            }

            foreach (var figure in sheet.Figures ?? [])
            {
                writer.WriteField(figure.Value, default);
            }

            foreach (var award in definition.Awards)
            {
                var came = awards[(award.Id, sheet.Participant)];
                writer.WriteField(Word(came.Recommended));
                if (outcome.IsDecided)
                {
                    writer.WriteField(Word(came.Result));
                }
            }

            writer.EndRecord();
        }
    }

    private static IEnumerable<string> ColumnsOf(AwardDefinition award, Outcome outcome) =>
        outcome.IsDecided ? [award.Id, award.Id + Decided] : [award.Id];

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>What of the row is not settled: the total of an incomplete sheet, a grade or a place that the council decides on.</summary>
    private static IEnumerable<string> PendingOf(ScoreSheet sheet, Standing standing)
    {
        if (sheet.Status != SheetStatus.Complete)
        {
            yield return "total";
        }

        if (sheet.GradePending is not null)
        {
            yield return "grade";
        }

        if (standing.Pending)
        {
            yield return "rank";
        }
    }

    /// <summary>What does not apply is no 0: it has no points, unless the rules give it the full ones.</summary>
    private static decimal? PointsOf(CriterionScore line) => line.Status == CriterionStatus.NotApplicable && line.Points == 0 ? null : line.Points;
}
