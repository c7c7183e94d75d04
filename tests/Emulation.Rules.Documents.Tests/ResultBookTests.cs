using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

public sealed class ResultBookTests
{
    public static TheoryData<string, string> Campaigns => Samples.NamesAndLanguages;

    [Theory]
    [MemberData(nameof(Campaigns))]
    public async Task The_results_of_any_campaign_are_a_valid_workbook_with_every_total_and_point_as_a_number(
        string name, string code)
    {
        var source = Samples.Source(name);
        using var document = OpenXml.Workbook(await Made.ResultsAsync(source, Language.Of(code)));

        OpenXml.ShouldBeValid(document);
        var names = OpenXml.SheetNames(document);
        var standings = RowsOf(document, names[0]).ToDictionary(row => row[2].InnerText, StringComparer.Ordinal);
        var points = RowsOf(document, names[1]).ToDictionary(row => row[0].InnerText, StringComparer.Ordinal);
        foreach (var sheet in source.Outcome.Sheets)
        {
            NumberIn(standings[sheet.Participant][7]).Should().Be(sheet.Total);
            for (var i = 0; i < sheet.Criteria.Count; i++)
            {
                var cell = points[sheet.Participant][3 + i];
                (cell.DataType is null && cell.CellValue is not null ? NumberIn(cell) : null).Should()
                    .Be(sheet.Criteria[i].Status == Scoring.CriterionStatus.NotApplicable ? null : sheet.Criteria[i].Points);
            }
        }
    }

    [Theory]
    [InlineData("vi", "Xếp hạng", "Điểm từng tiêu chí", "Khen thưởng", "Còn để ngỏ", "Biểu đồ")]
    [InlineData("en", "Standings", "Points per criterion", "Awards", "Open", "Charts")]
    public async Task Sheets_heads_and_grades_are_in_the_readers_language(string code, params string[] sheets)
    {
        using var document = OpenXml.Workbook(await Made.ResultsAsync(Samples.Source("titles-2024"), Language.Of(code)));

        OpenXml.SheetNames(document).Should().Equal(sheets);
        OpenXml.Text(OpenXml.Sheet(document, sheets[0]), "K3").Should().Be(Language.Of(code) == Language.Vietnamese ? "Xếp loại" : "Grade");
        RowsOf(document, sheets[0]).Select(row => row[10].InnerText).Distinct().Should()
            .Contain(Language.Of(code) == Language.Vietnamese ? "Hoàn thành xuất sắc" : "Completed excellently");
    }

    [Fact]
    public async Task Figures_have_the_decimals_they_are_rounded_to()
    {
        using var document = OpenXml.Workbook(await Made.ResultsAsync(Samples.Source("bhxh-4574-2017"), Language.Vietnamese));
        var format = OpenXml.FormatOf(document, OpenXml.Cell(OpenXml.Sheet(document, "Xếp hạng"), "H4")!);
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.Elements<NumberingFormat>();

        formats.Single(f => f.NumberFormatId!.Value == format.NumberFormatId!.Value).FormatCode!.Value.Should().Be("0.00");
    }

    [Theory]
    [InlineData("vi", "I. Chuyên môn|1. Chấm công|2. b) Nề nếp|II. Thi đua")]
    [InlineData("en", "I. Work|1. Hours|2. b) Order|II. Contest")]
    public async Task A_name_that_brings_its_number_along_is_given_no_other_and_bars_begin_at_0(string code, string headings)
    {
        var campaign = Campaign.Load(new CampaignFiles("s", new Dictionary<string, string>
        {
            ["campaign.json"] = """
                { "formatVersion": 1, "id": "s", "version": "1", "name": "S", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "indicators": [ { "id": "x", "type": "number" } ],
                  "criteria": [ { "id": "g", "name": { "vi": "I. Chuyên môn", "en": "I. Work" }, "criteria": [
                      { "id": "a", "name": { "vi": "Chấm công", "en": "Hours" }, "maxPoints": 90, "mark": "x" },
                      { "id": "b", "name": { "vi": "2. b) Nề nếp", "en": "2. b) Order" }, "maxPoints": 5, "mark": "1" } ] },
                    { "id": "c", "name": { "vi": "Thi đua", "en": "Contest" }, "maxPoints": 5, "mark": "1" } ] }
                """,
        }));
        var outcome = campaign.Evaluate([campaign.NewSubmission("p").With("x", 80m), campaign.NewSubmission("q").With("x", 85m)]).With([]);
        using var document = OpenXml.Workbook(
            await Made.ResultsAsync(new ReportSource { Campaign = campaign, Outcome = outcome }, Language.Of(code)));

        OpenXml.ShouldBeValid(document);
        var names = OpenXml.SheetNames(document);
        string.Join('|', "DEFG".Select(column => OpenXml.Text(OpenXml.Sheet(document, names[1]), $"{column}3"))).Should().Be(headings);
        OpenXml.Sheet(document, names[^1]).DrawingsPart!.ChartParts.Single().ChartSpace!
            .Descendants<DocumentFormat.OpenXml.Drawing.Charts.MinAxisValue>().Should().ContainSingle().Which.Val!.Value.Should().Be(0);
    }

