using Emulation.Rules.Documents.Blocks;

namespace Emulation.Rules.Documents.Html;

/// <summary>A bar as SVG: what was won is solid, what was lost is hatched, and both are told in words below.</summary>
internal static class SvgBar
{
    private const decimal Full = 100m;

    /// <summary>The hatching, once for the whole file.</summary>
    public const string Patterns =
        "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs><pattern id=\"lost\" width=\"5\" "
            + "height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        + "<rect width=\"5\" height=\"5\" fill=\"#fff\"/><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"5\" stroke=\"#9c5700\" "
            + "stroke-width=\"2\"/></pattern></defs></svg>\n";

    public static void Add(HtmlText html, Bar bar)
    {
        var won = bar.Whole == 0m ? 0m : Full * bar.Won / bar.Whole;
        var lost = bar.Whole == 0m ? 0m : Full * bar.Lost / bar.Whole;
        html.Markup("<svg class=\"bar\" role=\"img\" aria-label=\"").Text($"{bar.Name}: {bar.Text}").Markup("\">")
            .Markup($"<rect x=\"0\" y=\"0\" width=\"{HtmlText.Number(won)}%\" height=\"100%\" fill=\"#1f4e79\"/>")
            .Markup(
                $"<rect x=\"{HtmlText.Number(won)}%\" y=\"0\" width=\"{HtmlText.Number(lost)}%\" height=\"100%\" fill=\"url(#lost)\" "
                    + $"stroke=\"#9c5700\" stroke-width=\"1\"/></svg>")
            .Element("p", "below", bar.Text);
    }
}
