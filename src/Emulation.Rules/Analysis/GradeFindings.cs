using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>Grades no result can earn, and results that earn none.</summary>
internal sealed class GradeFindings(CompiledCampaign campaign, SampleRow values, DiagnosticBag bag)
{
    public void Run()
    {
        if (campaign.Grades is not { } grades || RuleSet.Of(grades, values.Constants, AxisOf, values.With) is not { } rules)
        {
            return;
        }

        var earned = new HashSet<int>();
        var open = new List<int[]>();
        foreach (var point in rules.Grid.Points())
        {
            var (hits, fault) = rules.Run(rules.Middle(point));
            if (hits.Count > 0)
            {
                earned.Add(hits[0].Rule);
            }
            else if (fault is null)
            {
                open.Add(point);
            }
        }

        // Figures depend on each other: with more than one, a cell that is tried may not exist.
        if (!rules.IsExact || rules.Axes.Count != 1)
        {
            return;
        }

        foreach (var rule in Enumerable.Range(0, rules.Rules.Count).Where(i => !earned.Contains(i)).Select(i => rules.Rules[i].Definition))
        {
            bag.Add(Codes.GradeNeverEarned.At(rule.Position, rule.Name));
        }

        if (open.Count > 0)
        {
            var axis = rules.Axes[0];
            var last = open.TakeWhile((point, i) => point[0] == open[0][0] + i).Last();
            bag.Add(Codes.NoGradeThere.At(rules.Rules[0].Definition.Position, Cell.Describe(axis.Name, axis.Cells[open[0][0]], axis.Cells[last[0]])));
        }
    }

    private Axis? AxisOf(Slot slot, ConditionShape shape)
    {
        var constants = shape.ConstantsOf(slot.Name);
        var definition = campaign.Definition;
        var totals = definition.Rounding.Total;
        var (low, high) = Bounds(CriterionKind.Base);
        var bonus = Bounds(CriterionKind.Bonus).High;
        var penalty = Bounds(CriterionKind.Penalty).Low;
        return slot.Name switch
        {
            SheetFigures.Total => Axis.OfFigure(slot, constants, low + penalty, high + bonus, totals),
            SheetFigures.BaseTotal => Axis.OfFigure(slot, constants, low, high, totals),
            SheetFigures.BonusTotal => Axis.OfFigure(slot, constants, 0m, bonus, totals),
            SheetFigures.PenaltyTotal => Axis.OfFigure(slot, constants, penalty, 0m, totals),
            SheetFigures.Percent => Axis.OfFigure(slot, constants, low < 0m ? null : 0m, 100m, definition.Rounding.Percent),
            SheetFigures.MaxTotal or SheetFigures.DeductedTotal => Axis.OfFigure(slot, constants, 0m, null, totals),
            _ when definition.AllCriteria().FirstOrDefault(c => c.Id == slot.Name) is { } criterion =>
                Axis.OfFigure(slot, constants, criterion.MinPoints, criterion.MaxPoints, definition.Rounding.Criterion),
            _ => values.AxisOf(slot, shape),
        };
    }

    private (decimal Low, decimal High) Bounds(CriterionKind kind)
    {
        var (low, high) = (0m, 0m);
        foreach (var criterion in campaign.Definition.Criteria)
        {
            Add(criterion, null);
        }

        return (low, high);

        // Inside its own kind a group's bounds have its children's already.
        void Add(CriterionDefinition criterion, CriterionKind? around)
        {
            if (criterion.Kind == kind && around != kind)
            {
                low += Math.Min(0m, criterion.MinPoints);
                high += Math.Max(0m, criterion.MaxPoints);
            }

            foreach (var child in criterion.Criteria)
            {
                Add(child, criterion.Kind);
            }
        }
    }
}
