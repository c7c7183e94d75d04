using System.Text.Json;
using CsvHelper;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Cli.Output;

/// <summary>An evaluation as one CSV row for each participant, in the order of the standings.</summary>
internal static class ScoreCsv
{
    private const string FormulaSigns = "=+-@＝＋－＠";

    // Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay numbers.
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", Injection = CsvInjection.Escape };

    public static void Write(TextWriter output, CampaignDefinition definition, Evaluation evaluation)
    {
        var criteria = CriterionTree.Flatten(definition.Criteria).Select(node => node.Criterion.Id).ToList();
        var sheets = evaluation.Sheets.ToDictionary(s => s.Participant, StringComparer.Ordinal);
        using var writer = CsvWriter.Create(output, Options, leaveOpen: true);
        writer.WriteRecord(["participant", "name", "cluster", "rank", "total", "percent", "grade", "status", .. criteria, .. definition.Awards.Select(a => a.Id)]);
        var statuses = evaluation.Recommendations.ToDictionary(r => (r.Award, r.Participant), r => JsonNamingPolicy.CamelCase.ConvertName(r.Status.ToString()));
        foreach (var standing in evaluation.Standings)
        {
            var sheet = sheets[standing.Participant];
            var lines = sheet.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
            writer.WriteField(Safe(sheet.Participant));
            writer.WriteField(Safe(sheet.Name));
            writer.WriteField(Safe(sheet.Cluster));
            writer.WriteField(standing.Rank, default);
            writer.WriteField(sheet.Total, default);
            writer.WriteField(sheet.Percent, default);
            writer.WriteField(sheet.Grade);
            writer.WriteField(JsonNamingPolicy.CamelCase.ConvertName(sheet.Status.ToString()));
            foreach (var id in criteria)
            {
                writer.WriteField(lines.GetValueOrDefault(id)?.Points, default);
            }

            foreach (var award in definition.Awards)
            {
                writer.WriteField(statuses[(award.Id, sheet.Participant)]);
            }

            writer.EndRecord();
        }
    }

    /// <summary>Spreadsheets run formulas that begin with full-width signs too, and terminals obey control characters.</summary>
    private static string Safe(string text)
    {
        var plain = PlainText.OneLine(text);
        return plain is [not ('=' or '+' or '-' or '@'), ..] && plain.AsSpan().TrimStart() is [var first, ..] && FormulaSigns.Contains(first) ? "'" + plain : plain;
    }
}
