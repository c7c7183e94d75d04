using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using Emulation.Rules.Documents.Wording;
using A = DocumentFormat.OpenXml.Drawing;

namespace Emulation.Rules.Documents.Charts;

/// <summary>Bar charts as Office Open XML; each bar says its number.</summary>
internal static class ChartXml
{
    private const uint CategoryAxis = 111;
    private const uint ValueAxis = 222;
    private const int FontSize = 900;
    private const decimal MostByOnes = 5m;
    private const string BarColor = "1F4E79";

    public static ChartSpace Of(BarChart chart)
    {
        var bars = new DocumentFormat.OpenXml.Drawing.Charts.BarChart(
            new BarDirection { Val = chart.IsHorizontal ? BarDirectionValues.Bar : BarDirectionValues.Column },
            new BarGrouping { Val = BarGroupingValues.Clustered },
            new VaryColors { Val = false });
        bars.Append(Series(chart));
        bars.Append(new GapWidth { Val = 40 }, new AxisId { Val = CategoryAxis }, new AxisId { Val = ValueAxis });
        var area = new PlotArea(new Layout(), bars, Categories(chart.IsHorizontal), Values(chart));
        var body = new Chart([
            .. chart.ShowsTitle ? new OpenXmlElement[] { Title(chart.Title) } : [], new AutoTitleDeleted { Val = !chart.ShowsTitle }, area,
            new PlotVisibleOnly { Val = true }, new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }]);
        return new ChartSpace(new RoundedCorners { Val = false }, body, Font());
    }

    private static BarChartSeries Series(BarChart chart) => new(
        new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = 0 },
        new Order { Val = 0 },
        new SeriesText(new NumericValue(PlainText.OneLine(chart.Series))),
        new ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = BarColor })),
        new InvertIfNegative { Val = false },
        Labels(),
        CategoriesOf(chart),
        ValuesOf(chart));

    private static CategoryAxisData CategoriesOf(BarChart chart)
    {
        var points = chart.Categories.Select((text, i) => new StringPoint(new NumericValue(PlainText.OneLine(text))) { Index = (uint)i });
        var count = new PointCount { Val = (uint)chart.Categories.Count };
        return chart.CategoriesAt is { } cells
            ? new CategoryAxisData(new StringReference(new Formula(cells), new StringCache([count, .. points])))
            : new CategoryAxisData(new StringLiteral([count, .. points]));
    }

    private static Values ValuesOf(BarChart chart)
    {
        OpenXmlElement[] content =
        [
            new FormatCode("General"),
            new PointCount { Val = (uint)chart.Values.Count },
            .. chart.Values.Select(
                (value, i) => new NumericPoint(new NumericValue(value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)i }),
        ];
        return chart.ValuesAt is { } cells
            ? new Values(new NumberReference(new Formula(cells), new NumberingCache(content)))
            : new Values(new NumberLiteral(content));
    }

    private static DataLabels Labels() => new(
        new DataLabelPosition { Val = DataLabelPositionValues.OutsideEnd }, new ShowLegendKey { Val = false }, new ShowValue { Val = true },
        new ShowCategoryName { Val = false },
        new ShowSeriesName { Val = false }, new ShowPercent { Val = false }, new ShowBubbleSize { Val = false });

    private static CategoryAxis Categories(bool horizontal) => new(
        new AxisId { Val = CategoryAxis },
        new Scaling(new Orientation { Val = horizontal ? OrientationValues.MaxMin : OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = horizontal ? AxisPositionValues.Left : AxisPositionValues.Bottom },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.Low },
        new CrossingAxis { Val = ValueAxis },
        new Crosses { Val = CrossesValues.AutoZero },
        new AutoLabeled { Val = true },
        new TickLabelSkip { Val = 1 });

    /// <summary>Few whole numbers, such as counts, are counted by ones: programs would put halves between them.</summary>
    private static MajorUnit[] StepsOf(BarChart chart) =>
        chart.Values.All(value => value == decimal.Truncate(value) && Math.Abs(value) <= MostByOnes) ? [new MajorUnit { Val = 1 }] : [];

    /// <summary>Bars begin at 0, so that their lengths compare as their numbers do: programs would cut off what all have.</summary>
    private static MinAxisValue[] LeastOf(BarChart chart) =>
        chart.Values.All(value => value >= 0m) ? [new MinAxisValue { Val = 0 }] : [];

    private static ValueAxis Values(BarChart chart) => new([
        new AxisId { Val = ValueAxis },
        new Scaling([new Orientation { Val = OrientationValues.MinMax }, .. LeastOf(chart)]),
        new Delete { Val = false },
        new AxisPosition { Val = chart.IsHorizontal ? AxisPositionValues.Bottom : AxisPositionValues.Left },
        new MajorGridlines(
            new ChartShapeProperties(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "D0D0D0" })) { Width = 6350 })),
        new NumberingFormat { FormatCode = "General", SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        new CrossingAxis { Val = CategoryAxis },
        // The order of lying bars is turned over, which would take the numbers to the top.
        new Crosses { Val = chart.IsHorizontal ? CrossesValues.Maximum : CrossesValues.AutoZero },
        .. StepsOf(chart),
    ]);

    private static Title Title(string text) => new(
        new ChartText(new RichText(
            new A.BodyProperties(), new A.ListStyle(),
            new A.Paragraph(
                new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 1100, Bold = true }),
                new A.Run(new A.RunProperties { FontSize = 1100, Bold = true }, new A.Text(PlainText.OneLine(text)))))),
        new Overlay { Val = false });

    private static TextProperties Font() => new(
        new A.BodyProperties(), new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = FontSize }), new A.EndParagraphRunProperties()));
}
