using Emulation.Rules.Explaining;
using Emulation.Rules.Impact;
using Emulation.Rules.Scoring;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Emulation.Rules.Cli.Output;

/// <summary>What an edit does, for people: a summary, those who move, then the criteria that moved them.</summary>
internal static class ImpactTable
{
    public static void Write(CliContext context, ComparedRules rules, CampaignImpact impact, string before, string after)
    {
        var texts = context.Texts;
        Page.Write(context, [
            Page.Cell($"(1) {before}: {rules.NamesBefore.Campaign}", Page.Bold),
            Page.Cell($"(2) {after}: {rules.NamesAfter.Campaign}", Page.Bold),
            .. Summary(impact, texts).Select(line => Page.Cell(line)),
            .. impact.Moves.Count == 0 ? Array.Empty<IRenderable>() : [Participants(rules, impact, texts)],
            .. ImpactOfCriteria.Of(rules, impact, texts),
            .. Only(texts.OnlyNew, impact.Comparison.OnlyAfter),
            .. Only(texts.OnlyOld, impact.Comparison.OnlyBefore)]);
    }

    private static IEnumerable<string> Summary(CampaignImpact impact, Texts texts)
    {
        var compared = impact.Comparison.Sheets.Count;
        if (impact.Comparison.Before == impact.Comparison.After)
        {
            yield return texts.SameRulesInBoth;
        }

        yield return texts.Compared(compared, impact.Comparison.OnlyAfter.Count, impact.Comparison.OnlyBefore.Count);
        if (impact.Moves is not [var first, ..])
        {
            yield return compared == 0 ? texts.NobodyCompared : texts.NothingMoves;
            yield break;
        }

        yield return texts.Changes(impact);
        if (impact.LargestShift != 0m)
        {
            yield return texts.LargestShift(
                first.Sheet.TotalDifference, CampaignNames.WithId(first.Sheet.After.Name, first.Sheet.Participant));
        }
    }

    private static Table Participants(ComparedRules rules, CampaignImpact impact, Texts texts)
    {
        var withCluster = impact.Moves.Any(m => m.Sheet.Before.Cluster.Length + m.Sheet.After.Cluster.Length > 0);
        IEnumerable<T> If<T>(bool wanted, T cell) => wanted ? [cell] : [];
        var table = Page.Table([
            Page.Column(texts.Participant), .. If(withCluster, Page.Column(texts.Cluster)), Page.Column(texts.Total),
            Page.Column(rules.RanksWithinCluster && withCluster ? texts.RankInCluster : texts.Rank),
            .. If(
                rules.HasGrades,
                Page.Column(texts.Grade)), .. If(rules.HasAwards, Page.Column(texts.Recommendation)), Page.Column(texts.Reason)]);
        foreach (var move in impact.Moves)
        {
            var (sheet, before, after) = (move.Sheet, move.Sheet.Before, move.Sheet.After);
            var difference = sheet.TotalDifference == 0m ? "" : $" ({Texts.Signed(sheet.TotalDifference)})";
            table.AddRow([
                Page.Cell(
                    CampaignNames.WithId(after.Name, sheet.Participant)), .. If(
                        withCluster, Page.Cell(Texts.Change(before.Cluster, after.Cluster))),
                Page.Cell(Totals(before, after, texts) + difference), Page.Cell(rules.Ranks(move)),
                .. If(rules.HasGrades, Page.Cell(rules.Grades(move))),
                .. If(rules.HasAwards, Page.Lines(move.Awards.Select(change =>
                    $"{rules.Award(change.Award)}: {Texts.Change(StatusOf(change.Before, texts), StatusOf(change.After, texts))}"))),
                Page.Lines(rules.ReasonsOf(move))]);
        }

        return table;
    }

    private static string Totals(ScoreSheet before, ScoreSheet after, Texts texts) =>
        (before.Status == SheetStatus.Complete, after.Status == SheetStatus.Complete) switch
    {
        (true, true) => Texts.Change(Texts.Figure(before.Total), Texts.Figure(after.Total)),
        (false, false) => $"{Texts.Change(Texts.Figure(before.Total), Texts.Figure(after.Total))} ({texts.Provisional})",
        (true, false) => $"{Texts.Figure(before.Total)} → {Texts.Figure(after.Total)} ({texts.Provisional})",
        (false, true) => $"{Texts.Figure(before.Total)} ({texts.Provisional}) → {Texts.Figure(after.Total)}",
    };

    private static string StatusOf(Awards.Recommendation? recommendation, Texts texts) =>
        recommendation is null ? Texts.NoFigure : texts.StatusOf(recommendation.Status);

    private static IEnumerable<IRenderable> Only(string label, IReadOnlyList<string> participants) =>
        participants.Count == 0 ? [] : [Page.Cell($"{label}: {string.Join(", ", participants)}")];
}
