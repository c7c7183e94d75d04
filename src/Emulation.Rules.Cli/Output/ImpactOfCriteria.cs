using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Impact;
using Emulation.Rules.Scoring;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Emulation.Rules.Cli.Output;

/// <summary>The criteria that moved somebody: how many, how far together, and which rules gave way to which.</summary>
internal static class ImpactOfCriteria
{
    public static IEnumerable<IRenderable> Of(ComparedRules rules, CampaignImpact impact, Texts texts)
    {
        if (impact.Criteria.Count == 0)
        {
            return [];
        }

        var table = Page.Table(
            Page.Column(
                texts.Criterion), Page.NumberColumn(
                    texts.ParticipantsMoved), Page.NumberColumn(texts.SumOfShifts), Page.Column(texts.RulesBeforeAndAfter));
        foreach (var criterion in impact.Criteria)
        {
            var mark = criterion.IsAdded ? $" ({texts.Added})" : criterion.IsRemoved ? $" ({texts.Removed})" : "";
            table.AddRow(
                Page.Cell(
                    rules.Criterion(criterion.Criterion) + mark), Page.Cell(
                        Figures.Of(criterion.Participants)), Page.Cell(Figures.Signed(criterion.Shift)),
                Page.Lines(rules.IsGroup(criterion.Criterion) ? [] : criterion.Rules.Select(change => LineOf(change, texts))));
        }

        return [table];
    }

    private static string LineOf(RuleChange change, Texts texts)
    {
        var (before, after) = (SideOf(change.Example.Before, texts), SideOf(change.Example.After, texts));
        return before == after ? texts.SameRules(before, change.Participants) : $"{before} → {after}: {Figures.Of(change.Participants)}";
    }

    private static string SideOf(CriterionScore? line, Texts texts) => line switch
    {
        null => Figures.None,
        { Status: not CriterionStatus.Scored } => texts.StatusOf(line.Status),
        { Rules.Count: 0 } => texts.NoRule,
        _ => string.Join(", ", line.Rules
            .Select(rule => CampaignNames.WithId(texts.Label(rule), rule.Rule))
            .Distinct(StringComparer.Ordinal)),
    };
}
