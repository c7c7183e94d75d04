using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Emulation.Rules.Documents.Docx;

/// <summary>The head and foot of a paper: tables without lines.</summary>
internal sealed class DocxFrames(PageShape page, DocumentTexts texts)
{
    private const int LeftPercent = 40;
    private const int RecipientsSize = 22;
    private const int SpaceToSign = 1400;

    private static readonly ParagraphLook Centred = new() { Alignment = JustificationValues.Center, After = 0 };

    public Table Letterhead(LetterheadBlock block)
    {
        var head = block.Letterhead;
        var left = new List<OpenXmlElement>();
        if (!string.IsNullOrWhiteSpace(head.ParentAuthority))
        {
            left.Add(DocxText.Paragraph(head.ParentAuthority.ToUpperInvariant(), default, Centred));
        }

        var leftWidth = page.TextWidth * LeftPercent / 100;
        left.Add(DocxText.Paragraph(LetterheadTexts.AuthorityOf(head, texts), new RunLook(Bold: true), Centred));
        left.Add(Rule(leftWidth / 3));
        left.Add(DocxText.Paragraph(texts.NumberOf(head.Number, block.Symbol), default, Centred));
        return Columns(
            (leftWidth, left),
            (page.TextWidth - leftWidth,
            [
                DocxText.Paragraph(texts.Country, new RunLook(Bold: true, HalfPoints: 24), Centred),
                DocxText.Paragraph(texts.Motto, new RunLook(Bold: true), Centred),
                Rule((page.TextWidth - leftWidth) / 3),
                DocxText.Paragraph(texts.PlaceAndDate(head.Place, head.Date), new RunLook(Italic: true), Centred),
            ]));
    }

    public Table Signatures(IReadOnlyList<string> roles) =>
        Columns([.. roles.Select(role => (page.TextWidth / roles.Count, Signature(role)))]);

    public Table Recipients(RecipientsBlock block)
    {
        List<OpenXmlElement> to =
        [
            DocxText.Paragraph(
                texts.RecipientsHeading, new RunLook(Bold: true, Italic: true, HalfPoints: RecipientsSize),
                new ParagraphLook { After = 0 }),
            .. block.Recipients.Select(
                recipient =>
                    DocxText.Paragraph("- " + recipient, new RunLook(HalfPoints: RecipientsSize), new ParagraphLook { After = 0 })),
        ];
        return Columns((page.TextWidth / 2, to), (page.TextWidth / 2, Signature(block.Role)));
    }

    private List<OpenXmlElement> Signature(string role) =>
    [
        DocxText.Paragraph(role, new RunLook(Bold: true), Centred with { KeepsWithNext = true }),
        DocxText.Paragraph(texts.SignHere, new RunLook(Italic: true), Centred with { Before = 0, After = SpaceToSign }),
    ];

    /// <summary>A short line below the paragraph before it, moved in on both sides.</summary>
    public static Paragraph Rule(int indent) => DocxText.Paragraph(
        "", new RunLook(HalfPoints: 4),
        new ParagraphLook { Left = indent, Right = indent, HasRule = true, After = 80, KeepsWithNext = true });

    private static Table Columns(params IReadOnlyList<(int Width, List<OpenXmlElement> Content)> columns) => new(
        new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = DocxText.Number(columns.Sum(c => c.Width)) },
            new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid(columns.Select(column => new GridColumn { Width = DocxText.Number(column.Width) })),
        new W.TableRow([
            new TableRowProperties(new CantSplit()),
            .. columns.Select(column => new W.TableCell([
                new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = DocxText.Number(column.Width) }),
                .. column.Content]))]));
}
