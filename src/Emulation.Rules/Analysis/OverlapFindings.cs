using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Rules that share values while each has values of its own. Of two rules one of which holds wherever the other does, the wider stands for
/// the rest: that is how firstMatch is meant. Over several names only rules that compare the same ones are meant to be told apart by
/// them, and only where they give different points does their order matter.
/// </summary>
internal sealed class OverlapFindings(
    RuleCells cells, SourcePosition position, string owner, WorkBudget budget, List<Finding> findings)
{
    /// <summary>More would bury what else there is to say.</summary>
    private const int MostOverlaps = 20;

    /// <summary>How much more than running them it takes to read the rules for values.</summary>
    private const int WorkOfReading = 10;

    /// <summary>What each rule compares; null along one number.</summary>
    private List<IReadOnlySet<string>>? _names;
    private int _overlaps;

    private RuleSet Rules => cells.Rules;

    public void Run()
    {
        _names = cells.IsLine ? null : [.. Enumerable.Range(0, Rules.Rules.Count).Select(Rules.NamesOf)];
        var areMeantToDiffer = Rules.Axes.Any(axis => axis.IsNumber) && (cells.IsLine ? Rules.IsExact : AnyToldApart());
        if (!areMeantToDiffer || Holding() is not { } holding)
        {
            return;
        }

        for (var first = 0; first < holding.Count; first++)
        {
            budget.Check();
            for (var second = first + 1; second < holding.Count; second++)
            {
                if (AreToldApart(first, second) && holding[first].Crosses(holding[second]) && Differ(first, second, holding))
                {
                    Report(first, second, holding);
                }
            }
        }

        if (_overlaps > MostOverlaps)
        {
            findings.Add(new Finding.MoreOverlaps(position, owner, _overlaps - MostOverlaps));
        }
    }

    private void Report(int first, int second, IReadOnlyList<CellSet> holding)
    {
        if (++_overlaps <= MostOverlaps)
        {
            var (one, other) = (Rules.Rules[first].Definition, Rules.Rules[second].Definition);
            findings.Add(new Finding.Overlap(other.Position, owner, one.Name, other.Name, Shared(holding[first], holding[second])));
        }
    }

    private bool AnyToldApart() =>
        Enumerable.Range(0, Rules.Rules.Count).Any(first => Enumerable.Range(0, first).Any(second => AreToldApart(first, second)));

    /// <summary>Whether two rules are meant to be told apart by what they compare: along one number, or by the same names.</summary>
    private bool AreToldApart(int first, int second) =>
        _names is null || (_names[first].Count > 1 && _names[first].SetEquals(_names[second]));

    /// <summary>Where each rule holds. What is not exact takes an expression at a time, several times the work.</summary>
    private IReadOnlyList<CellSet>? Holding() => Rules.IsExact || budget.TrySpend(Rules.Work * WorkOfReading) ? cells.Holding : null;

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
