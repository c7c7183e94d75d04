using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>What other programs make of papers and workbooks: skipped where they are not installed.</summary>
public sealed class PrintTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ProgramTheory(OtherProgram.Chromium, OtherProgram.PdfToText, OtherProgram.PdfInfo)]
    [InlineData("bhxh-4574-2017", ReportKind.Sheet, "vi", 3, 5)]
    [InlineData("bhxh-4574-2017", ReportKind.Summary, "en", 6, 10)]
    [InlineData("titles-2024", ReportKind.Minutes, "vi", 3, 6)]
    [InlineData("titles-2024", ReportKind.Submission, "en", 3, 8)]
    public async Task A_paper_printed_by_a_browser_has_its_pages_and_every_word(
        string name, ReportKind kind, string code, int fewest, int most)
    {
        var language = Language.Of(code);
        var source = SourceOf(name, kind);
        var html = _folder.PathOf("paper.html");
        await File.WriteAllTextAsync(html, Report.Html(kind, source, language));

        var pdf = await OtherProgram.PrintAsync(_folder, html);

        (await OtherProgram.PagesOfAsync(pdf)).Should().BeInRange(fewest, most);
        await ShouldHoldEveryWord(pdf, kind, source, language);
    }

    [ProgramTheory(OtherProgram.LibreOffice, OtherProgram.PdfToText, OtherProgram.PdfInfo)]
    [InlineData("bhxh-4574-2017", ReportKind.Sheet, "vi", 3, 6)]
    [InlineData("titles-2024", ReportKind.Minutes, "vi", 3, 6)]
    public async Task A_paper_printed_by_an_office_program_has_its_pages_and_every_word(
        string name, ReportKind kind, string code, int fewest, int most)
    {
        var language = Language.Of(code);
        var source = SourceOf(name, kind);
        var docx = _folder.PathOf("paper.docx");
        await File.WriteAllBytesAsync(docx, (await Made.DocxAsync(kind, source, language)).ToArray());

        var pdf = await OtherProgram.ConvertAsync(_folder, docx, "pdf");

        (await OtherProgram.PagesOfAsync(pdf)).Should().BeInRange(fewest, most);
        await ShouldHoldEveryWord(pdf, kind, source, language);
    }

    [ProgramTheory(OtherProgram.Chromium, OtherProgram.LibreOffice, OtherProgram.PdfToText)]
    [InlineData(ReportKind.Minutes)]
    [InlineData(ReportKind.Submission)]
    public async Task No_page_ends_with_a_heading_or_with_what_introduces_a_table(ReportKind kind)
    {
        var source = SourceOf("titles-2024", kind);
        var (html, docx) = (_folder.PathOf("paper.html"), _folder.PathOf("paper.docx"));
        await File.WriteAllTextAsync(html, Report.Html(kind, source, Language.Vietnamese));
        await File.WriteAllBytesAsync(docx, (await Made.DocxAsync(kind, source, Language.Vietnamese)).ToArray());
        var headings = source.Campaign.Definition.Awards.Select(award => Squeeze(award.Name.In(Language.Vietnamese)));

        foreach (var pdf in new[] { await OtherProgram.PrintAsync(_folder, html), await OtherProgram.ConvertAsync(_folder, docx, "pdf") })
        {
            var pages =
                (await OtherProgram.RunAsync(OtherProgram.PdfToText, "-raw", pdf, "-")).Split('\f', StringSplitOptions.RemoveEmptyEntries);
            var last = pages.Select(page => Squeeze(page.Trim().Split('\n')[^1])).ToList();

            last.Should()
                .NotContain(
                    line => line.StartsWith("Căncứ:06/", StringComparison.Ordinal)
                        || line.StartsWith("Tỷlệkhốngchế:", StringComparison.Ordinal));
            last.Should().NotContain(line => headings.Any(heading => line.Contains($".{heading}", StringComparison.Ordinal)));
        }
    }

    [ProgramFact(OtherProgram.LibreOffice, OtherProgram.PdfToText)]
    public async Task A_workbook_of_results_opens_in_an_office_program_and_no_text_becomes_a_formula()
    {
        var campaign = Small.Campaign("""{ "id": "x", "type": "number" }""", "x > 0");
        var evaluation = campaign.Evaluate([campaign.NewSubmission("A", name: "=1+1").With("x", 1m)]);
        var xlsx = _folder.PathOf("results.xlsx");
        await File.WriteAllBytesAsync(
            xlsx,
            (await Made.ResultsAsync(
                new ReportSource { Campaign = campaign, Outcome = evaluation.With([]) },
                Language.Vietnamese)).ToArray());

        var text = await OtherProgram.TextOfAsync(await OtherProgram.ConvertAsync(_folder, xlsx, "pdf"));

        text.Should().Contain("=1+1").And.Contain("Tổng điểm").And.NotContain("Err:");
    }

    private static ReportSource SourceOf(string name, ReportKind kind) => Samples.Source(name) with
    {
        Participant = kind == ReportKind.Sheet ? "79" : null,
        Letterhead = new Letterhead
        {
            Authority = "Hội đồng Thi đua - Khen thưởng của một cơ quan có tên rất dài để xem có bị cắt hay không",
        },
    };

    /// <summary>Words that a page or a cell cut off would be missing. Spaces do not count: a word may be broken across lines.</summary>
    private static async Task ShouldHoldEveryWord(string pdf, ReportKind kind, ReportSource source, Language language)
    {
        var text = Squeeze(await OtherProgram.RunAsync(OtherProgram.PdfToText, "-raw", pdf, "-"));
        foreach (var sentence in SentencesOf(kind, source, language))
        {
            text.Should().Contain(Squeeze(sentence));
        }
    }

    private static IEnumerable<string> SentencesOf(ReportKind kind, ReportSource source, Language language) => kind switch
    {
        ReportKind.Sheet =>
            SheetPaper.ForParticipant(source, source.Participant!, language).Lines.SelectMany(line => line.Reasons.Prepend(line.Name)),
        ReportKind.Summary => SummaryPaper.From(source, language).Clusters.SelectMany(c => c.Rows).Select(row => row.Name),
        ReportKind.Minutes =>
            MinutesPaper.From(source, language)
                .Awards.SelectMany(a => a.Candidates.SelectMany(c => c.Reasons.Append(c.Name)).Append(a.Name)),
        ReportKind.Submission =>
            SubmissionPaper.From(source, language)
                .Awards.SelectMany(a => a.Candidates.SelectMany(c => c.Grounds.Append(c.Name)).Append(a.Name)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Squeeze(string text) => string.Concat(text.Normalize().Where(c => !char.IsWhiteSpace(c)));
}