    [Fact]
    public async Task Each_cluster_has_a_chart_of_its_totals_from_the_cells_of_the_standings()
    {
        var source = Samples.Source("bhxh-4574-2017");
        using var document = OpenXml.Workbook(await Made.ResultsAsync(source, Language.Vietnamese));
        var standings = OpenXml.Sheet(document, "Xếp hạng");
        var charts = OpenXml.Sheet(document, "Biểu đồ").DrawingsPart!.ChartParts.ToList();

        charts.Should().HaveCount(source.Campaign.Definition.Clusters.Count);
        foreach (var series in charts.Select(
            chart => chart.ChartSpace!.Descendants<DocumentFormat.OpenXml.Drawing.Charts.BarChartSeries>().Single()))
        {
            var range = series.Descendants<DocumentFormat.OpenXml.Drawing.Charts.Values>().Single().NumberReference!.Formula!.Text;
            var shown = series.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericPoint>().Select(point => point.InnerText);
            var first = int.Parse(range.Split('$')[2].TrimEnd(':'), CultureInfo.InvariantCulture);
            var last = int.Parse(range.Split('$')[4], CultureInfo.InvariantCulture);
            shown.Should().Equal(Enumerable.Range(first, last - first + 1).Select(row => OpenXml.Text(standings, $"H{row}")));
        }
    }

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "Còn 1 biểu đồ không vẽ.")]
    public async Task Of_very_many_clusters_the_charts_of_the_first_sixty_are_drawn_and_the_sheet_says_so(int clusters, string said)
    {
        var campaign = Small.Campaign("""{ "id": "x", "type": "number" }""", "x > 0");
        var outcome = campaign.Evaluate(Enumerable.Range(0, clusters)
            .Select(i => campaign.NewSubmission($"p{i:00}", cluster: $"C{i:00}").With("x", 1m))).With([]);
        using var document = OpenXml.Workbook(
            await Made.ResultsAsync(new ReportSource { Campaign = campaign, Outcome = outcome }, Language.Vietnamese));
        var sheet = OpenXml.Sheet(document, "Biểu đồ");

        sheet.DrawingsPart!.ChartParts.Should().HaveCount(60);
        OpenXml.Text(sheet, "A2").Should().Be(said);
    }

    [Fact]
    public async Task What_is_missing_pending_or_tied_is_told_on_a_sheet_of_its_own()
    {
        using var bhxh = OpenXml.Workbook(await Made.ResultsAsync(Samples.Source("bhxh-4574-2017"), Language.English));
        RowsOf(bhxh, "Open").Select(row => string.Join(" | ", row.Select(cell => cell.InnerText))).Should()
            .Contain(line => line.StartsWith("12 | ", StringComparison.Ordinal) && line.Contains("Missing: ", StringComparison.Ordinal));

        var undecided = Samples.Undecided("titles-2024");
        using var titles = OpenXml.Workbook(await Made.ResultsAsync(undecided, Language.English));
        RowsOf(titles, "Open").Select(row => string.Join(" | ", row.Select(cell => cell.InnerText)))
            .Should().Contain(
                line => line.StartsWith("cn06 | ", StringComparison.Ordinal)
                    && line.Contains("Grassroots emulation fighter", StringComparison.Ordinal)
                        && line.Contains("Tied, for the council", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sheet_of_words_is_printed_on_pages_as_wide_as_all_of_it()
    {
        using var document = OpenXml.Workbook(await Made.ResultsAsync(Samples.Source("titles-2024"), Language.Vietnamese));

        new[] { "Xếp hạng", "Khen thưởng", "Còn để ngỏ" }
            .Select(sheet => OpenXml.Sheet(document, sheet).Worksheet!.Descendants<PageSetup>().Single().FitToWidth!.Value)
            .Should().OnlyContain(pages => pages == 1);
    }

    [Fact]
    public async Task What_stands_above_a_sheet_of_several_pages_across_keeps_to_the_columns_each_page_repeats()
    {
        using var document = OpenXml.Workbook(await Made.ResultsAsync(Samples.Source("bhxh-4574-2017"), Language.Vietnamese));
        var sheet = OpenXml.Sheet(document, "Điểm từng tiêu chí");
        var rows = sheet.Worksheet!.Descendants<Row>().Take(2).ToList();

        sheet.Worksheet!.Descendants<PageSetup>().Single().FitToWidth!.Value.Should().Be(2);
        sheet.Worksheet!.Descendants<MergeCell>().Select(cell => cell.Reference!.Value).Should().StartWith(["A1:B1", "A2:B2"]);
        foreach (var row in rows)
        {
            OpenXml.FormatOf(document, row.Elements<Cell>().Single()).Alignment!.WrapText!.Value.Should().BeTrue();
        }

        rows.Select(row => row.Height!.Value).Should().SatisfyRespectively(
            title => title.Should().BeGreaterThan(60, "it takes three lines of large letters at least"),
            origin => origin.Should().BeGreaterThan(27, "it takes two lines"));
        OpenXml.ShouldBeValid(document);
    }

    [Fact]
    public async Task Decisions_stand_beside_what_was_recommended()
    {
        using var document = OpenXml.Workbook(await Made.ResultsAsync(Samples.Source("titles-2024"), Language.English));
        var row = RowsOf(document, "Awards")
            .Single(cells => cells[0].InnerText == "Grassroots emulation fighter" && cells[2].InnerText == "cn06");

        (row[7].InnerText, row[10].InnerText).Should().Be(("tied, for the council", "given"));
        row[9].InnerText.Should().Be(
            "Decided by Hội đồng Thi đua - Khen thưởng đơn vị (giả định) on 20 December 2024\nReason: Cùng điểm với cn11; chủ trì một "
                + "nhiệm vụ đột xuất trong năm.\nLegal basis: 06/2022/QH15; Biên bản họp số 5 (giả định)");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData(" =1+1")]
    [InlineData("＝1+1")]
    public async Task A_text_that_a_spreadsheet_would_take_for_a_formula_is_marked_as_text(string name)
    {
        var campaign = Small.Campaign("""{ "id": "x", "type": "number" }""", "x > 0");
        var evaluation = campaign.Evaluate([campaign.NewSubmission("A", name: name).With("x", 1m)]);
        using var document = OpenXml.Workbook(
            await Made.ResultsAsync(new ReportSource { Campaign = campaign, Outcome = evaluation.With([]) }, Language.Vietnamese));
        var cell = OpenXml.Cell(OpenXml.Sheet(document, "Xếp hạng"), "D4")!;

        cell.InnerText.Should().Be(name);
        cell.DataType!.Value.Should().Be(CellValues.InlineString);
        OpenXml.FormatOf(document, cell).QuotePrefix!.Value.Should().BeTrue();
        document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<CellFormula>()).Should().BeEmpty();
    }

    [Fact]
    public async Task The_longest_name_stands_whole_and_its_control_characters_are_spaces()
    {
        var campaign = Small.Campaign("""{ "id": "x", "type": "number" }""", "x > 0");
        var evaluation = campaign.Evaluate([campaign.NewSubmission("A", name: "a\u0001b" + new string('c', 997)).With("x", 1m)]);
        using var document = OpenXml.Workbook(
            await Made.ResultsAsync(new ReportSource { Campaign = campaign, Outcome = evaluation.With([]) }, Language.Vietnamese));

        OpenXml.ShouldBeValid(document);
        OpenXml.Text(OpenXml.Sheet(document, "Xếp hạng"), "D4").Should().Be("a b" + new string('c', 997));
    }

    [Fact]
    public async Task An_evaluation_of_another_campaign_is_refused()
    {
        var source = Samples.Source("par-index-2022");

        var write = () => Made.ResultsAsync(source with { Campaign = Samples.Source("cluster-relative").Campaign }, Language.English);

        await write.Should().ThrowAsync<ArgumentException>()
            .WithMessage("The evaluation is not one of campaign 'cluster-relative' version *");
    }

    private static List<List<Cell>> RowsOf(SpreadsheetDocument document, string sheet) =>
        [
            .. OpenXml.Sheet(document, sheet).Worksheet!
                .Descendants<Row>()
                .Where(row => row.RowIndex! > 3)
                .Select(row => row.Elements<Cell>().ToList())
                .Where(cells => cells.Count > 2),
        ];

    private static decimal? NumberIn(Cell cell) => decimal.Parse(cell.CellValue!.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
