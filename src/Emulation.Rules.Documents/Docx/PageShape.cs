using DocumentFormat.OpenXml.Wordprocessing;

namespace Emulation.Rules.Documents.Docx;

/// <summary>A4 with the margins of Decree 30/2020/NĐ-CP, in twentieths of a point.</summary>
internal sealed record PageShape
{
    private const uint Short = 11906;
    private const uint Long = 16838;
    private const int TopAndBottom = 1134;
    private const uint LeftStanding = 1701;
    private const uint LeftLying = 1134;
    private const uint Right = 851;

    /// <summary>The width between the margins.</summary>
    public required int TextWidth { get; init; }

    /// <summary>Whether the page, and with it the font, is that of a template.</summary>
    public bool IsOfTemplate { get; init; }

    public static PageShape For(bool isLandscape) =>
        new() { TextWidth = (int)(isLandscape ? Long - LeftLying - Right : Short - LeftStanding - Right) };

    /// <summary>The shape of a template's last section; the usual one where it does not say.</summary>
    public static PageShape Of(SectionProperties? section, bool isLandscape)
    {
        var width = (int?)section?.GetFirstChild<PageSize>()?.Width?.Value;
        var margin = section?.GetFirstChild<PageMargin>();
        return width is { } page && margin?.Left?.Value is { } left && margin.Right?.Value is { } right && page > left + right
            ? new PageShape { TextWidth = page - (int)left - (int)right, IsOfTemplate = true }
            : For(isLandscape) with { IsOfTemplate = true };
    }

    public static SectionProperties Section(bool isLandscape, string header) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
        new PageSize
        {
            Width = isLandscape ? Long : Short,
            Height = isLandscape ? Short : Long,
            Orient = isLandscape ? PageOrientationValues.Landscape : null,
        },
        new PageMargin
        {
            Top = TopAndBottom,
            Bottom = TopAndBottom,
            Left = isLandscape ? LeftLying : LeftStanding,
            Right = Right,
            Header = 567,
            Footer = 567,
            Gutter = 0,
        },
        new TitlePage());
}
