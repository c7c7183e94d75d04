using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Emulation.Rules.Cli.Output;

/// <summary>One participant's way to each award: which conditions hold, which fail and by how much, and what came of it.</summary>
internal static class AwardWay
{
    public static IEnumerable<IRenderable> Of(CampaignDefinition definition, Evaluation evaluation, string participant, CampaignNames names, Texts texts)
    {
        foreach (var award in definition.Awards)
        {
            var recommendation = evaluation.Recommendations.First(r => r.Award == award.Id && r.Participant == participant);
            var style = recommendation.Status == RecommendationStatus.Recommended ? Page.Bold : RecommendationTables.StyleOf(recommendation.Status);
            yield return Page.Cell($"{texts.Award}: {names.Titled(award.Name.In(texts.Language), award.Id)}: {texts.StatusOf(recommendation.Status)}", style);
            var lines = Lines(award, recommendation, names, texts).ToList();
            if (lines.Count > 0)
            {
                yield return Page.Lines(lines.Select(line => "  " + line));
            }

            yield return Conditions(recommendation, names, texts);
        }
    }

    private static IEnumerable<string> Lines(AwardDefinition award, Recommendation recommendation, CampaignNames names, Texts texts)
    {
        foreach (var reason in RecommendationTables.ReasonsOf(recommendation, texts.Language))
        {
            yield return reason;
        }

        if (recommendation.Margin is { } margin)
        {
            yield return $"{texts.Margin}: {texts.MarginOf(margin, names)}";
        }

        foreach (var item in recommendation.Used)
        {
            yield return texts.Used(item, names);
        }

        if (award.Requires.Count > 0)
        {
            yield return texts.Requires(award.Requires.Select(names.Award));
        }

        if (award.Excludes.Count > 0)
        {
            yield return texts.Excludes(award.Excludes.Select(names.Award));
        }

        if (award.Ballot is { } ballot)
        {
            yield return texts.BallotOf(ballot);
        }

        if (award.Basis.Count > 0)
        {
            yield return texts.Basis(award.Basis.Select(names.Document));
        }
    }

    private static Table Conditions(Recommendation recommendation, CampaignNames names, Texts texts)
    {
        var table = Page.Table(Page.Column(texts.Condition), Page.Column(texts.Status), Page.Column(texts.Reason));
        foreach (var condition in recommendation.Eligibility.Conditions)
        {
            var label = texts.Language == Language.Vietnamese ? condition.Label : condition.LabelEnglish;
            table.AddRow(
                Page.Cell(names.Titled(label, condition.Rule)),
                Page.Cell(texts.Holds(condition.Holds), condition.Holds is false ? Page.Warning : Style.Plain),
                Page.Lines([
                    .. condition.Message is { } message ? [message] : Array.Empty<string>(),
                    .. condition.Gaps.Select(texts.Gap),
                    .. condition.Values.Select(v => $"{names.Indicator(v.Key)} = {names.Value(v.Key, v.Value, texts)}"),
                    .. condition.Basis.Count == 0 ? Array.Empty<string>() : [texts.Basis(condition.Basis.Select(names.Document))]]));
        }

        return table;
    }
}
