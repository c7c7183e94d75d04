using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Docx;

/// <summary>A paper put into a host's own document.</summary>
internal static class DocxTemplate
{
    private const int MostBytes = 20 * 1024 * 1024;
    private const long MostCharactersInPart = 20 * 1024 * 1024;

    /// <exception cref="CampaignException">The template cannot be used.</exception>
    public static async Task<MemoryStream> FillAsync(
        Paper paper, DocumentTexts texts, PaperTemplate template, WorkMeter work)
    {
        PaperLimits.Check(paper, PaperLimits.DocxLines);
        var at = new SourcePosition { File = template.Name };
        var stream = await CopyAsync(template.Content, at, work.Token).ConfigureAwait(false);
        try
        {
            using var document = Open(stream, at);
            Fill(document.MainDocumentPart ?? throw Refused(Codes.TemplateUnreadable.At(at)), paper, texts, template, work);
            document.Save();
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or InvalidDataException
            or XmlException)
        {
            throw Refused(Codes.TemplateUnreadable.At(at));
        }

        return stream;
    }

    /// <summary>The template with what is filled in read: a part that is named and not there shows only then.</summary>
    private static WordprocessingDocument Open(MemoryStream stream, SourcePosition at)
    {
        try
        {
            var document = WordprocessingDocument.Open(
                stream, isEditable: true, new OpenSettings { MaxCharactersInPart = MostCharactersInPart });
            _ = document.MainDocumentPart is { } main ? Parts(main).Count() : 0;
            return document;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException
            or NotSupportedException or EndOfStreamException or KeyNotFoundException)
        {
            throw Refused(Codes.TemplateUnreadable.At(at));
        }
    }

    private static void Fill(MainDocumentPart main, Paper paper, DocumentTexts texts, PaperTemplate template, WorkMeter work)
    {
        var at = new SourcePosition { File = template.Name };
        var controls = Parts(main).SelectMany(root => root.Descendants<SdtElement>())
            .ToLookup(ContentControl.TagOf, StringComparer.Ordinal);
        if (controls[TemplateFields.Body].OfType<SdtBlock>().FirstOrDefault() is not { } body)
        {
            throw Refused(Codes.TemplateWithoutBody.At(at));
        }

        foreach (var tag in controls.Select(control => control.Key).Where(IsMisspelt))
        {
            template.Warned?.Invoke(Codes.TemplateTagUnknown.At(at, tag, Suggestion.For(tag, TemplateFields.All)));
        }

        var fields = TemplateFields.Of(paper, texts);
        foreach (var (tag, text) in fields)
        {
            foreach (var control in controls[tag])
            {
                ContentControl.SetText(control, text);
            }
        }

        var blocks = paper.Blocks.Where(block => !IsElsewhere(block, paper, controls));
        var section = main.Document?.Body?.Descendants<SectionProperties>().LastOrDefault();
        ContentControl.SetBlocks(body, new DocxBody(main, PageShape.Of(section, paper.IsLandscape), texts, work).Elements(blocks));
    }

    /// <summary>Nearly one of ours; what is like none of them is a tag of the host's own.</summary>
    private static bool IsMisspelt(string tag) =>
        !TemplateFields.All.Contains(tag, StringComparer.Ordinal) && Suggestion.Nearest(tag, TemplateFields.All) is not null;

    /// <summary>What the template has in a place of its own. Of several sheets only the first one's head is.</summary>
    private static bool IsElsewhere(Block block, Paper paper, ILookup<string, SdtElement> controls) => block switch
    {
        LetterheadBlock => TemplateFields.Letterhead.Any(controls.Contains)
            && ReferenceEquals(block, paper.Blocks.OfType<LetterheadBlock>().First()),
        TitleBlock => TemplateFields.TitleFields.Any(controls.Contains)
            && ReferenceEquals(block, paper.Blocks.OfType<TitleBlock>().First()),
        SignaturesBlock or RecipientsBlock => controls.Contains(TemplateFields.Signatures),
        _ => false,
    };

    private static IEnumerable<OpenXmlElement> Parts(MainDocumentPart main) =>
        new OpenXmlElement?[] { main.Document }.Concat(main.HeaderParts.Select(part => part.Header))
            .Concat(main.FooterParts.Select(part => part.Footer)).OfType<OpenXmlElement>();

    private static async Task<MemoryStream> CopyAsync(Stream content, SourcePosition at, CancellationToken cancellationToken)
    {
        var stream = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            stream.Write(buffer, 0, read);
            if (stream.Length > MostBytes)
            {
                throw Refused(Codes.TemplateTooLarge.At(at, MostBytes));
            }
        }

        return stream;
    }

    private static CampaignException Refused(Diagnostic diagnostic) => new([diagnostic]);
}
