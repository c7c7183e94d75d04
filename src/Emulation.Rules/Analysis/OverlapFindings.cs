using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Rules that share values while each has values of its own. Of two rules one of which holds wherever the other does, the wider stands for
/// the rest: that is how firstMatch is meant. Over several names only rules that compare the same ones are meant to be told apart by
/// them, and only where they give different points does their order matter.
/// </summary>
internal sealed class OverlapFindings(RuleCells cells, string owner, WorkBudget budget, List<Finding> findings)
{
    /// <summary>More would bury what else there is to say.</summary>
    private const int MostOverlaps = 20;

    private RuleSet Rules => cells.Rules;

    public void Run()
    {
        if (!Rules.Axes.Any(axis => axis.IsNumber) || (cells.IsLine && !Rules.IsExact) || cells.Holding is not { } holding)
        {
            return;
        }

        var names = cells.IsLine ? null : Enumerable.Range(0, Rules.Rules.Count).Select(Rules.NamesOf).ToList();
        var overlaps = 0;
        for (var first = 0; first < holding.Count; first++)
        {
            budget.Check();
            for (var second = first + 1; second < holding.Count; second++)
            {
                var isToldApart = names is null || (names[first].Count > 1 && names[first].SetEquals(names[second]));
                if (isToldApart && holding[first].Crosses(holding[second]) && Differ(first, second, holding) && ++overlaps <= MostOverlaps)
                {
                    var (one, other) = (Rules.Rules[first].Definition, Rules.Rules[second].Definition);
                    findings.Add(new Finding.Overlap(other.Position, owner, one.Name, other.Name, Shared(holding[first], holding[second])));
                }
            }
        }

        if (overlaps > MostOverlaps)
        {
            findings.Add(new Finding.MoreOverlaps(Rules.Rules[0].Definition.Position, owner, overlaps - MostOverlaps));
        }
    }

    private Region Shared(CellSet first, CellSet second)
    {
        if (cells.IsLine)
        {
            var (from, to) = first.SharedWith(second);
            return cells.Along(from, to);
        }

        return Rules.IsExact
            ? cells.Boxes(cell => first.Contains(cell) && second.Contains(cell), 1).First()
            : Region.At(Rules.Axes, Rules.Middle(cells.Point(first.SharedWith(second).First)));
    }

    /// <summary>Whether it matters which of the two decides, as far as that can be told.</summary>
    private bool Differ(int first, int second, IReadOnlyList<CellSet> holding)
    {
        if (cells.IsLine || Rules.Rules[first].Written.Points is null)
        {
            return true;
        }

        var scope = Rules.ScopeAt(Rules.Middle(cells.Point(holding[first].SharedWith(holding[second]).First)));
        var (one, other) = (PointsOf(first, scope), PointsOf(second, scope));
        return one is not { IsPoint: true } || one != other;
    }

    private NumberRange? PointsOf(int rule, RangeScope scope) =>
        Rules.Rules[rule].Written is { Points: { } points } written
            ? RangeReader.Read(points, new RuleReach(written, scope).Within).Numbers
            : null;
}
