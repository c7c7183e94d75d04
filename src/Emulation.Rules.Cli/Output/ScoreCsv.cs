using System.Text.Json;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Cli.Output;

/// <summary>An evaluation as one CSV row for each participant, in the order of the standings.</summary>
internal static class ScoreCsv
{
    public static void Write(TextWriter output, CampaignDefinition definition, Evaluation evaluation)
    {
        var criteria = CriterionTree.Flatten(definition.Criteria).Select(node => node.Criterion.Id).ToList();
        var sheets = evaluation.Sheets.ToDictionary(s => s.Participant, StringComparer.Ordinal);
        using var writer = SpreadsheetCsv.Create(output);
        writer.WriteRecord([
            "participant", "name", "cluster", "rank", "total", "percent", "grade", "status",
            .. criteria, .. definition.Figures.Select(f => f.Id), .. definition.Awards.Select(a => a.Id)]);
        var statuses = evaluation.Recommendations.ToDictionary(r => (r.Award, r.Participant), r => JsonNamingPolicy.CamelCase.ConvertName(r.Status.ToString()));
        foreach (var standing in evaluation.Standings)
        {
            var sheet = sheets[standing.Participant];
            var lines = sheet.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
            writer.WriteField(SpreadsheetCsv.Safe(sheet.Participant));
            writer.WriteField(SpreadsheetCsv.Safe(sheet.Name));
            writer.WriteField(SpreadsheetCsv.Safe(sheet.Cluster));
            writer.WriteField(standing.Rank, default);
            writer.WriteField(sheet.Total, default);
            writer.WriteField(sheet.Percent, default);
            writer.WriteField(sheet.Grade);
            writer.WriteField(JsonNamingPolicy.CamelCase.ConvertName(sheet.Status.ToString()));
            foreach (var id in criteria)
            {
                writer.WriteField(lines.GetValueOrDefault(id)?.Points, default);
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
}
