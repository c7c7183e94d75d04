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
            main.Document = new Document(new Body([.. body, PageShape.Section(paper.IsLandscape, main.GetIdOfPart(header))]));
        }

        return stream;
    }

    /// <summary>In the middle of the upper margin; the first page has none.</summary>
    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
}
