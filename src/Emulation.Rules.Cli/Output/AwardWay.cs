using Emulation.Rules.Awards;
using Emulation.Rules.Explaining;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Emulation.Rules.Cli.Output;

/// <summary>One participant's way to an award: which conditions hold, which fail and by how much, and what came of it.</summary>
internal static class AwardWay
{
    public static IEnumerable<IRenderable> Of(AwardExplanation award, Texts texts)
    {
        var style = award.Status == RecommendationStatus.Recommended ? Page.Bold : RecommendationTables.StyleOf(award.Status);
        yield return Page.Cell($"{texts.Award}: {award.Name}: {texts.StatusOf(award.Status)}", style);
        if (award.Reasons.Count > 0)
        {
            yield return Page.Lines(award.Reasons.Select(line => "  " + line));
        }

        var table = Page.Table(Page.Column(texts.Condition), Page.Column(texts.Status), Page.Column(texts.Reason));
        foreach (var condition in award.Conditions)
        {
            table.AddRow(
                Page.Cell(condition.Name),
                Page.Cell(texts.Holds(condition.Holds), condition.Holds is false ? Page.Warning : Style.Plain),
                Page.Lines(condition.Reasons));
        }

        yield return table;
    }
}
