using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;
using Spectre.Console;

namespace Emulation.Rules.Cli.Output;

/// <summary>Two score sheets of one participant side by side, with why they differ.</summary>
internal static class ComparisonTable
{
    private const int IndentOfALevel = 2;

    public static void Write(CliContext context, CampaignDefinition definition, SheetComparison comparison, string before, string after)
    {
        var texts = context.Texts;
        var names = new CampaignNames(definition, texts.Language, withIds: !context.IsTerminal);
        Page.Write(context, [
            Page.Cell(names.Campaign, Page.Bold),
            Page.Cell($"{texts.Participant}: {CampaignNames.WithId(comparison.Before.Name, comparison.Participant)}", Page.Bold),
            Page.Cell($"(1) {before}{StageOf(comparison.Before, texts)}"),
            Page.Cell($"(2) {after}{StageOf(comparison.After, texts)}"),
            Table(definition, comparison, names, texts),
            .. Summary(definition, comparison, names, texts).Select(line => Page.Cell(line))]);
    }

    private static Table Table(CampaignDefinition definition, SheetComparison comparison, CampaignNames names, Texts texts)
    {
        var lines = comparison.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var table = Page.Table(
            Page.Column(
                texts.Criterion), Page.NumberColumn(
                    "(1)"), Page.NumberColumn("(2)"), Page.NumberColumn(texts.PointsDifference), Page.Column(texts.Reason));
        foreach (var (criterion, depth) in Flatten(definition.Criteria))
        {
            var line = lines[criterion.Id];
            table.AddRow(
                new Padder(
                    Page.Cell(criterion.Name.In(texts.Language), criterion.IsGroup ? Page.Bold : Style.Plain),
                    new Padding(depth * IndentOfALevel, 0, 0, 0)),
                Page.Cell(PointsOf(line.Before!)),
                Page.Cell(PointsOf(line.After!)),
                Page.Cell(line.Difference is { } difference and not 0m ? Texts.Signed(difference) : ""),
                Page.Lines(line.IsChanged && !criterion.IsGroup ? Reasons(line, names, texts) : []));
        }

        return table;
    }

    private static IEnumerable<(CriterionDefinition Criterion, int Depth)> Flatten(
        IEnumerable<CriterionDefinition> criteria, int depth = 0) =>
        criteria.SelectMany(criterion => Flatten(criterion.Criteria, depth + 1).Prepend((criterion, depth)));

    private static IEnumerable<string> Reasons(CriterionComparison line, CampaignNames names, Texts texts)
    {
        var (before, after) = (line.Before!, line.After!);
        if (before.Status != after.Status)
        {
            yield return $"{texts.StatusOf(before.Status)} → {texts.StatusOf(after.Status)}";
        }

        foreach (var value in line.Values)
        {
            yield return $"{names.Indicator(value.Name)}: {ValueOf(value.Before)} → {ValueOf(value.After)}";

            string ValueOf(IndicatorValue? given) => given is null ? Texts.NoFigure : names.Value(value.Name, given, texts);
        }

        if (line.OtherRules)
        {
            yield return $"{texts.Rule}: {RulesOf(before, texts)} → {RulesOf(after, texts)}";
        }

        foreach (var (number, side) in new[] { ("(1)", before), ("(2)", after) })
        {
            if (side.Adjustment is { } adjustment)
            {
                yield return $"{number} {texts.Adjusted(adjustment)}";
            }

            if (side.Missing.Count > 0)
            {
                yield return $"{number} {texts.Missing(side.Missing.Select(names.Indicator))}";
            }

            if (side.Fault is { } fault)
            {
                yield return $"{number} {fault.Describe(texts.Language)}";
            }
        }
    }

    private static string RulesOf(CriterionScore line, Texts texts) => line.Rules.Count == 0
        ? Texts.NoFigure
        : string.Join(", ", line.Rules.Select(texts.Label));

    private static IEnumerable<string> Summary(CampaignDefinition definition, SheetComparison comparison, CampaignNames names, Texts texts)
    {
        var (before, after) = (comparison.Before, comparison.After);
        yield return Line(texts.BaseTotal, Base(before), Base(after));
        yield return Line(texts.Total, Total(before), Total(after))
            + (comparison.TotalDifference == 0m ? "" : $" ({Texts.Signed(comparison.TotalDifference)})");
        if (definition.Grades is not null)
        {
            yield return Line(texts.Grade, names.Grade(before.Grade), names.Grade(after.Grade));
        }

        yield return Line(texts.Rank, Texts.Figure(comparison.RankBefore), Texts.Figure(comparison.RankAfter));

        string Total(ScoreSheet sheet) => Texts.Figure(sheet.Total)
            + (sheet.Status == SheetStatus.Complete ? "" : $" ({texts.Provisional})");
        static string Base(ScoreSheet sheet) => Texts.OutOf(sheet.BaseTotal, sheet.MaxTotal);
        static string Line(string name, string old, string now) => old == now ? $"{name}: {old}" : $"{name}: {old} → {now}";
    }

    private static string PointsOf(CriterionScore line) => Texts.Figure(line.Points) + (line.Adjustment is null ? "" : "*");

    private static string StageOf(ScoreSheet sheet, Texts texts) => sheet.Stage is { } stage ? $" — {texts.StageOf(stage)}" : "";
}
