using Emulation.Rules.Compilation;

namespace Emulation.Rules.Analysis;

/// <summary>Awards whose conditions can never hold together.</summary>
internal sealed class AwardFindings(
    CompiledCampaign campaign,
    CampaignRanges ranges,
    SampleRow values,
    WorkBudget budget,
    ComparisonFindings comparisons,
    List<Finding> findings)
{
    public void Run()
    {
        var axes = new FigureAxes(campaign, ranges, values);
        foreach (var award in campaign.Awards)
        {
            if (IsNeverGiven(award, axes))
            {
                var reasons = award.Workflow.Rules.Select(rule => comparisons.Explain(rule.Definition)).ToList();
                var first = reasons.OfType<Finding.CertainComparison>().FirstOrDefault();
                findings.Add(new Finding.AwardNeverGiven(award.Definition.Position, award.Definition.Id, first));
            }
        }
    }

    private bool IsNeverGiven(CompiledAward award, FigureAxes axes)
    {
        var scope = ranges.Awards;
        foreach (var global in award.Workflow.Globals)
        {
            scope = scope.With(global.Name, RangeReader.Read(global.Expression, scope));
        }

        if (award.Workflow.Rules.Any(rule => new RuleReach(rule.Written, scope) is { Fault: null, CanHold: false }))
        {
            return true;
        }

        // Figures depend on each other and on the indicators, but more combinations are tried than there are: none that holds is none
        // at all.
        var place = new RulePlace(award.Workflow, values, axes.Of, ranges.Awards, award.Definition.Position, award.Definition.Id);
        return RuleSet.Of(place, budget) is { IsExact: true } rules
            && !rules.Grid.Points().Any(point => rules.Run(rules.Middle(point)).Hits.Count == award.Workflow.Rules.Count);
    }
}
