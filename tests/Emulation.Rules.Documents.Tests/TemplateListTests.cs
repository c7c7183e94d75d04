using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>The sheets of lists in a template: named as people call them, and found again by what they are named.</summary>
public sealed class TemplateListTests
{
    private const string Prizes = """
        { "id": "prizes", "name": { "vi": "Giải thưởng", "en": "Prizes" }, "type": "list", "item": [ { "id": "won", "type": "integer" } ] }
        """;

    [Theory]
    [InlineData("vi", "Giải thưởng")]
    [InlineData("en", "Prizes")]
    public async Task A_list_has_a_sheet_of_its_name_that_is_read_back(string code, string sheet)
    {
        var campaign = Small.Campaign(Prizes, "prizes.Sum(won) > 0");
        using var template = await Made.TemplateAsync(campaign, new TemplateOptions { Language = Language.Of(code) });

        SheetsOf(template).Should().ContainInOrder(sheet).And.NotContain("prizes");
        (await ItemsReadAsync(campaign, template, sheet, "prizes")).Should().Be(1);
    }

    [Fact]
    public async Task Lists_that_share_a_name_or_take_that_of_another_sheet_are_named_by_their_ids()
    {
        var campaign = Small.Campaign(
            string.Join(
                ", ",
                ListOf("first", "Sáng kiến, giải pháp được công nhận"),
                ListOf("second", "Sáng kiến, giải pháp được công nhận cấp tỉnh"),
                ListOf("third", "số liệu"),
                ListOf("fourth", "FIRST"),
                ListOf("fifth", "Khen/thưởng")),
            "first.Sum(won) > 0");
        using var template = await Made.TemplateAsync(campaign, new TemplateOptions());

        SheetsOf(template).Should().Equal("Số liệu", "first", "second", "third", "fourth", "Khen thưởng", "Hướng dẫn");
        (await ItemsReadAsync(campaign, template, "second", "second")).Should().Be(1);
        (await ItemsReadAsync(campaign, template, "Khen thưởng", "fifth")).Should().Be(1);
    }

    [Fact]
    public async Task The_guide_tells_which_document_asks_for_a_list()
    {
        var campaign = Small.Campaign(
            Prizes, "prizes.Sum(won) > 0", more: """, "legalBasis": [ { "id": "qd1", "number": "1/QĐ" } ]""");
        using var template = await Made.TemplateAsync(campaign, new TemplateOptions());
        using var document = OpenXml.Workbook(template);

        OpenXml.Sheet(document, "Hướng dẫn").Worksheet!.Descendants<Row>()
            .Select(row => string.Join(" | ", row.Elements<Cell>().Select(cell => cell.InnerText)))
            .Should().Contain(row => row.StartsWith("won [won] | Giải thưởng | ", StringComparison.Ordinal));
    }

    private static string ListOf(string id, string name) =>
        $$"""{ "id": "{{id}}", "name": "{{name}}", "type": "list", "item": [ { "id": "won", "type": "integer" } ] }""";

    private static List<string> SheetsOf(MemoryStream template)
    {
        using var document = OpenXml.Workbook(new MemoryStream(template.ToArray()));
        return [.. OpenXml.SheetNames(document)];
    }

    /// <summary>How many items are read of a list whose sheet was given one row.</summary>
    private static async Task<int> ItemsReadAsync(Campaign campaign, MemoryStream template, string sheet, string list)
    {
        var filled = new MemoryStream();
        filled.Write(template.ToArray());
        using (var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(filled, isEditable: true))
        {
            OpenXml.Sheet(document, sheet).Worksheet!.GetFirstChild<SheetData>()!.Append(Row(4, "01", "2"));
            OpenXml.Sheet(document, OpenXml.SheetNames(document)[0]).Worksheet!.GetFirstChild<SheetData>()!.Append(Row(4, "01"));
        }

        var reading = await SubmissionFile.ReadAsync(new MemoryStream(filled.ToArray()), "t.xlsx", campaign);
        reading = await SubmissionFile.AddItemsAsync(
            reading, [new NamedFile("t.xlsx", new MemoryStream(filled.ToArray()))], campaign, list);

        reading.Diagnostics.Select(d => d.ToString(Language.English)).Should().BeEmpty();
        return reading.Submissions.Single().Values[list].ToString().Length > 0 ? 1 : 0;
    }

    private static Row Row(uint number, params string[] cells) => new(cells.Select((text, i) => new Cell(new InlineString(new Text(text)))
    {
        CellReference = Spreadsheets.CellAddress.Of(i + 1, (int)number), DataType = CellValues.InlineString,
    })) { RowIndex = number };
}
