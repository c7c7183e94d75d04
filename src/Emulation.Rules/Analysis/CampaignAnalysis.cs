using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>
/// What can be said of a campaign before anything is submitted: gaps and overlaps between rules, rules, grades and awards nobody can reach,
/// points outside their bounds, indicators nobody uses. Exact where rules compare indicators with constants one at a time; elsewhere
/// values around every constant are tried, and the message says so.
/// </summary>
public static class CampaignAnalysis
{
    /// <summary>Warnings and information, by place. Takes time in proportion to the criteria, some seconds at most: beyond that the rest is left out, and said to be.</summary>
    public static IReadOnlyList<Diagnostic> Run(Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return Run(campaign, new WorkBudget());
    }

    internal static IReadOnlyList<Diagnostic> Run(Campaign campaign, WorkBudget budget)
    {
        var bag = new DiagnosticBag();
        var values = new SampleRow(campaign.Compiled);
        var figures = new FigureAxes(campaign.Compiled, values);
        foreach (var criterion in campaign.Compiled.Criteria)
        {
            Analyze(criterion, values, figures, budget, bag);
        }

        new GradeFindings(campaign.Compiled, values, budget, bag).Run();
        new AwardFindings(campaign.Compiled, values, budget, bag).Run();
        new DefinitionFindings(campaign.Definition, bag).Run();
        budget.Report(bag);
        return bag.ToSortedList();
    }

    /// <summary>The rules of a group see the points of its children, which vary between their bounds.</summary>
    private static void Analyze(CompiledCriterion criterion, SampleRow values, FigureAxes figures, WorkBudget budget, DiagnosticBag bag)
    {
        foreach (var child in criterion.Children)
        {
            Analyze(child, values, figures, budget, bag);
        }

        var definition = criterion.Definition;
        if (criterion.Workflow is { } workflow && criterion.PerItem is null && criterion.Population.Count == 0)
        {
            values.SetBounds(definition);
            Func<Slot, ConditionShape, Axis?> axisOf = definition.IsGroup ? figures.Of : values.AxisOf;
            if (RuleSet.Of(workflow, values.Constants, axisOf, values.With, budget, (definition.Position, definition.Id)) is { } rules)
            {
                new CoverageFindings(rules, definition, bag).Run();
                new PointFindings(rules, definition, bag).Run();
            }
        }
    }
}
