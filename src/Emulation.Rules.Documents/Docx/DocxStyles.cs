using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Docx;

/// <summary>The letters of a paper: Times New Roman 13, as Decree 30/2020/NĐ-CP asks.</summary>
internal static class DocxStyles
{
    private const string FontName = "Times New Roman";
    private const string TextSize = "26";

    public static Styles Create(DocumentTexts texts) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = FontName, HighAnsi = FontName, ComplexScript = FontName, EastAsia = FontName },
                new FontSize { Val = TextSize },
                new FontSizeComplexScript { Val = TextSize },
                new Languages { Val = texts.Language.Culture.Name })),
            new ParagraphPropertiesDefault(
                new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines { After = "80", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(
            new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });
}
