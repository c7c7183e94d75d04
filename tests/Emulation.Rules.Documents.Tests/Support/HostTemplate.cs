using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>A Word document as an authority would make it, with content controls for what changes: the example of the guide.</summary>
internal static class HostTemplate
{
    public static MemoryStream Create(bool withBody = true, string title = "title")
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(Block("authority"));
            main.Document = new Document(new Body(
                new Paragraph(new Run(new Text("Mẫu của cơ quan"))),
                Block("authority"),
                new Paragraph(new Run(new Text("Ký hiệu ") { Space = SpaceProcessingModeValues.Preserve }), Inline("number")),
                Block("placeAndDate"),
                Block(title, bold: true),
                Block("about"),
                Block(withBody ? "body" : "other"),
                Block("signatures", text: "Người ký: Nguyễn Văn A (mẫu)"),
                new SectionProperties(
                    new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                    new PageSize { Width = 11906, Height = 16838 },
                    new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 851, Header = 567, Footer = 567, Gutter = 0 })));
        }

        stream.Position = 0;
        return stream;
    }

    private static SdtBlock Block(string tag, bool bold = false, string text = "điền ở đây") => new(
        new SdtProperties(new Tag { Val = tag }, new ShowingPlaceholder()),
        new SdtContentBlock(new Paragraph(new Run(bold ? new RunProperties(new Bold()) : new RunProperties(), new Text(text)))));

    private static SdtRun Inline(string tag) => new(
        new SdtProperties(new Tag { Val = tag }, new ShowingPlaceholder()), new SdtContentRun(new Run(new Text("điền ở đây"))));
}
