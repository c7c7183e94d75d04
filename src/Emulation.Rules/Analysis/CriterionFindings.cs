using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>What there is to say of the rules of each criterion.</summary>
internal sealed class CriterionFindings(
    CompiledCampaign campaign,
    CampaignRanges ranges,
    WorkBudget budget,
    ComparisonFindings comparisons,
    AlwaysFaultFindings always,
    List<Finding> findings,
    FindingRecall? recall = null)
{
    private readonly SampleRow _values = new(campaign);
    private FigureAxes? _figures;

    public void Run()
    {
        foreach (var criterion in campaign.Criteria)
        {
            Look(criterion);
        }
    }

    private void Look(CompiledCriterion criterion)
    {
        foreach (var child in criterion.Children)
        {
            Look(child);
        }

        if (criterion.Workflow is { } workflow && criterion.PerItem is null && criterion.Population.Count == 0)
        {
            _values.SetBounds(criterion.Definition);
            if (recall is null)
            {
                Look(criterion, workflow);
            }
            else
            {
                recall.Look(criterion, workflow, findings, () => Look(criterion, workflow));
            }
        }
    }

    private void Look(CompiledCriterion criterion, CompiledWorkflow workflow)
    {
        var definition = criterion.Definition;
        Func<Slot, ConditionShape, Axis?> axisOf = definition.IsGroup
            ? (_figures ??= new FigureAxes(campaign, ranges, _values)).Of
            : _values.AxisOf;
        var place = new RulePlace(workflow, _values, axisOf, ranges.RulesOf(criterion), definition.Position, definition.Id)
        {
            Applies = criterion.AppliesWhen?.Written.Parsed,
        };
        if (RuleSet.Of(place, budget) is not { } rules)
        {
            return;
        }

        var cells = new RuleCells(rules);
        var faults = new MayFaultFindings(cells, definition.Position, definition.Id, budget, always, findings);
        faults.Run();
        new PointFindings(rules, definition, faults, findings).Run();
        if (definition.IsGroup)
        {
            // The points of its children depend on each other: of their combinations nobody knows whether there are any.
            return;
        }

        var isFirstMatch = definition.Combine is CombineMode.FirstMatch or CombineMode.Workflow;
        if (isFirstMatch)
        {
            new GapFindings(cells, definition, findings).Run();
            new OverlapFindings(cells, definition.Position, definition.Id, budget, findings).Run();
        }

        new UnusedRuleFindings(cells, definition, isFirstMatch, budget, comparisons, findings).Run();
        if (definition.Combine is not (CombineMode.Deduct or CombineMode.Sum))
        {
            new DirectionFindings(cells, definition, findings).Run();
        }
    }
}
