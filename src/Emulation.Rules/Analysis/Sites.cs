using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>Every expression of a campaign, once for each use of its workflow, in the campaign's order.</summary>
/// <param name="campaign">The campaign.</param>
/// <param name="ranges">What names can come to.</param>
/// <param name="isKnown">Asked of each criterion as it comes: those of one that is known are left out.</param>
internal sealed class Sites(CompiledCampaign campaign, CampaignRanges ranges, Func<CompiledCriterion, bool> isKnown)
{
    public IEnumerable<Site> All() =>
        campaign.Checks.Select(check => Of(check.Definition.Id, check.Condition, ranges.Everywhere))
            .Concat(campaign.Figures.SelectMany(Of))
            .Concat(campaign.Criteria.SelectMany(Of))
            .Concat(campaign.Disqualifications.Select(d => Of(d.Definition.Id, d.When, ranges.Everywhere)))
            .Concat(campaign.Grades is { } grades ? Of(grades.Stock.Name, grades, ranges.Everywhere, isFirstMatch: true) : [])
            .Concat(campaign.Awards.SelectMany(award => Of(award.Definition.Id, award.Workflow, ranges.Awards, isFirstMatch: false)));

    private IEnumerable<Site> Of(CompiledFigure figure) =>
        figure.Population is { } population ? Of(figure.Definition.Id, population, ranges.Everywhere)
        : figure.Workflow is { } workflow ? Of(figure.Definition.Id, workflow, ranges.Everywhere, isFirstMatch: true)
        : [];

    private IEnumerable<Site> Of(CompiledCriterion criterion)
    {
        var own = isKnown(criterion) ? [] : OfItself(criterion);
        return criterion.Children.Count == 0 ? own : own.Concat(criterion.Children.SelectMany(Of));
    }

    private IEnumerable<Site> OfItself(CompiledCriterion criterion)
    {
        var id = criterion.Definition.Id;
        if (criterion.AppliesWhen is { } condition)
        {
            yield return Of(id, condition, ranges.Everywhere);
        }

        foreach (var argument in criterion.Workflow?.Arguments ?? [])
        {
            var text = criterion.Definition.With.First(a => a.Name == argument.Name).Expression;
            yield return new Site(id, null, text, argument.Expression, ranges.Everywhere) { Name = argument.Name };
        }

        foreach (var site in criterion.Population.SelectMany(p => Of(id, p, ranges.ArgumentsOf(criterion))))
        {
            yield return site;
        }

        var isFirstMatch = criterion.Definition.Combine is CombineMode.FirstMatch or CombineMode.Workflow;
        foreach (var site in criterion.Workflow is { } workflow ? Of(id, workflow, ranges.RulesOf(criterion), isFirstMatch) : [])
        {
            yield return site;
        }
    }

    private static Site Of(string owner, CompiledCondition condition, RangeScope scope) =>
        new(owner, null, condition.Written.Text, condition.Written.Parsed, scope);

    private static IEnumerable<Site> Of(string owner, CompiledPopulation population, RangeScope arguments)
    {
        if (population.Where is { } where)
        {
            yield return Of(owner, where, arguments);
        }

        if (population.Written is { } value)
        {
            yield return new Site(owner, null, value.Text, value.Parsed, arguments);
        }
    }

    private static IEnumerable<Site> Of(string owner, CompiledWorkflow workflow, RangeScope scope, bool isFirstMatch)
    {
        foreach (var global in workflow.Globals)
        {
            var text = workflow.Stock.GlobalParams.First(p => p.Name == global.Name).Expression;
            yield return new Site(owner, null, text, global.Expression, scope) { Name = global.Name };
            scope = scope.With(global.Name, RangeReader.Read(global.Expression, scope));
        }

        for (var i = 0; i < workflow.Rules.Count; i++)
        {
            var rule = workflow.Rules[i].Written;
            var isLast = isFirstMatch && i == workflow.Rules.Count - 1;
            foreach (var site in Of(owner, rule, rule.Definition, scope))
            {
                yield return isLast && site.Text == rule.Definition.Condition ? site with { MayTakeTheRest = true } : site;
            }
        }
    }

    private static IEnumerable<Site> Of(string owner, WrittenRule rule, RuleDefinition top, RangeScope scope)
    {
        foreach (var local in rule.Locals)
        {
            var text = rule.Definition.LocalParams.First(p => p.Name == local.Name).Expression;
            yield return new Site(owner, top, text, local.Expression, scope) { Name = local.Name };
            scope = scope.With(local.Name, RangeReader.Read(local.Expression, scope));
        }

        if (rule.Condition is { } condition)
        {
            yield return new Site(owner, top, rule.Definition.Condition!, condition, scope);
        }

        foreach (var site in rule.Children.SelectMany(child => Of(owner, child, top, scope)))
        {
            yield return site;
        }

        if (rule.Points is { } points)
        {
            yield return new Site(owner, top, rule.Definition.Points!, points, scope);
        }
    }
}
