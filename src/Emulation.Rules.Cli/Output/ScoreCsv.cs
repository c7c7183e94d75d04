using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Output;

/// <summary>An evaluation as one CSV row for each participant, in the order of the standings, as spreadsheets in <c>culture</c> open it.</summary>
internal static class ScoreCsv
{
    public static void Write(TextWriter output, CampaignDefinition definition, Evaluation evaluation, CultureInfo culture)
    {
        var criteria = CriterionTree.Flatten(definition.Criteria).Select(node => node.Criterion.Id).ToList();
        var sheets = evaluation.Sheets.ToDictionary(s => s.Participant, StringComparer.Ordinal);
        using var writer = SpreadsheetCsv.CreateIn(culture, output);
        string[] columns = ["participant", "name", "cluster", "rank", "total", "percent", "grade", "status", "pending"];
        writer.WriteRecord([.. columns, .. criteria, .. definition.Figures.Select(f => f.Id), .. definition.Awards.Select(a => a.Id)]);
        var statuses = evaluation.Recommendations.ToDictionary(r => (r.Award, r.Participant), r => JsonNamingPolicy.CamelCase.ConvertName(r.Status.ToString()));
        foreach (var standing in evaluation.Standings)
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
            writer.WriteField(JsonNamingPolicy.CamelCase.ConvertName(sheet.Status.ToString()));
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
                writer.WriteField(statuses[(award.Id, sheet.Participant)]);
            }

            writer.EndRecord();
        }
    }

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
