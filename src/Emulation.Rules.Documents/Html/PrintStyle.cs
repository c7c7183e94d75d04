namespace Emulation.Rules.Documents.Html;

/// <summary>How papers look on the screen and on A4: margins and letters as Decree 30/2020/NĐ-CP, appendix I, has them.</summary>
internal static class PrintStyle
{
    private const string PageNumber =
        "@top-center { content: counter(page); font: 12pt \"Times New Roman\", \"Liberation Serif\", serif; }";

    private const string Landscape = "size: A4 landscape; margin: 20mm 15mm 20mm 20mm;";

    private const string Portrait = "size: A4 portrait; margin: 20mm 15mm 20mm 30mm;";

    private const string Letters = "font: 13pt/1.3 \"Times New Roman\", \"Liberation Serif\", \"Noto Serif\", serif;";

    private const string SideBySide = "display: grid; grid-auto-flow: column; grid-auto-columns: 1fr;";

    public static string Css(bool isLandscape) => $$"""

        @page { {{(isLandscape ? Landscape : Portrait)}} {{PageNumber}} }
        @page :first { @top-center { content: none; } }
        * { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        body { {{Letters}} color: #000; background: #fff; margin: 0 auto; overflow-wrap: anywhere; }
        p { margin: 0 0 4pt; text-align: justify; }
        h2 { font-size: 13pt; margin: 10pt 0 4pt; break-after: avoid; }
        ul { margin: 0 0 6pt; padding-left: 12pt; list-style: "- "; }
        li { margin-bottom: 2pt; break-inside: avoid; }
        .head { display: grid; grid-template-columns: 40% 60%; text-align: center; margin-bottom: 12pt; break-inside: avoid; }
        .head p { text-align: center; margin: 0; }
        .head .strong { font-weight: bold; }
        .head .rule::after { content: ""; display: block; width: 40%; margin: 2pt auto 6pt; border-top: .75pt solid #000; }
        .head .date { font-style: italic; }
        .head .country { font-size: 12pt; }
        .title { text-align: center; margin: 0 0 10pt; break-inside: avoid; }
        .title h1 { font-size: 14pt; margin: 0 0 2pt; }
        .title p { text-align: center; font-weight: bold; margin: 0; }
        .title::after { content: ""; display: block; width: 20%; margin: 4pt auto 0; border-top: .75pt solid #000; }
        .ground { font-style: italic; text-indent: 10mm; }
        .centred { text-align: center; margin: 6pt 0; }
        .small { font-size: 10.5pt; }
        .lead, .spread + .small, .origin, :has(+ .origin) { break-after: avoid; }
        svg text { paint-order: stroke; stroke: #fff; stroke-width: 4px; }
        /* Of a border that two cells share half lies outside the table, and print cuts off what lies outside the page's text. */
        table { width: calc(100% - 1.5pt); margin: 4pt .75pt 8pt; }
        table { border-collapse: collapse; table-layout: fixed; font-size: 11pt; line-height: 1.2; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        th, td { border: .75pt solid #000; padding: 2.5pt 4pt; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
        th { text-align: center; vertical-align: middle; background: #eee; }
        th { font-size: 10.5pt; padding: 2.5pt 2pt; overflow-wrap: break-word; }
        td.centre { text-align: center; }
        td.right { text-align: right; font-variant-numeric: tabular-nums; }
        td p { margin: 0; text-align: left; }
        td p.below { font-size: 9.5pt; font-style: italic; }
        tr.strong td { font-weight: bold; }
        tr.strong td p.below { font-weight: normal; }
        tr.line td { border-top: 2.5pt double #000; border-bottom: 2.5pt double #000; font-weight: bold; text-align: center; }
        svg.bar { display: block; width: 100%; height: 9pt; margin-bottom: 2pt; }
        svg.spread { display: block; width: 100%; max-height: 78mm; break-inside: avoid; font-family: inherit; }
        .signatures { {{SideBySide}} text-align: center; margin-top: 14pt; break-inside: avoid; break-before: avoid; }
        .signatures p { text-align: center; margin: 0; }
        .signatures .role { font-weight: bold; }
        .signatures .space { height: 26mm; font-style: italic; }
        .foot { display: grid; grid-template-columns: 50% 50%; margin-top: 14pt; break-inside: avoid; break-before: avoid; }
        .foot .signatures { margin-top: 0; }
        .foot .to { font-size: 11pt; }
        .foot .to p { margin: 0; }
        .foot .to .label { font-weight: bold; font-style: italic; }
        .new-page { break-before: page; }
        @media screen { body { max-width: {{(isLandscape ? "277mm" : "190mm")}}; padding: 10mm; } }
        /* On a narrow screen a table keeps the width of its paper and is moved sideways: columns would break words. */
        @media screen { .sideways { overflow-x: auto; } .sideways table { min-width: {{(isLandscape ? "250mm" : "165mm")}}; } }
        @media screen and (max-width: 640px) { body { padding: 4mm; } p { text-align: left; } }

        """;
}
