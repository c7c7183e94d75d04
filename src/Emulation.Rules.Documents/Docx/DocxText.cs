using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Docx;

/// <summary>Paragraphs and runs.</summary>
internal static class DocxText
{
    public static Paragraph Paragraph(string text, RunLook look = default, ParagraphLook layout = default) =>
        text.Length > 0 ? new(Properties(layout), Run(text, look)) : new(Empty(layout, look));

    /// <summary>Where there is no run, the mark of the paragraph gives its height.</summary>
    private static ParagraphProperties Empty(ParagraphLook layout, RunLook look)
    {
        var properties = Properties(layout);
        if (look.HalfPoints is { } size)
        {
            properties.Append(
                new ParagraphMarkRunProperties(new FontSize { Val = Number(size) }, new FontSizeComplexScript { Val = Number(size) }));
        }

        return properties;
    }

    public static Run Run(string text, RunLook look = default)
    {
        var properties = new RunProperties();
        if (look.Bold)
        {
            properties.Append(new Bold());
        }

        if (look.Italic)
        {
            properties.Append(new Italic());
        }

        if (look.HalfPoints is { } size)
        {
            properties.Append(new FontSize { Val = Number(size) }, new FontSizeComplexScript { Val = Number(size) });
        }

        return new Run(properties, new Text(PlainText.Printed(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    public static ParagraphProperties Properties(ParagraphLook layout)
    {
        var properties = new ParagraphProperties();
        if (layout.KeepsWithNext)
        {
            properties.Append(new KeepNext());
        }

        if (layout.StartsPage)
        {
            properties.Append(new PageBreakBefore());
        }

        if (layout.HasRule)
        {
            properties.Append(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 1 }));
        }

        if (layout.After is { } after)
        {
            properties.Append(new SpacingBetweenLines { Before = Number(layout.Before), After = Number(after) });
        }

        if (layout.Left != 0 || layout.Right != 0 || layout.Hanging != 0 || layout.FirstLine != 0)
        {
            var indentation = new Indentation { Left = Number(layout.Left), Right = Number(layout.Right) };
            if (layout.Hanging != 0)
            {
                indentation.Hanging = Number(layout.Hanging);
            }
            else if (layout.FirstLine != 0)
            {
                indentation.FirstLine = Number(layout.FirstLine);
            }

            properties.Append(indentation);
        }

        if (layout.Alignment is { } alignment)
        {
            properties.Append(new Justification { Val = alignment });
        }

        return properties;
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
