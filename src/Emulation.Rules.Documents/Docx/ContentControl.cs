using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Emulation.Rules.Documents.Docx;

/// <summary>Fills content controls, keeping how their text looks.</summary>
internal static class ContentControl
{
    public static string TagOf(SdtElement control) => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value ?? "";

    public static void SetText(SdtElement control, IReadOnlyList<string> lines)
    {
        Settle(control);
        var look = control.Descendants<Run>().FirstOrDefault()?.RunProperties?.CloneNode(true) as RunProperties;
        look?.RemoveAllChildren<RunStyle>();
        var run = new Run();
        if (look is not null)
        {
            run.Append(look);
        }

        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(DocxText.Run(line).GetFirstChild<Text>()!.CloneNode(true));
        }

        switch (control)
        {
            case SdtRun inline:
                inline.SdtContentRun = new SdtContentRun(run);
                break;
            case SdtBlock block:
                block.SdtContentBlock = new SdtContentBlock(Paragraph(control, run));
                break;
            case SdtCell { SdtContentCell: { } content }:
                var cell = content.GetFirstChild<TableCell>() ?? content.AppendChild(new TableCell());
                var paragraph = Paragraph(control, run);
                cell.RemoveAllChildren<Paragraph>();
                cell.Append(paragraph);
                break;
        }
    }

    public static void SetBlocks(SdtBlock control, IEnumerable<OpenXmlElement> elements)
    {
        Settle(control);
        control.SdtContentBlock = new SdtContentBlock([.. elements]);
    }

    /// <summary>What is filled in is no placeholder any more, nor bound to other data that would take its place.</summary>
    private static void Settle(SdtElement control)
    {
        control.SdtProperties?.RemoveAllChildren<ShowingPlaceholder>();
        control.SdtProperties?.RemoveAllChildren<DataBinding>();
    }

    private static Paragraph Paragraph(SdtElement control, Run run)
    {
        var paragraph = new Paragraph();
        if (control.Descendants<Paragraph>().FirstOrDefault()?.ParagraphProperties?.CloneNode(true) is { } properties)
        {
            paragraph.Append(properties);
        }

        paragraph.Append(run);
        return paragraph;
    }
}
