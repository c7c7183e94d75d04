using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

public sealed class TemplateTests
{
    private static readonly Campaign Bhxh = Campaign.Load(Repository.Rules("bhxh-4574-2017"));

    public static TheoryData<string, string> Campaigns => Samples.NamesAndLanguages;

    [Theory]
    [MemberData(nameof(Campaigns))]
    public async Task A_template_of_any_campaign_is_a_valid_workbook_in_either_layout(string name, string code)
    {
        var campaign = Campaign.Load(Repository.Rules(name));
        foreach (var layout in Enum.GetValues<TemplateLayout>())
        {
            using var document = OpenXml.Workbook(
                await Made.TemplateAsync(campaign, new TemplateOptions { Language = Language.Of(code), Layout = layout }));
            OpenXml.ShouldBeValid(document);
        }
    }

    [Theory]
    [InlineData("vi", "Số liệu", "Sáng kiến được công nhận", "Thành viên, từ kết quả chấm…", "Hướng dẫn", "Danh mục")]
    [InlineData("en", "Figures", "Recognised initiatives", "Members, from the scores of…", "Guide", "Choices")]
    public async Task There_is_a_sheet_of_figures_one_for_each_list_a_guide_and_hidden_choices(string code, params string[] sheets)
    {
        using var document = OpenXml.Workbook(
            await Made.TemplateAsync(Campaign.Load(Repository.Rules("titles-2024")), new TemplateOptions { Language = Language.Of(code) }));

        OpenXml.SheetNames(document).Should().Equal(sheets);
        document.WorkbookPart!.Workbook!.Descendants<Sheet>().Where(s => s.State?.Value == SheetStateValues.Hidden).Should()
            .ContainSingle().Which.Name!.Value.Should().Be(sheets[^1]);
    }

    [Fact]
    public async Task Names_stand_above_units_and_limits_and_those_above_the_ids()
    {
        using var document = OpenXml.Workbook(await Made.TemplateAsync(Bhxh, new TemplateOptions()));
        var sheet = OpenXml.Sheet(document, "Số liệu");

        new[] { "A", "B", "C", "D", "E" }.Select(column => OpenXml.Text(sheet, column + "1")).Should().Equal(
            "Mã đơn vị", "Tên", "Cụm", "Kế hoạch thực hiện hai phong trào", "Tỷ lệ viên chức, người lao động đã học tập hai văn bản");
        OpenXml.Text(sheet, "E2").Should().Be("đơn vị tính: %; từ 0 đến 100; nhiều nhất 2 chữ số lẻ");
        new[] { "A", "B", "C", "D", "E" }.Select(column => OpenXml.Text(sheet, column + "3")).Should()
            .Equal("participant", "name", "cluster", "planStatus", "staffStudiedPercent");
        var pane = sheet.Worksheet!.Descendants<Pane>().Single();
        (pane.VerticalSplit!.Value, pane.HorizontalSplit!.Value, pane.State!.Value).Should().Be((3d, 2d, PaneStateValues.Frozen));
    }

    [Fact]
    public async Task Only_the_cells_to_be_filled_in_are_unlocked()
    {
        using var document = OpenXml.Workbook(
            await Made.TemplateAsync(Bhxh, new TemplateOptions { Roster = [new RosterEntry { Id = "01", Name = "Hà Nội" }] }));
        var sheet = OpenXml.Sheet(document, "Số liệu");

        sheet.Worksheet!.Elements<SheetProtection>().Single().Sheet!.Value.Should().BeTrue();
        foreach (var (address, locked) in new[] { ("A1", true), ("D2", true), ("E3", true), ("A4", false), ("E4", false) })
        {
            (OpenXml.FormatOf(document, OpenXml.Cell(sheet, address)!).Protection?.Locked?.Value ?? true).Should().Be(locked, address);
        }

        foreach (var column in sheet.Worksheet.Descendants<Column>())
        {
            var format = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()
                .ElementAt((int)column.Style!.Value);
            format.Protection!.Locked!.Value.Should().BeFalse();
        }
    }

    [Fact]
    public async Task Limits_choices_and_yes_or_no_are_rules_of_the_cells_and_choices_are_names()
    {
        using var document = OpenXml.Workbook(await Made.TemplateAsync(Bhxh, new TemplateOptions()));
        var sheet = OpenXml.Sheet(document, "Số liệu");

        var number = RuleAt(sheet, "E4:E10000");
        (number.Type!.Value, number.Operator!.Value, number.Formula1!.Text, number.Formula2!.Text).Should()
            .Be((DataValidationValues.Decimal, DataValidationOperatorValues.Between, "0", "100"));
        number.Error!.Value.Should().Be(
            "Nhập một số. Đơn vị tính: %; từ 0 đến 100; nhiều nhất 2 chữ số lẻ. Nhập 95 cho 95%, không nhập dấu %. Để trống là chưa có số "
                + "liệu, không phải 0.");
        ChoicesOf(document, RuleAt(sheet, "D4:D10000")).Should().Equal("Ban hành đúng hạn", "Ban hành muộn", "Chưa ban hành");
        ChoicesOf(document, RuleAt(sheet, "I4:I10000")).Should().Equal("có", "không");
        ChoicesOf(document, RuleAt(sheet, "C4:C10000")).Should().Equal(Bhxh.Definition.Clusters);
    }

