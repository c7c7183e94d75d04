using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>Grades no result can earn, and results that earn none.</summary>
internal sealed class GradeFindings(CompiledCampaign campaign, SampleRow values, WorkBudget budget, DiagnosticBag bag)
{
    public void Run()
    {
        if (campaign.Grades is not { Rules: [var top, ..] } grades
            || RuleSet.Of(grades, values.Constants, new FigureAxes(campaign, values).Of, values.With, budget, (top.Definition.Position, grades.Stock.Name)) is not { } rules)
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
}
