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
    public async Task A_filled_in_template_gives_its_lists_with_its_figures_and_one_without_rows_stays_missing()
    {
        var campaign = Small.Campaign(
            string.Join(", ", Prizes, ListOf("first", "Sáng kiến"), ListOf("second", "Sáng kiến"), ListOf("third", "Bài báo")),
            "prizes.Sum(won) > 0");
        using var template = await Made.TemplateAsync(campaign, new TemplateOptions());
        var filled = Filled(
            template, ("Số liệu", [["01"], ["02"]]), ("Giải thưởng", [["01", "2"], ["01", "5"]]), ("second", [["02", "7"]]));

        var reading = await SubmissionFile.ReadAsync(new MemoryStream(filled), "t.xlsx", campaign);

        reading.Diagnostics.Select(d => d.ToString(Language.English)).Should().BeEmpty();
        reading.Submissions.Select(one => Won(one, "prizes")).Should().Equal("2,5", "");
        reading.Submissions.Select(one => Won(one, "second")).Should().Equal("", "7");
        reading.Submissions.Should().OnlyContain(one => !one.Values.ContainsKey("first") && !one.Values.ContainsKey("third"));
        reading.Submissions[0].Values["prizes"].Position.Sheet.Should().Be("Giải thưởng");

        var other = new NamedFile("p.csv", new MemoryStream("participant,won\n02,9\n"u8.ToArray()));
        reading = await SubmissionFile.AddItemsAsync(reading, [other], campaign, "prizes");
        reading.Submissions.Select(one => Won(one, "prizes")).Should().Equal(["", "9"], "what is given for a list stands in its place");

        static string Won(Submissions.Submission one, string list) => string.Join(
            ',', ((System.Collections.Immutable.ImmutableArray<Definitions.ListItem>)one.Values[list].Value.Value)
                .Select(item => item.Values["won"].ToString()));
    }

    [Fact]
    public async Task What_is_wrong_on_the_sheet_of_a_list_is_told_with_its_place()
    {
        var campaign = Small.Campaign(Prizes, "prizes.Sum(won) > 0");
        using var template = await Made.TemplateAsync(campaign, new TemplateOptions());
        var filled = Filled(template, ("Số liệu", [["01"]]), ("Giải thưởng", [["99", "2"]]));

        var reading = await SubmissionFile.ReadAsync(new MemoryStream(filled), "t.xlsx", campaign);

        reading.IsUsable.Should().BeFalse();
        reading.Diagnostics.Should().ContainSingle().Which.ToString(Language.English).Should()
            .StartWith("t.xlsx:Giải thưởng!A4: error ER5017: there is no participant '99'.");
        (await SubmissionFile.ReadAsync(
            new MemoryStream(filled), "t.xlsx", campaign, new SubmissionReadOptions { Sheet = "Số liệu" })).IsUsable.Should().BeTrue();
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

    private static byte[] Filled(MemoryStream template, params (string Sheet, string[][] Rows)[] sheets)
    {
        var filled = new MemoryStream();
        filled.Write(template.ToArray());
        using (var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(filled, isEditable: true))
        {
            foreach (var (sheet, rows) in sheets)
            {
                OpenXml.Sheet(document, sheet).Worksheet!.GetFirstChild<SheetData>()!
                    .Append(rows.Select((row, at) => Row((uint)(4 + at), row)));
            }
        }

        return filled.ToArray();
    }

    private static Row Row(uint number, params string[] cells) => new(cells.Select((text, i) => new Cell(new InlineString(new Text(text)))
    {
        CellReference = Spreadsheets.CellAddress.Of(i + 1, (int)number), DataType = CellValues.InlineString,
    })) { RowIndex = number };
}