    [Fact]
    public async Task The_guide_says_in_words_what_a_column_takes_and_which_document_asks_for_it()
    {
        using var document = OpenXml.Workbook(await Made.TemplateAsync(Bhxh, new TemplateOptions { Language = Language.English }));
        var rows = OpenXml.Sheet(document, "Guide").Worksheet!.Descendants<Row>()
            .Select(row => string.Join(" | ", row.Elements<Cell>().Select(cell => cell.InnerText))).ToList();

        rows.Should().Contain("Concrete solutions proposed to support enterprises [solutionsProposed] | Figures | "
            + "Enter a whole number. Unit: solutions; 0 to 50. Left empty it is missing, which is not 0. | 27/KH-HĐTĐKT; 4574/BHXH-TĐKT");
        rows.Should()
            .Contain(
                "Both movements tied to the sector's tasks in the year's work plan [tasksIntegrated] | Figures | Choose one of: yes, no. "
                    + "Left empty it is missing, which is not 0. | 4574/BHXH-TĐKT");
        rows[^1].Should().StartWith("Document 4574/BHXH-TĐKT: Dispatch of Vietnam Social Security");
    }

    [Fact]
    public async Task The_roster_fills_the_rows_and_its_ids_keep_their_zeros()
    {
        RosterEntry[] roster = [new() { Id = "01", Name = "BHXH Hà Nội", Cluster = "Cụm Đồng bằng sông Hồng" }, new() { Id = "02" }];
        using var document = OpenXml.Workbook(await Made.TemplateAsync(Bhxh, new TemplateOptions { Roster = roster }));
        var sheet = OpenXml.Sheet(document, "Số liệu");

        new[] { "A4", "B4", "C4", "A5", "B5" }.Select(address => OpenXml.Text(sheet, address)).Should()
            .Equal("01", "BHXH Hà Nội", "Cụm Đồng bằng sông Hồng", "02", "");
        OpenXml.FormatOf(document, OpenXml.Cell(sheet, "A4")!).NumberFormatId!.Value.Should().Be(49);
    }

    [Fact]
    public async Task A_vertical_sheet_has_a_row_for_each_indicator_and_offers_the_roster()
    {
        var options = new TemplateOptions
        {
            Layout = TemplateLayout.Vertical, Roster = [new RosterEntry { Id = "01" }, new RosterEntry { Id = "79" }],
        };
        using var document = OpenXml.Workbook(await Made.TemplateAsync(Bhxh, options));
        var sheet = OpenXml.Sheet(document, "Số liệu");

        new[] { "A1", "A2", "A3", "A4", "A5", "B5", "A6", "C6" }.Select(address => OpenXml.Text(sheet, address)).Should().Equal(
            "Mã số liệu", "participant", "name", "cluster", "planStatus", "Kế hoạch thực hiện hai phong trào", "staffStudiedPercent", "%");
        ChoicesOf(document, RuleAt(sheet, "D2")).Should().Equal("01", "79");
        RuleAt(sheet, "D6").Formula2!.Text.Should().Be("100");
    }

    [Fact]
    public async Task A_name_that_two_choices_share_is_offered_by_id()
    {
        var campaign =
            Small.Campaign(
                """
                    { "id": "kind", "type": "choice",
                      "choices": [ { "id": "a", "name": "Xã" }, { "id": "b", "name": "xã" }, { "id": "c", "name": "Tỉnh" } ] }
                    """,
                "kind == \\\"a\\\"");
        using var document = OpenXml.Workbook(await Made.TemplateAsync(campaign, new TemplateOptions()));

        ChoicesOf(document, RuleAt(OpenXml.Sheet(document, "Số liệu"), "D4:D10000")).Should().Equal("a", "b", "Tỉnh");
    }

    [Fact]
    public async Task A_name_that_looks_like_a_formula_is_marked_as_text()
    {
        using var document = OpenXml.Workbook(
            await Made.TemplateAsync(Bhxh, new TemplateOptions { Roster = [new RosterEntry { Id = "01", Name = "=1+1" }] }));
        var cell = OpenXml.Cell(OpenXml.Sheet(document, "Số liệu"), "B4")!;

        cell.DataType!.Value.Should().Be(CellValues.InlineString);
        OpenXml.FormatOf(document, cell).QuotePrefix!.Value.Should().BeTrue();
    }

    private static DataValidation RuleAt(WorksheetPart sheet, string range) =>
        sheet.Worksheet!.Descendants<DataValidation>().Single(rule => rule.SequenceOfReferences!.InnerText == range);

    private static IEnumerable<string> ChoicesOf(SpreadsheetDocument document, DataValidation rule)
    {
        rule.Type!.Value.Should().Be(DataValidationValues.List);
        var (sheet, range) = (
            rule.Formula1!.Text.Split('!')[0].Trim('\''),
            rule.Formula1.Text.Split('!')[1].Replace("$", "", StringComparison.Ordinal).Split(':'));
        var part = OpenXml.Sheet(document, sheet);
        var column = new string([.. range[0].TakeWhile(char.IsLetter)]);
        return Enumerable.Range(1, int.Parse(range[1][column.Length..], System.Globalization.CultureInfo.InvariantCulture))
            .Select(row => OpenXml.Text(part, $"{column}{row}"));
    }
}
