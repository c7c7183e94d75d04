using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Spectre.Console;

namespace Emulation.Rules.Cli.Output;

/// <summary>One score sheet for people: the criteria tree with what each gave and why, then the totals, then the way to each award.</summary>
internal static class SheetTable
{
    private const int IndentOfALevel = 2;

    public static void Write(CliContext context, CampaignDefinition definition, Evaluation evaluation, ScoreSheet sheet)
    {
        var texts = context.Texts;
        var names = new CampaignNames(definition, texts.Language, withIds: !context.IsTerminal);
        var participant = CampaignNames.WithId(sheet.Name, sheet.Participant);
        Page.Write(context, [
            Page.Cell(names.Campaign, Page.Bold),
            Page.Cell($"{texts.Participant}: {participant}{(sheet.Cluster.Length == 0 ? "" : $" — {texts.Cluster}: {sheet.Cluster}")}{(sheet.Stage is { } stage ? $" — {texts.StageOf(stage)}" : "")}", Page.Bold),
            Table(definition, sheet, names, texts),
            .. SheetSummary.Lines(definition, evaluation, sheet, names, texts).Select(line => Page.Cell(line)),
            .. AwardWay.Of(definition, evaluation, sheet.Participant, names, texts)]);
    }

    private static Table Table(CampaignDefinition definition, ScoreSheet sheet, CampaignNames names, Texts texts)
    {
        var lines = sheet.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var reasons = new CriterionReasons(sheet, names, texts);
        var table = Page.Table(
            Page.Column(texts.Criterion), Page.Column(texts.Status), Page.NumberColumn(texts.Points), Page.NumberColumn(texts.Lost),
            Page.Column(texts.Reason));
        foreach (var (criterion, depth) in CriterionTree.Flatten(definition.Criteria))
        {
            var line = lines[criterion.Id];
            var name = criterion.Name.In(texts.Language);
            table.AddRow(
                new Padder(Page.Cell(name, criterion.IsGroup ? Page.Bold : Style.Plain), new Padding(depth * IndentOfALevel, 0, 0, 0)),
                Page.Cell(texts.StatusOf(line.Status), StyleOf(line.Status)),
                Page.Cell(PointsOf(criterion, line)),
                Page.Cell(LostIn(criterion, line)),
                Page.Lines(reasons.Of(criterion, line)));
        }

        return table;
    }

    private static Style StyleOf(CriterionStatus status) => status switch
    {
        CriterionStatus.NotEvaluated => Page.Warning,
        CriterionStatus.Faulted => Page.Failure,
        _ => Style.Plain,
    };

    private static string PointsOf(CriterionDefinition criterion, CriterionScore line) => criterion.Kind == CriterionKind.Penalty
        ? Figures.Of(line.Points)
        : $"{Figures.Of(line.Points)} / {Figures.Of(line.MaxPoints)}";

    /// <summary>A bonus that was not earned is no loss.</summary>
    private static string LostIn(CriterionDefinition criterion, CriterionScore line) =>
        criterion.Kind == CriterionKind.Bonus || line.Points is not { } points || points == line.MaxPoints
            ? ""
            : Figures.Of(line.MaxPoints - points);
}
