using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Emulation.Rules.Cli.Output;

/// <summary>What is recommended, a table for each award; those who are not eligible are counted, <c>explain</c> says why.</summary>
internal static class RecommendationTables
{
    public static IEnumerable<IRenderable> Of(CampaignDefinition definition, Evaluation evaluation, Texts texts)
    {
        var sheets = evaluation.Sheets.ToDictionary(s => s.Participant, StringComparer.Ordinal);
        foreach (var award in definition.Awards)
        {
            yield return Page.Cell($"{texts.Award}: {CampaignNames.WithId(award.Name.In(texts.Language), award.Id)}", Page.Bold);
            var all = evaluation.Recommendations.Where(r => r.Award == award.Id).ToList();
            var shown = all.FindAll(r => r.Status != RecommendationStatus.NotEligible);
            if (shown.Count > 0)
            {
                var table = Page.Table(
                    Page.NumberColumn(texts.Queue), Page.Column(texts.Participant), Page.Column(texts.Name), Page.Column(texts.Recommendation),
                    Page.NumberColumn(texts.Margin), Page.Column(texts.Reason));
                foreach (var recommendation in shown)
                {
                    table.AddRow(
                        Page.Cell(Figures.Of(recommendation.Place)), Page.Cell(recommendation.Participant), Page.Cell(sheets[recommendation.Participant].Name),
                        Page.Cell(texts.StatusOf(recommendation.Status), StyleOf(recommendation.Status)), Page.Cell(Texts.MarginOf(recommendation.Margin)),
                        Page.Lines([.. ReasonsOf(recommendation, texts.Language), .. recommendation.Used.Select(texts.Used)]));
                }

                yield return table;
            }

            if (all.Count > shown.Count)
            {
                yield return Page.Cell(texts.NotEligible(all.Count - shown.Count, all.Count));
            }
        }
    }

    public static IReadOnlyList<string> ReasonsOf(Recommendation recommendation, Language language) =>
        language == Language.Vietnamese ? recommendation.Reasons : recommendation.ReasonsEnglish;

    public static Style StyleOf(RecommendationStatus status) => status switch
    {
        RecommendationStatus.TieForCouncil or RecommendationStatus.Undetermined => Page.Warning,
        _ => Style.Plain,
    };
}
