using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>Values for which no rule of a criterion holds.</summary>
internal sealed class GapFindings(RuleCells cells, CriterionDefinition criterion, List<Finding> findings)
{
    public void Run()
    {
        var open = Enumerable.Range(0, cells.Count).FirstOrDefault(cell => cells.Deciding(cell).Count == 0, -1);
        if (open < 0)
        {
            return;
        }

        if (cells is { IsLine: true, Rules.IsExact: true })
        {
            ReportAlong();
            return;
        }

        var where = Region.Between(cells.Rules.Axes, cells.Point(open), cells.Point(open));
        if (cells.Rules.IsExact)
        {
            findings.Add(new Finding.Uncovered(criterion.Position, criterion.Id, where));
        }
        else if (cells.Rules.Workflow.Asked.Count == 0)
        {
            // Whether something was given is no value that was tried.
            findings.Add(new Finding.UncoveredSample(criterion.Position, criterion.Id, where));
        }
    }

    /// <summary>A hole between covered values is a mistake; below the lowest or above the highest rule it may be meant.</summary>
    private void ReportAlong()
    {
        foreach (var (first, last) in OpenRuns.Of(cells))
        {
            var where = cells.Along(first, last);
            if (first > 0 && last + 1 < cells.Count)
            {
                var (below, above) = (RuleAt(first - 1), RuleAt(last + 1));
                findings.Add(new Finding.Gap(above.Position, criterion.Id, where, below.Name, above.Name));
            }
            else
            {
                findings.Add(new Finding.Uncovered(criterion.Position, criterion.Id, where));
            }
        }
    }

    private RuleDefinition RuleAt(int cell) => cells.Rules.Rules[cells.Deciding(cell)[0].Rule].Definition;
}
