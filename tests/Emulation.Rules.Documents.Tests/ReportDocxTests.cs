using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

public sealed class ReportDocxTests
{
    public static TheoryData<string, string> Campaigns => Samples.NamesAndLanguages;

    [Theory]
    [MemberData(nameof(Campaigns))]
    public async Task A_paper_of_any_campaign_is_a_valid_document(string name, string code)
    {
        var source = Samples.Source(name) with { Letterhead = new Letterhead { Recipients = ["A"], ParentAuthority = "B" } };
        // A few sheets show what hundreds would.
        var few = source with { Participant = source.Outcome.Sheets.Count > 20 ? source.Outcome.Sheets[0].Participant : null };
        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            using var document = WordprocessingDocument.Open(await Made.DocxAsync(kind, few, Language.Of(code)), isEditable: false);
            OpenXml.ShouldBeValid(document);
        }
    }

    [Fact]
    public async Task Rows_never_break_and_heads_are_repeated_and_pages_after_the_first_are_numbered()
    {
        using var document = WordprocessingDocument.Open(
            await Made.DocxAsync(ReportKind.Summary, Samples.Source("bhxh-4574-2017"), Language.Vietnamese), isEditable: false);
        var body = document.MainDocumentPart!.Document!.Body!;
        var tables = body.Elements<Table>().Where(table => table.Descendants<TableHeader>().Any()).ToList();

        tables.Should().HaveCount(8);
        tables.SelectMany(table => table.Elements<TableRow>()).Should()
            .OnlyContain(row => row.TableRowProperties!.GetFirstChild<CantSplit>() != null);
        body.Elements<SectionProperties>().Single().GetFirstChild<TitlePage>().Should().NotBeNull();
        document.MainDocumentPart.HeaderParts.Single().Header!.InnerText.Should().Be(" PAGE ");
    }

    [Fact]
    public async Task Bars_are_told_in_words_and_dotted_and_the_distribution_is_a_chart_with_its_numbers()
    {
        using var document = WordprocessingDocument.Open(
            await Made.DocxAsync(ReportKind.Summary, Samples.Source("bhxh-4574-2017"), Language.Vietnamese), isEditable: false);
        var body = document.MainDocumentPart!.Document!.Body!;

        // Of the blocks the one with the most bonus takes all.
        var bars = body.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.StartsWith('\u2588')).ToList();
        bars.Should().HaveCount(63).And.OnlyContain(bar => bar.TrimStart('\u2588').All(block => block == '\u2592'));
        bars.Should().Contain(bar => bar.Contains('\u2592')).And.OnlyContain(bar => bar.Length <= 30);
        body.InnerText.Should().Contain("đạt 93,85; mất 10,15");
        var chart = document.MainDocumentPart.ChartParts.Should().ContainSingle().Which.ChartSpace!;
        chart.Descendants<DocumentFormat.OpenXml.Drawing.Charts.ShowValue>().Should().OnlyContain(label => label.Val!.Value);
    }

    [Theory]
    [InlineData("titles-2026", true)]
    [InlineData("bhxh-4574-2017", false)]
    public async Task Few_participants_are_counted_by_ones(string name, bool byOnes)
    {
        using var document = WordprocessingDocument.Open(
            await Made.DocxAsync(ReportKind.Summary, Samples.Source(name), Language.Vietnamese), isEditable: false);

        document.MainDocumentPart!.ChartParts.Single().ChartSpace!.Descendants<DocumentFormat.OpenXml.Drawing.Charts.MajorUnit>()
            .Select(unit => unit.Val!.Value).Should().Equal(byOnes ? [1d] : []);
        OpenXml.ShouldBeValid(document);
    }

    [Fact]
    public async Task A_template_of_the_hosts_own_keeps_its_letterhead_and_takes_the_paper()
    {
        using var template = HostTemplate.Create();
        var source =
            Samples.Source("titles-2024") with
            {
                Letterhead = new Letterhead
                {
                    Authority = "Sở Nội vụ", Number = "7/TTr-SNV", Place = "Huế", Date = new DateOnly(2026, 1, 9),
                },
            };

        using var document = WordprocessingDocument.Open(
            await Made.DocxAsync(
                ReportKind.Submission, source, Language.Vietnamese,
                new PaperTemplate { Name = "mẫu.docx", Content = template }), isEditable: false);

        OpenXml.ShouldBeValid(document);
        var body = document.MainDocumentPart!.Document!.Body!;
        body.Descendants<Paragraph>().Select(p => p.InnerText).Should().ContainInOrder(
            "Mẫu của cơ quan", "SỞ NỘI VỤ", "Huế, ngày 09 tháng 01 năm 2026", "TỜ TRÌNH", "Người ký: Nguyễn Văn A (mẫu)");
        body.InnerText.Should().Contain("Số: 7/TTr-SNV").And.NotContain("CỘNG HÒA XÃ HỘI").And.NotContain("điền ở đây")
            .And.Contain("Chiến sĩ thi đua cơ sở");
        body.Descendants<Table>().Should().NotBeEmpty();
        body.InnerText.Split("TỜ TRÌNH").Should().HaveCount(2);
        body.InnerText.Should().NotContain("THỦ TRƯỞNG CƠ QUAN");
        document.MainDocumentPart.HeaderParts.Single().Header!.InnerText.Should().Be("SỞ NỘI VỤ");
        body.Descendants<SdtBlock>().Single(control => control.SdtProperties!.GetFirstChild<Tag>()!.Val == "title").Descendants<Bold>()
            .Should().NotBeEmpty("the template's look stays");
    }

    [Fact]
    public async Task A_template_without_a_body_is_refused()
    {
        using var template = HostTemplate.Create(withBody: false);

        var refusal = await RefusalOf(template);

        refusal.ToString(Language.Vietnamese).Should()
            .Be("mẫu.docx: lỗi ER5081: mẫu văn bản không có ô nội dung (content control) có thẻ 'body' đứng thành đoạn riêng. "
            + "Chèn một ô nội dung dạng văn bản có định dạng ở một đoạn riêng và đặt thẻ (Tag) là body.");
        refusal.ToString(Language.English).Should()
            .Be("mẫu.docx: error ER5081: the template has no content control with the tag 'body' that stands as a block of its own. "
            + "Insert a rich text content control in a paragraph of its own and give it the tag body.");
    }

    [Theory]
    [InlineData("titel")]
    [InlineData("Title")]
    [InlineData("titles")]
    public async Task A_tag_that_is_nearly_one_of_ours_is_told_of_and_the_paper_is_made(string tag)
    {
        var warnings = new List<Diagnostic>();
        using var template = HostTemplate.Create(title: tag);

        var paper = await Made.DocxAsync(
            ReportKind.Summary, Samples.Source("par-index-2022"), Language.English,
            new PaperTemplate { Name = "mẫu.docx", Content = template, Warned = warnings.Add });

        paper.Length.Should().BeGreaterThan(0);
        var warning = warnings.Should().ContainSingle().Subject;
        warning.ToString(Language.English).Should().Be(
            $"mẫu.docx: warning ER5083: the template has a content control with the tag '{tag}', for which there is nothing to fill in. "
            + "Did you mean 'title'? A tag of your own should have a name unlike it.");
        warning.ToString(Language.Vietnamese).Should().Be(
            $"mẫu.docx: cảnh báo ER5083: mẫu văn bản có ô nội dung mang thẻ '{tag}': không có gì để điền vào đó. "
            + "Có phải 'title'? Thẻ riêng của cơ quan thì đặt tên khác hẳn.");
    }

    [Theory]
    [InlineData("title")]
    [InlineData("documentKey")]
    [InlineData("")]
    public async Task A_tag_of_ours_or_of_the_hosts_own_is_nothing_to_tell_of(string tag)
    {
        using var template = HostTemplate.Create(title: tag);

        await Made.DocxAsync(
            ReportKind.Summary, Samples.Source("par-index-2022"), Language.English,
            new PaperTemplate { Name = "mẫu.docx", Content = template, Warned = warning => Assert.Fail(warning.ToString()) });
    }

    [Fact]
    public async Task A_template_that_is_no_Word_document_is_refused()
    {
        byte[][] wrong = [
            [],
            "not a zip"u8.ToArray(),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            (await Made.TemplateAsync(Samples.Source("par-index-2022").Campaign, new TemplateOptions())).ToArray(),
        ];
        foreach (var bytes in wrong)
        {
            var refusal = await RefusalOf(new MemoryStream(bytes));

            refusal.ToString(Language.Vietnamese).Should()
                .Be("mẫu.docx: lỗi ER5080: mẫu văn bản không đọc được như một tệp Word (.docx). Mở mẫu bằng Word hoặc LibreOffice, bỏ "
                    + "mật khẩu nếu có, rồi lưu lại dạng .docx.");
            refusal.ToString(Language.English).Should()
                .Be("mẫu.docx: error ER5080: the template cannot be read as a Word document (.docx). Open it in Word or LibreOffice, take "
                    + "off a password if there is one, and save it as .docx again.");
        }
    }

    [Fact]
    public async Task A_template_that_names_a_part_it_does_not_hold_is_refused()
    {
        using var template = HostTemplate.Create();
        using (var zip = new ZipArchive(template, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.Entries.Single(entry => entry.Name.StartsWith("header", StringComparison.Ordinal)).Delete();
        }

        template.Position = 0;

        (await RefusalOf(template)).Code.Should().Be("ER5080");
    }

    [Fact]
    public async Task A_template_that_is_too_large_is_refused_before_it_is_opened()
    {
        var refusal = await RefusalOf(new MemoryStream(new byte[(20 * 1024 * 1024) + 1]));

        refusal.ToString(Language.Vietnamese)
            .Should()
            .Be("mẫu.docx: lỗi ER5082: mẫu văn bản lớn hơn 20971520 byte. Bỏ hoặc thu nhỏ ảnh trong mẫu.");
        refusal.ToString(Language.English)
            .Should()
            .Be("mẫu.docx: error ER5082: the template is larger than 20971520 bytes. Leave out or shrink the pictures in it.");
    }

    private static async Task<Diagnostic> RefusalOf(Stream template)
    {
        var make = () => Made.DocxAsync(
            ReportKind.Summary, Samples.Source("par-index-2022"), Language.English,
            new PaperTemplate { Name = "mẫu.docx", Content = template });
        return (await make.Should().ThrowAsync<CampaignException>()).Which.Diagnostics.Should().ContainSingle().Subject;
    }
}
