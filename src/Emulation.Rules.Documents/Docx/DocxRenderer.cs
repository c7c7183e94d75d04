using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Docx;

/// <summary>A paper as a Word document of its own.</summary>
internal static class DocxRenderer
{
    public static MemoryStream Render(Paper paper, DocumentTexts texts, WorkMeter work)
    {
        PaperLimits.Check(paper, PaperLimits.DocxLines);
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = PlainText.OneLine(paper.Title);
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Create(texts);
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(PageNumber());
            var body = new DocxBody(main, PageShape.For(paper.IsLandscape), texts, work).Elements(paper.Blocks);
            Write(main, body.Append(PageShape.Section(paper.IsLandscape, main.GetIdOfPart(header))));
        }

        return stream;
    }

    /// <summary>
    /// Element by element: a body of tens of thousands of lines takes a gigabyte as a whole. The last one may change till the next is made.
    /// </summary>
    private static void Write(MainDocumentPart main, IEnumerable<OpenXmlElement> body)
    {
        using var writer = OpenXmlWriter.Create(main, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.WriteStartDocument();
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        OpenXmlElement? last = null;
        foreach (var element in body)
        {
            if (last is not null)
            {
                writer.WriteElement(last);
            }

            last = element;
        }

        writer.WriteElement(last!);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>In the middle of the upper margin; the first page has none.</summary>
    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
}
