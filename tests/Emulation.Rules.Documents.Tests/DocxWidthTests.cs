using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>What has to fit the columns of tables in Word documents, whatever the font.</summary>
public sealed class DocxWidthTests
{
    /// <summary>The sheets of all participants take ten times the summary's time.</summary>
    public static TheoryData<ReportKind> Kinds() => Effort.IsLong ? [ReportKind.Summary, ReportKind.Sheet] : [ReportKind.Summary];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Numbers_heads_and_bars_keep_to_one_line_on_the_narrow_page_of_a_template_with_a_wide_font(ReportKind kind)
    {
        const int ofText = 21;
        using var template = HostTemplate.Create();

        using var document = WordprocessingDocument.Open(
            await Made.DocxAsync(
                kind, Samples.Source("bhxh-4574-2017"), Language.Vietnamese,
                new PaperTemplate { Name = "mẫu.docx", Content = template }), isEditable: false);

        OpenXml.ShouldBeValid(document);
        var tables = document.MainDocumentPart!.Document!.Body!.Descendants<Table>()
            .Where(table => table.Descendants<TableHeader>().Any()).ToList();
        tables.Should().NotBeEmpty();
        foreach (var table in tables)
        {
            var widths = table.GetFirstChild<TableGrid>()!.Elements<GridColumn>()
                .Select(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture)).ToList();
            widths.Sum().Should().BeLessThanOrEqualTo(11906 - 1701 - 851);
            table.Elements<TableRow>().Select(row => row.Elements<TableCell>().ToList()).Where(cells => cells.Count > 1)
                .SelectMany(cells => cells.SelectMany(
                    (cell, i) => cell.Descendants<Run>().Select(run => (Room: widths[i] - 140, Run: run))))
                .Where(one => Needs(one.Run) > one.Room).Select(one => one.Run.InnerText)
                .Should().BeEmpty();
        }

        double Needs(Run run)
        {
            var size = int.Parse(run.RunProperties!.FontSize!.Val!.Value!, CultureInfo.InvariantCulture);
            return run.InnerText.StartsWith('\u2588') ? run.InnerText.Length * size * 7.7
                : size < ofText ? 0 : run.InnerText.Split(' ').Max(word => Math.Min(12, word.Length)) * size * 6.2;
        }
    }

    [Fact]
    public async Task Bars_keep_to_one_line_where_another_font_lends_their_blocks()
    {
        using var document = WordprocessingDocument.Open(
            await Made.DocxAsync(ReportKind.Summary, Samples.Source("bhxh-4574-2017"), Language.Vietnamese), isEditable: false);

        document.MainDocumentPart!.Document!.Body!.Descendants<TableCell>()
            .Where(cell => cell.InnerText.StartsWith('\u2588'))
            .Should().HaveCount(63)
            .And.OnlyContain(cell => cell.InnerText.Count(letter => letter == '\u2588' || letter == '\u2592') * 13 * 7.7
                <= int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!.Value!, CultureInfo.InvariantCulture) - 140);
    }
}
