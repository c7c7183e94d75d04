using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>Fills a template in as people do, numbers as numbers and choices by name, and reads it back.</summary>
internal static class FilledTemplate
{
    private const int IdRow = 3;

    public static void Write(Campaign campaign, MemoryStream template, IReadOnlyList<Submission> submissions, Language language)
    {
        var definition = campaign.Definition;
        using var document = SpreadsheetDocument.Open(template, isEditable: true);
        var main = OpenXml.SheetNames(document)[0];
        var plain = definition.Indicators.Where(i => i.Type != IndicatorType.List).ToDictionary(i => i.Id, StringComparer.Ordinal);
        Fill(OpenXml.Sheet(document, main), submissions.Select(s => (Func<string, object?>)(column => column switch
        {
            _ when plain.TryGetValue(column, out var indicator) =>
                s.Values.TryGetValue(column, out var value) ? Entered(indicator, value.Value, language) : null,
            "participant" => s.Participant,
            "name" => s.Name,
            _ => s.Cluster,
        })));
        foreach (var list in definition.Indicators.Where(i => i.Type == IndicatorType.List))
        {
            var items = submissions.SelectMany(
                s => s.Values.TryGetValue(list.Id, out var value) ? ((ImmutableArray<ListItem>)value.Value.Value)
                    .Select(item => (s.Participant, item)) : []);
            Fill(OpenXml.Sheet(document, SheetOf(list, language)),
                items.Select(entry => (Func<string, object?>)(column => column == "participant"
                ? entry.Participant
                : entry.item.Values.TryGetValue(column, out var value)
                    ? Entered(list.Item.First(f => f.Id == column), value, language)
                    : null)));
        }
    }

    /// <summary>Reads it by the file's name alone.</summary>
    public static async Task<IReadOnlyList<Submission>> ReadAsync(Campaign campaign, string file, IReadOnlyList<Submission> histories)
    {
        var name = Path.GetFileName(file);
        var bytes = await File.ReadAllBytesAsync(file);
        var reading = await SubmissionFile.ReadAsync(new MemoryStream(bytes), name, campaign);
        foreach (var list in campaign.Definition.Indicators.Where(i => i.Type == IndicatorType.List))
        {
            reading = await SubmissionFile.AddItemsAsync(reading, [new NamedFile(name, new MemoryStream(bytes))], campaign, list.Id);
        }

        reading.Diagnostics.Select(d => d.ToString(Language.English)).Should().BeEmpty(name);
        var history = histories.ToDictionary(s => s.Participant, s => s.History, StringComparer.Ordinal);
        return [.. reading.Submissions.Select(s => s with { History = history.GetValueOrDefault(s.Participant) })];
    }

    private static string SheetOf(IndicatorDefinition list, Language language) => Spreadsheets.SheetNames.Allowed(list.Name.In(language));

    private static object Entered(IndicatorDefinition indicator, IndicatorValue value, Language language) => value.Value switch
    {
        bool flag => flag ? (language == Language.Vietnamese ? "có" : "yes") : language == Language.Vietnamese ? "không" : "no",
        string text => indicator.Choices.FirstOrDefault(c => c.Id == text)?.Name.In(language) ?? text,
        var other => other,
    };

    private static void Fill(WorksheetPart part, IEnumerable<Func<string, object?>> rows)
    {
        var sheet = part.Worksheet!;
        var columns = sheet.Descendants<Row>().Single(row => row.RowIndex! == IdRow).Elements<Cell>()
            .Select(cell => cell.InlineString!.InnerText).ToList();
        var data = sheet.GetFirstChild<SheetData>()!;
        var number = IdRow;
        foreach (var row in rows)
        {
            number++;
            data.Append(
                new Row(
                    columns.Select(
                        (column, i) => CellOf(row(column), Spreadsheets.CellAddress.Of(i + 1, number)))) { RowIndex = (uint)number });
        }
    }

    private static Cell CellOf(object? value, string address) => value switch
    {
        null => new Cell { CellReference = address },
        decimal number => new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { CellReference = address },
        DateOnly date =>
            new Cell(
                new CellValue(
                    date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture))) { CellReference = address },
        _ => new Cell(new InlineString(new Text((string)value))) { CellReference = address, DataType = CellValues.InlineString },
    };
}
