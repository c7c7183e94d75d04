using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Emulation.Rules.Cli.Output;

/// <summary>
/// What is recommended and decided, a table for each award; those who are not eligible are counted, <c>explain</c> says why.
/// </summary>
internal static class RecommendationTables
{
    /// <param name="definition">The campaign.</param>
    /// <param name="outcome">Its evaluation and what was decided on it.</param>
    /// <param name="names">The names people read.</param>
    /// <param name="texts">The texts of the program.</param>
    /// <param name="isNarrow">Whether there is no room for columns without anything in them.</param>
    public static IEnumerable<IRenderable> Of(
        CampaignDefinition definition, Outcome outcome, CampaignNames names, Texts texts, bool isNarrow)
    {
        var sheets = outcome.Sheets.ToDictionary(s => s.Participant, StringComparer.Ordinal);
        var results = outcome.Awards.ToDictionary(a => (a.Award, a.Participant), a => a.Result);
        foreach (var award in definition.Awards)
        {
            yield return Page.Cell($"{texts.Award}: {names.Titled(award.Name.In(texts.Language), award.Id)}", Page.Bold);
            var all = outcome.Recommendations.Where(r => r.Award == award.Id).ToList();
            var shown =
                all.FindAll(r => r.Status != RecommendationStatus.NotEligible || results[(r.Award, r.Participant)] != AwardResult.NotGiven);
            if (shown.Count > 0)
            {
                var table = new PageTable([
                    Page.NumberColumn(
                        texts.Queue), Page.Column(texts.Participant), Page.Column(texts.Name),
                    .. WhenOfClusters(Page.Column(texts.Cluster)), Page.Column(texts.Recommendation),
                    .. WhenDecided(Page.Column(texts.Result)),
                    isNarrow ? Page.Column(texts.Margin) : Page.NumberColumn(texts.Margin), Page.Column(texts.Reason)]);
                foreach (var recommendation in shown)
                {
                    table.Add([
                        PageTable.Cell(
                            Texts.Figure(recommendation.Place)), PageTable.Cell(
                                recommendation.Participant), PageTable.Cell(sheets[recommendation.Participant].Name),
                        .. WhenOfClusters(PageTable.Cell(sheets[recommendation.Participant].Cluster)),
                        PageTable.Cell(texts.StatusOf(recommendation.Status), StyleOf(recommendation.Status)),
                        .. WhenDecided(PageTable.Cell(texts.ResultOf(results[(award.Id, recommendation.Participant)]))),
                        PageTable.Cell(texts.MarginOf(recommendation.Margin, names)),
                        (
                            [.. texts.ReasonsOf(recommendation), .. recommendation.Used.Select(item => texts.Used(item, names))],
                            Style.Plain)]);
                }

                yield return table.Render(withEmptyColumns: !isNarrow);
            }

            // The queue then begins anew in each of them.
            IEnumerable<T> WhenOfClusters<T>(T cell) => award.Quota?.Per.Contains(QuotaDefinition.Cluster) == true ? [cell] : [];

            if (all.Count > shown.Count)
            {
                yield return Page.Cell(texts.NotEligible(all.Count - shown.Count, all.Count));
            }
        }

        IEnumerable<T> WhenDecided<T>(T cell) => outcome.IsDecided ? [cell] : [];
    }

    public static Style StyleOf(RecommendationStatus status) => status switch
    {
        RecommendationStatus.TieForCouncil or RecommendationStatus.Undetermined or RecommendationStatus.Held => Page.Warning,
        _ => Style.Plain,
    };
}
