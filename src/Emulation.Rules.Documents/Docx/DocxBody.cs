using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Docx;

/// <summary>The parts of a paper as elements of a Word document.</summary>
internal sealed class DocxBody(MainDocumentPart main, PageShape page, DocumentTexts texts, WorkMeter work)
{
    private const int TitleSize = 28;
    private const int SmallSize = 21;
    private const int GroundIndent = 567;

    /// <summary>As wide as the dash and its space.</summary>
    private const int ListIndent = 150;

    private readonly DocxCharts _charts = new(main, page, texts);
    private readonly DocxFrames _frames = new(page, texts);

    public IEnumerable<OpenXmlElement> Elements(IEnumerable<Block> blocks)
    {
        var startsPage = false;
        OpenXmlElement? last = null;
        foreach (var block in work.Each(blocks))
        {
            if (block is TextBlock { Look: TextLook.Origin } && last is Paragraph { ParagraphProperties: { } closing })
            {
                // A page of signatures alone could be put below another paper.
                closing.KeepNext = new KeepNext();
            }

            if (block is PageBreakBlock)
            {
                startsPage = true;
                continue;
            }

            if (startsPage)
            {
                // A table cannot begin a page by itself.
                yield return DocxText.Paragraph("", new RunLook(HalfPoints: 2), new ParagraphLook { StartsPage = true, After = 0 });
                startsPage = false;
            }

            foreach (var element in Of(block))
            {
                last = element;
                yield return element;
            }
        }
    }

    private IEnumerable<OpenXmlElement> Of(Block block) => block switch
    {
        LetterheadBlock head => [_frames.Letterhead(head), Gap()],
        TitleBlock title => Title(title),
        HeadingBlock heading =>
            [
                DocxText.Paragraph(
                    heading.Text, new RunLook(Bold: true), new ParagraphLook { Before = 160, After = 80, KeepsWithNext = true }),
            ],
        TextBlock text => [Text(text)],
        ListBlock list =>
            list.Items.Select(
                item =>
                    DocxText.Paragraph("- " + item, default, new ParagraphLook { Left = ListIndent, Hanging = ListIndent, After = 40 })),
        TableBlock table => [new DocxTable(table, page, work).ToElement(), Gap()],
        DistributionBlock distribution => _charts.Distribution(distribution.Distribution),
        SignaturesBlock signatures => [Gap(keepsWithNext: true), _frames.Signatures(signatures.Roles)],
        RecipientsBlock recipients => [Gap(keepsWithNext: true), _frames.Recipients(recipients)],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private IEnumerable<OpenXmlElement> Title(TitleBlock title)
    {
        var centred = new ParagraphLook { Alignment = JustificationValues.Center, Before = 120, After = 40, KeepsWithNext = true };
        yield return DocxText.Paragraph(title.Title, new RunLook(Bold: true, HalfPoints: TitleSize), centred);
        foreach (var line in title.About)
        {
            yield return DocxText.Paragraph(line, new RunLook(Bold: true), centred with { Before = 0 });
        }

        yield return DocxFrames.Rule(page.TextWidth * 2 / 5);
        yield return Gap();
    }

    private static Paragraph Text(TextBlock text)
    {
        var (run, look) = LookOf(text.Look);
        return DocxText.Paragraph(text.Text, run, look with { KeepsWithNext = look.KeepsWithNext || text.Introduces });
    }

    private static (RunLook Run, ParagraphLook Paragraph) LookOf(TextLook look) => look switch
    {
        TextLook.Normal => (default, new ParagraphLook { Alignment = JustificationValues.Both }),
        TextLook.Ground =>
            (new RunLook(Italic: true), new ParagraphLook { Alignment = JustificationValues.Both, FirstLine = GroundIndent }),
        TextLook.Centred => (default, new ParagraphLook { Alignment = JustificationValues.Center }),
        TextLook.Small => (new RunLook(HalfPoints: SmallSize), default),
        TextLook.Origin => (new RunLook(HalfPoints: SmallSize), new ParagraphLook { KeepsWithNext = true }),
    };

    /// <summary>Tables that touch would be one.</summary>
    private static Paragraph Gap(bool keepsWithNext = false) =>
        DocxText.Paragraph("", new RunLook(HalfPoints: 12), new ParagraphLook { After = 0, KeepsWithNext = keepsWithNext });
}
