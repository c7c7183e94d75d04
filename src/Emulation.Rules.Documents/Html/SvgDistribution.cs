using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Html;

/// <summary>How totals are spread, as SVG: a column for each range, a dashed line where each grade begins.</summary>
internal static class SvgDistribution
{
    private const decimal Width = 900m;
    private const decimal Left = 40m;
    private const decimal Right = 20m;
    private const decimal ColumnsHeight = 170m;
    private const decimal LabelHeight = 18m;

    public static void Add(HtmlText html, TotalsDistribution distribution, DocumentTexts texts)
    {
        var bins = distribution.Bins;
        var borders = distribution.Lines;
        var top = LabelHeight * (borders.Count + 1);
        var bottom = top + ColumnsHeight;
        var step = (Width - Left - Right) / bins.Count;
        var most = bins.Max(bin => bin.Count);
        html.Markup(
            $"<svg class=\"spread\" viewBox=\"0 0 {HtmlText.Number(Width)} {HtmlText.Number(bottom + 44m)}\" role=\"img\" aria-label=\"")
                .Text(texts.DistributionTitle).Markup("\">\n");
        for (var i = 0; i < bins.Count; i++)
        {
            var height = HeightOf(bins[i]);
            var x = Left + (step * i);
            html.Markup(
                $"<rect x=\"{N(x + 2m)}\" y=\"{N(bottom - height)}\" width=\"{N(step - 4m)}\" height=\"{N(height)}\" fill=\"#1f4e79\"/>");
            Label(html, x, bottom + 16m, "middle", texts.Number(bins[i].From));
        }

        Label(html, Width - Right, bottom + 16m, "middle", texts.Number(bins[^1].To));
        Label(html, Width / 2m, bottom + 36m, "middle", texts.Total);
        html.Markup($"<line x1=\"{N(Left)}\" y1=\"{N(bottom)}\" x2=\"{N(Width - Right)}\" y2=\"{N(bottom)}\" stroke=\"#000\"/>");
        for (var i = 0; i < borders.Count; i++)
        {
            var x = Left + ((borders[i].LowestTotal!.Value - bins[0].From) * step / (bins[0].To - bins[0].From));
            var y = LabelHeight * (i + 1);
            html.Markup(
                $"<line x1=\"{N(x)}\" y1=\"{N(y + 4m)}\" x2=\"{N(x)}\" y2=\"{N(bottom)}\" stroke=\"#9c5700\" stroke-width=\"1.5\" "
                    + $"stroke-dasharray=\"6 4\"/>");
            // A label beside the right edge would leave the picture.
            Label(html, x, y, x > Width / 2m ? "end" : "start", texts.BorderOf(borders[i].Grade!, borders[i].LowestTotal!.Value));
        }

        // Above the lines, which may run through them.
        for (var i = 0; i < bins.Count; i++)
        {
            Label(
                html,
                Left + (step * (i + 0.5m)),
                bottom - HeightOf(bins[i]) - 4m,
                "middle",
                bins[i].Count == 0 ? "" : texts.Number(bins[i].Count));
        }

        html.Markup("</svg>\n");
        if (borders.Count > 0)
        {
            html.Element("p", "small", texts.BordersNote);
        }

        decimal HeightOf(DistributionBin bin) => most == 0 ? 0m : (ColumnsHeight - LabelHeight) * bin.Count / most;
    }

    private static void Label(HtmlText html, decimal x, decimal y, string anchor, string text)
    {
        if (text.Length > 0)
        {
            html.Markup($"<text x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\" font-size=\"14\">").Text(text).Markup("</text>\n");
        }
    }

    private static string N(decimal number) => HtmlText.Number(number);
}
