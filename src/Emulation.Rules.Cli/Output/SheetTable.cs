using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;
using Spectre.Console;

namespace Emulation.Rules.Cli.Output;

/// <summary>
/// One score sheet for people: the criteria tree with what each gave and why, then the totals, then the way to each award.
/// </summary>
internal static class SheetTable
{
    private const int IndentOfALevel = 2;

    public static void Write(CliContext context, Campaign campaign, Evaluation evaluation, ScoreSheet sheet)
    {
        var texts = context.Texts;
        var names = new CampaignNames(campaign.Definition, texts.Language);
        var explained = campaign.Explain(evaluation, sheet.Participant, texts.Language, withIds: !context.IsTerminal);
        Page.Write(context, [
            Page.Cell(names.Campaign, Page.Bold),
            Page.Cell(explained.Heading, Page.Bold),
            Table(explained, texts),
            .. explained.Summary.Select(line => Page.Cell(line)),
            .. explained.Awards.SelectMany(award => AwardWay.Of(award, texts))]);
    }

    private static Table Table(SheetExplanation explained, Texts texts)
    {
        var table = Page.Table(
            Page.Column(texts.Criterion), Page.Column(texts.Status), Page.NumberColumn(texts.Points), Page.NumberColumn(texts.Lost),
            Page.Column(texts.Reason));
        foreach (var line in explained.Criteria)
        {
            table.AddRow(
                new Padder(Page.Cell(line.Name, line.IsGroup ? Page.Bold : Style.Plain), new Padding(line.Depth * IndentOfALevel, 0, 0, 0)),
                Page.Cell(texts.StatusOf(line.Status), StyleOf(line.Status)),
                Page.Cell(PointsOf(line)),
                Page.Cell(line.Lost is { } lost ? Figures.Of(lost) : ""),
                Page.Lines(line.Reasons));
        }

        return table;
    }

    private static Style StyleOf(CriterionStatus status) => status switch
    {
        CriterionStatus.NotEvaluated => Page.Warning,
        CriterionStatus.Faulted => Page.Failure,
        _ => Style.Plain,
    };

    private static string PointsOf(CriterionExplanation line) =>
        Figures.OutOf(line.Points, line.Kind == CriterionKind.Penalty ? null : line.MaxPoints);
}
